import Account
import Answers
import ArgumentParser
import Foundation
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import Tendon

struct RunsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs",
        abstract: "List the runs of the journal.",
        discussion: """
            A kind in brackets is told from the recording; without brackets it is what you said. The dose is what a run put \
            on the tendon in easy kilometres, with its range: as much as so many kilometres easy and flat.

            Example:
              springback runs --from 2027-01-01 --kind intervals --kind hills
              springback runs --last 10
              springback runs --csv > runs.csv
              springback runs --all          (with what is no run: cross-training)
            """)

    @Flag(help: "With what is no run.")
    var all = false

    @Option(help: ArgumentHelp("No earlier than this day.", valueName: "yyyy-mm-dd"))
    var from: String?

    @Option(help: ArgumentHelp("No later than this day.", valueName: "yyyy-mm-dd"))
    var to: String?

    @Option(help: ArgumentHelp("Only runs of this kind; may be given several times.", valueName: "kind"))
    var kind: [RunKindOption] = []

    @Option(help: ArgumentHelp("Only the latest.", valueName: "count"))
    var last: Int?

    @Flag(help: "Print comma-separated values, in SI units.")
    var csv = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        guard !(csv && global.json) else {
            throw Failure(.usage, "one answer has one form", at: "--csv, --json", do: "give one of them")
        }
        let selection = try RunSelection(self)
        let workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let state = try workspace.state(journal, through: workspace.today)
        let ledger = DoseLedger(journal.timeline, state: state, from: .earliest, through: workspace.today)
        let lines = selection.lines(of: journal.timeline, state: state, doses: ledger)
        let terminal = Terminal(json: global.json)
        terminal.document(.array(lines.map(\.json)))
        if csv {
            Terminal.write(RunTable.csv(lines), to: STDOUT_FILENO)
        } else if lines.isEmpty {
            terminal.say(
                selection.isAny(in: journal.timeline)
                    ? "No run is like that. springback runs lists them all."
                    : "No runs yet. springback import brings watch files in, springback log run says one by hand."
            )
        } else {
            terminal.say(
                RunTable.text(
                    lines, Narrator(units: journal.profile.units), knowsEasyPace: ledger.easy != nil))
        }
    }
}

extension RunSelection {
    fileprivate init(_ command: RunsCommand) throws(Failure) {
        self.init()
        let from = try command.from.map { text throws(Failure) in
            try checked("--from \(text)") { () throws(QuantityError) in try Day(text) }
        }
        let to = try command.to.map { text throws(Failure) in
            try checked("--to \(text)") { () throws(QuantityError) in try Day(text) }
        }
        if let from, let to, from > to {
            throw Failure(
                .badData, "the first day is after the last", at: "--from, --to", do: "turn them round")
        }
        if let last = command.last, last < 1 {
            throw Failure(.badData, "a count is 1 or more", at: "--last \(last)", do: "give another value")
        }
        days = (from ?? .earliest)...(to ?? .latest)
        kinds = Set(command.kind.map(\.value))
        withOthers = command.all
        last = command.last ?? .max
    }

    /// Whether there is anything to choose from.
    fileprivate func isAny(in timeline: Timeline) -> Bool {
        timeline.entries.contains { entry in
            guard case .run(let run) = entry.event else { return false }
            return withOthers || run.isRun
        }
    }
}
