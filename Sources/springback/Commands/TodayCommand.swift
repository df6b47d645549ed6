import Account
import Answers
import ArgumentParser
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import SQLiteStore
import Stores

struct TodayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today",
        abstract: "Today's answer: the light, the session, the run, and what is still shut and why.",
        discussion: """
            What was answered is kept in the journal, so that why can show it later.

            Example:
              springback today
              springback --on 2027-01-11 --json today
            """)

    @Option(help: ArgumentHelp("Follow this program instead.", valueName: "file"))
    var program: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var workspace = try Workspace(global)
        let answer = try await Answer(workspace, on: workspace.today, program: program)
        let terminal = Terminal(json: global.json)
        terminal.document(answer.json.document)
        terminal.say(answer.text)
        try await answer.keep(in: &workspace)
    }
}

extension Answer {
    /// The answer that the journal of a workspace gives for a day.
    init(_ workspace: Workspace, on day: Day, program: String? = nil) async throws(Failure) {
        let journal = try await workspace.journal()
        let state = try workspace.state(journal, through: day, program: program)
        guard let answer = Answer(journal.timeline, journal.profile, state: state, on: day) else {
            throw Failure(
                .badData, "the plan had not begun on \(day.text)", at: "--on",
                do:
                    "ask for \(state.planStart?.text ?? journal.firstProfileDay?.text ?? "the day of init") or later"
            )
        }
        self = answer
    }

    var text: String { TodayText(advice: advice, state: state, narrator: narrator).text }

    /// Keeps what was said, when it is new or changed.
    func keep(in workspace: inout Workspace) async throws(Failure) {
        let store = workspace.store
        let day = decision.day
        let last = try await stored { () async throws(StoreError) in try await store.latestSaid(on: day) }
        if case .said(said)? = last?.event { return }
        try await workspace.append([workspace.entry(.said(said), on: day)])
    }
}

extension LoadedJournal {
    var firstProfileDay: Day? {
        timeline.entries.first { entry in
            if case .profile = entry.event { return true }
            return false
        }?.day
    }
}
