import ArgumentParser
import Foundation
import JournalFiles
import Rehab
import VignetteFiles
import Vignettes

struct VignetteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vignette",
        abstract: "Play cases a clinician wrote, and check what is decided.",
        discussion: """
            Each file is one runner's journal with what must be decided on which day. A line is printed for each \
            expectation that fails. Exit code 1 when one fails, 65 when a file cannot be read. Folders are read without \
            those inside them.

            Example:
              springback vignette Vignettes
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "file"))
    var files: [String]

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let terminal = Terminal(json: global.json)
        var passed = 0
        var failures: [(name: String, failures: [Vignettes.Failure])] = []
        var unreadable: [Failure] = []
        for path in files {
            guard VignetteCommand.files(path).isEmpty else { continue }
            let failure = Failure(
                .noSuchFile, "there is no .yaml file in this folder", at: path,
                do: "name the folder that holds the vignettes")
            unreadable.append(failure)
            terminal.remark(failure.line)
        }
        for path in files.flatMap(VignetteCommand.files) {
            do {
                let bytes = try FileBytes.read(path)
                let vignette = try VignetteCommand.vignette(bytes, path: path)
                let found = try VignetteCommand.play(vignette)
                if found.isEmpty { passed += 1 } else { failures.append((vignette.name, found)) }
                for failure in found { terminal.say(failure.description) }
            } catch {
                unreadable.append(error)
                terminal.remark(error.line)
            }
        }
        terminal.document([
            "passed": .integer(passed), "failed": .integer(failures.count),
            "failures": .array(failures.flatMap { $0.failures.map { .string($0.description) } }),
            "unreadable": .array(unreadable.map { ["where": .string($0.place), "what": .string($0.what)] }),
        ])
        terminal.say("\(passed) passed, \(failures.count) failed")
        if unreadable.contains(where: { $0.status == .noSuchFile }) { throw ExitNow(status: .noSuchFile) }
        if !unreadable.isEmpty { throw ExitNow(status: .badData) }
        if !failures.isEmpty { throw ExitNow(status: .failed) }
    }

    private static func vignette(_ bytes: [UInt8], path: String) throws(Failure) -> Vignette {
        do {
            return try VignetteFile.read(data: bytes, file: path)
        } catch {
            throw Failure(
                .badData, error.reason, at: "\(error.file):\(error.line):\(error.column)",
                do: "mend that line")
        }
    }

    private static func play(_ vignette: Vignette) throws(Failure) -> [Vignettes.Failure] {
        do {
            return try Vignettes.play(vignette)
        } catch {
            throw Failure(
                .badData, error.reason, at: "\(error.file):\(error.line):\(error.column)",
                do: "mend that line")
        }
    }

    private static func files(_ path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [path]
        }
        return ProgramChoice.files(in: URL(fileURLWithPath: path))
    }
}
