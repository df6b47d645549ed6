import Account
import Answers
import Archives
import ArgumentParser
import Foundation
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import SQLiteStore
import Stores

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Show one run, or give its original file back.",
        discussion: """
            The original file comes back byte for byte as it was imported: a gzip file as a gzip file, a file of an archive \
            as it was in it.

            Example:
              springback run 01980a3e-7c00-7000
              springback run 01980a3e-7c00-7000 --original > morning.fit
              springback run 01980a3e-7c00-7000 --original --source 2 --output evening.gpx
            """)

    @Argument(help: ArgumentHelp("Id of the run, or its beginning.", valueName: "id"))
    var id: String

    @Flag(help: "Write its original file to standard output.")
    var original = false

    @Option(help: ArgumentHelp("Write the original file to this path instead.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Which of the files it came from, counted from 1.", valueName: "number"))
    var source: Int?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let target = try await workspace.entry(named: id)
        guard let entry = journal.timeline.entries.first(where: { $0.id == target.id }),
            case .run(let run) = entry.event
        else {
            throw Failure(
                .badData, "this entry is no run", at: target.id.text,
                do: "look ids up with springback runs --all")
        }
        if original || output != nil || source != nil {
            try await writeOriginal(of: run, in: workspace)
            return
        }
        let state = try workspace.state(journal, through: workspace.today)
        let ledger = DoseLedger(journal.timeline, state: state, from: entry.day, through: workspace.today)
        let samples = try await samples(of: run, in: workspace)
        let answer = RunAnswer(entry, run, state: state, doses: ledger, samples: samples)
        let terminal = Terminal(json: global.json)
        terminal.document(answer.json)
        terminal.say(answer.line.details(Narrator(units: journal.profile.units), load: answer.load))
    }

    private func samples(of run: Run, in workspace: Workspace) async throws -> Samples? {
        guard let recording = run.recording else { return nil }
        let store = workspace.store
        let block = try await stored { () async throws(StoreError) in
            try await store.samples(of: RecordingKey(recording))
        }
        do {
            return try block?.samples()
        } catch {
            throw Failure(
                .badData, "the samples of this run are damaged", at: store.database.path,
                do: "take what can be read with journal export, and bring the original file in again")
        }
    }

    private func writeOriginal(of run: Run, in workspace: Workspace) async throws {
        guard original else {
            throw Failure(
                .usage, "these options are for an original file", at: "--output, --source",
                do: "add --original")
        }
        guard output != nil || !global.json else {
            throw Failure(
                .usage, "an original file is not one JSON document", at: "--json",
                do: "name the file to write with --output, or leave --json out")
        }
        let file = try chosenSource(of: run)
        let store = workspace.store
        let kept = try await stored { () async throws(StoreError) in try await store.original(file.hash) }
        guard let kept else {
            throw Failure(
                .badData, "its original file was not kept in this journal", at: file.file,
                do: "bring it in with journal import FILE --originals DIR, where an export has it")
        }
        try write(try asFound(kept, name: file.file), name: file.file)
    }

    private func asFound(_ kept: OriginalFile, name: String) throws(Failure) -> [UInt8] {
        do {
            return try kept.asFound()
        } catch {
            throw Failure(.badData, error.reason, at: name, do: error.advice)
        }
    }

    private func chosenSource(of run: Run) throws(Failure) -> RecordingSource {
        guard let recording = run.recording else {
            throw Failure(
                .badData, "this run was logged by hand and has no file", at: id,
                do: "springback runs shows which runs have one")
        }
        let sources = recording.sources
        let number = source ?? 1
        guard sources.indices.contains(number - 1) else {
            throw Failure(
                .badData, "it came from \(sources.count == 1 ? "1 file" : "\(sources.count) files")",
                at: "--source \(number)", do: "give a number from 1 to \(sources.count)")
        }
        return sources[number - 1]
    }

    private func write(_ bytes: [UInt8], name: String) throws(Failure) {
        guard let output else {
            guard isatty(STDOUT_FILENO) == 0 else {
                throw Failure(
                    .usage, "a terminal cannot show \(name.printable)", at: "standard output",
                    do: "send it to a file: --original > FILE, or --original --output FILE")
            }
            Terminal.write(bytes: bytes, to: STDOUT_FILENO)
            return
        }
        guard !FileManager.default.fileExists(atPath: output) else {
            throw Failure(
                .cannotWrite, "there is something of this name", at: output, do: "name another file")
        }
        let sink = try ExportSink(output)
        try sink.write(bytes)
        try sink.finish()
        let terminal = Terminal(json: global.json)
        terminal.document(["file": .string(output), "bytes": .integer(bytes.count)])
        terminal.say("Written to \(output): \(bytes.count) bytes, \(name.printable) as it came.")
    }
}
