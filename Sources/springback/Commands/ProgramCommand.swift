import ArgumentParser
import EmbeddedPrograms
import Evidence
import Foundation
import Journal
import JournalFiles
import Narration
import ProgramFiles
import Rehab

struct ProgramCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "program",
        abstract: "The programs: what is done on each rung, and what opens each gate.",
        discussion: """
            Example:
              springback program list
              springback program show insertional
              springback program check my-program.yaml
            """,
        subcommands: [ProgramListCommand.self, ProgramShowCommand.self, ProgramCheckCommand.self])
}

struct ProgramListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the programs that are known.",
        discussion: "Example:\n  springback program list")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        var rows: [(program: Program, from: String)] = []
        for site in Site.allCases {
            do {
                rows.append((try EmbeddedPrograms.program(for: site), "built in"))
            } catch {
                throw Failure(error)
            }
        }
        for path in ProgramChoice.files(in: global.folder.appendingPathComponent("programs")) {
            rows.append((try ProgramChoice.read(path).program, path))
        }
        let terminal = Terminal(json: global.json)
        terminal.document(
            .array(
                rows.map {
                    [
                        "id": .string($0.program.id), "title": .string($0.program.title),
                        "version": .integer($0.program.version), "site": .string($0.program.site.rawValue),
                        "hash": .string($0.program.hash), "from": .string($0.from),
                    ]
                }))
        for row in rows {
            terminal.say(
                "\(Ink.bold(row.program.id)) version \(row.program.version): \(row.program.title) (\(row.from))"
            )
        }
    }
}

struct ProgramShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a program: its phases, ladders, doses and gates.",
        discussion: """
            Name a site (midportion, insertional), or a file with --program.

            Example:
              springback program show midportion
            """)

    @Argument(help: ArgumentHelp("midportion or insertional.", valueName: "site"))
    var name: String = "midportion"

    @Option(help: ArgumentHelp("A program file instead.", valueName: "file"))
    var program: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let document = try chosen()
        let terminal = Terminal(json: global.json)
        terminal.document(ProgramText.json(document))
        terminal.say(ProgramText.text(document))
    }

    private func chosen() throws(Failure) -> ProgramDocument {
        if let program { return try ProgramChoice.read(program) }
        guard let site = Site(rawValue: name.replacingOccurrences(of: "achilles-", with: "")) else {
            throw Failure(
                .badData, "there is no such program", at: name,
                do: "give midportion, insertional or --program FILE")
        }
        do {
            return ProgramDocument(
                program: try EmbeddedPrograms.program(for: site), numbers: EmbeddedPrograms.numbers(for: site)
            )
        } catch {
            throw Failure(error)
        }
    }
}

struct ProgramCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a program file before it is used.",
        discussion: """
            A program that loosens a safety rule, names an unknown exercise, lets a load fall or asks more than 45 \
            repetitions of a tendon exercise is refused with file, line and reason (exit code 1).

            Example:
              springback program check my-program.yaml
            """)

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let bytes = try FileBytes.read(file)
        let terminal = Terminal(json: global.json)
        do {
            let document = try ProgramFile.read(data: bytes, file: file)
            terminal.document([
                "ok": true, "id": .string(document.program.id), "hash": .string(document.program.hash),
            ])
            terminal.say(
                "\(file): \(document.program.id) version \(document.program.version) is fit for use.")
        } catch {
            throw Failure(
                .failed, error.reason, at: "\(error.file):\(error.line):\(error.column)",
                do: "mend that line and check again")
        }
    }
}
