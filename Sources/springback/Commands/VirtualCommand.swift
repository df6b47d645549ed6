import ArgumentParser
import Journal
import JournalFiles
import Quantities
import VirtualRunners

struct VirtualCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "virtual",
        abstract: "Write the journal of a made-up runner, to test the method.",
        discussion: """
            Virtual runners are made up, to test the method; they are no people, and nothing about people follows from \
            them. Each has a hidden tendon that no model here was built on. The same seed and day give the same journal; \
            it ends today. Docs/virtual-runners.md says what is made up.

            Example:
              springback virtual --seed 7 --weeks 16 --output seven.jsonl
              springback journal import seven.jsonl --data seven
              springback today --data seven
            """)

    @Option(help: ArgumentHelp("Which runner: a whole number from 0.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("How long the journal is: 1 to 520.", valueName: "count"))
    var weeks = 16

    @Option(help: ArgumentHelp("The file to write; standard output if left out or -.", valueName: "file"))
    var output: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let file = output == "-" ? nil : output
        guard file != nil || !global.json else {
            throw Failure(
                .usage, "the journal is JSON Lines and not one document", at: "--json",
                do: "name the file to write with --output, or leave --json out")
        }
        guard VirtualRunner.weeks.contains(weeks) else {
            throw Failure(
                .badData, "a virtual runner lives 1 to 520 weeks", at: "--weeks \(weeks)",
                do: "give another value")
        }
        let today = try Workspace.Place(global).today
        let first = today - (weeks * 7 - 1)
        let life = try checked("--on \(today.text)") { () throws(QuantityError) in
            try VirtualRunner(seed: seed).live(weeks: weeks, from: first)
        }
        let sink = try ExportSink(file)
        try sink.write(JournalHeader(entries: life.entries.count).bytes)
        for entry in life.entries { try sink.write(JournalLine.entry(entry).bytes) }
        try sink.finish()
        guard let file else { return }
        let terminal = Terminal(json: global.json)
        terminal.document([
            "file": .string(file), "entries": .integer(life.entries.count), "first": .string(first.text),
            "last": .string(today.text),
        ])
        terminal.say("Written to \(file): \(life.entries.count) entries, \(first.text) to \(today.text).")
    }
}
