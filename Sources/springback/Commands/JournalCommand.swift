import ArgumentParser
import Crypto
import Foundation
import Journal
import JournalFiles
import Stores

struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Take the whole journal out, bring one in, or pack it.",
        discussion: """
            The format is JSON Lines, version 1, described in Docs/journal-format.md. Imported into an empty folder, today \
            and runs are the same to the byte.

            Example:
              springback journal export my-journal.jsonl --originals my-files
              springback journal import my-journal.jsonl --originals my-files --data new-folder
            """,
        subcommands: [JournalExportCommand.self, JournalImportCommand.self, JournalCompactCommand.self])
}

struct JournalExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the journal as JSON Lines.",
        discussion: "Example:\n  springback journal export my-journal.jsonl --originals my-files")

    @Argument(help: ArgumentHelp("The file to write; standard output if left out or -.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("Folder for the original files.", valueName: "dir"))
    var originals: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let file = self.file == "-" ? nil : self.file
        guard file != nil || !global.json else {
            throw Failure(
                .usage, "the journal is JSON Lines and not one document", at: "--json",
                do: "name the file to write, or leave --json out")
        }
        let workspace = try Workspace(global)
        let terminal = Terminal(json: global.json)
        do {
            let sink = try ExportSink(file)
            try await workspace.store.exportJournal { try sink.write($0) }
            try sink.finish()
            var count = 0
            if let originals {
                count = try await workspace.store.exportOriginals(to: OriginalsFolder(path: originals))
            }
            guard let file else { return }
            terminal.document(["file": .string(file), "originals": .integer(count)])
            terminal.say("Written to \(file)\(originals.map { ", \(count) original files to \($0)" } ?? "").")
        } catch let error as StoreError {
            throw Failure(error)
        } catch let error as OriginalsFolder.Failure {
            throw Failure(
                .cannotWrite, error.reason, at: error.path, do: "give yourself the right to write there")
        }
    }
}

/// Where an export goes: a file that is whole or not there at all, for its owner's eyes alone, or standard output.
final class ExportSink {
    private let path: String?
    private let handle: FileHandle

    init(_ path: String?) throws(Failure) {
        self.path = path
        guard let path else {
            handle = .standardOutput
            return
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw Failure(.cannotWrite, "this is a folder", at: path, do: "name a file in it")
        }
        let draft = path + ".part"
        guard
            FileManager.default.createFile(
                atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600]),
            let opened = FileHandle(forWritingAtPath: draft)
        else {
            throw Failure(
                .cannotWrite, "this file cannot be written", at: path,
                do: "name a file in a folder that you may write to")
        }
        handle = opened
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
        do {
            try handle.write(contentsOf: bytes)
        } catch {
            throw Failure(
                .cannotWrite, "writing failed", at: path ?? "standard output",
                do: "free some space and try again")
        }
    }

    func finish() throws(Failure) {
        guard let path else { return }
        try? handle.close()
        // Takes the place of another file in one step, so that one of them is there at any moment.
        guard rename(path + ".part", path) == 0 else {
            throw Failure(
                .cannotWrite, "this file cannot be written: \(String(cString: strerror(errno)))", at: path,
                do: "free some space, or name a file in a folder that you may write to")
        }
    }
}

struct JournalImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring a journal in, whole or not at all.",
        discussion: """
            Entries that are known are left as they are; the same id with another content is refused.

            Example:
              springback journal import my-journal.jsonl --data new-folder
            """)

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("Folder of the original files.", valueName: "dir"))
    var originals: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let bytes = try FileBytes.read(file)
        do {
            let contents = try JournalContents(bytes: bytes)
            let workspace = try Workspace(global, creating: true)
            let appended = try await workspace.store.importJournal(contents)
            var refused: [String] = []
            if let originals {
                refused = try await workspace.store.importOriginals(from: OriginalsFolder(path: originals)) {
                    bytes in
                    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                }
            }
            let terminal = Terminal(json: global.json)
            terminal.document([
                "added": .integer(appended.added.count), "known": .integer(appended.known),
                "refused_originals": .array(refused.map { .string($0) }),
            ])
            terminal.say("\(appended.added.count) entries added, \(appended.known) known already.")
            for hash in refused { terminal.remark("not kept: \(hash) does not hold the bytes its name says") }
            if !refused.isEmpty { throw ExitNow(status: .badData) }
        } catch let error as JournalFileError {
            throw Failure(.badData, error.reason, at: "\(file), \(error.place)", do: error.advice)
        } catch let error as StoreError {
            throw Failure(error)
        } catch let error as OriginalsFolder.Failure {
            throw Failure(
                error.isWriting ? .cannotWrite : .noSuchFile, error.reason, at: error.path,
                do: "look at the folder")
        }
    }
}
