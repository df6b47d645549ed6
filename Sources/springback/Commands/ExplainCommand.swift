import Account
import Answers
import ArgumentParser
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import Tendon

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "What a bad morning most likely comes from, what it does not, and what to do instead.",
        discussion: """
            It looks at everything done in the four days before, weighs it by its dose and how long ago it was, and says \
            what of it was new. Without a day it takes the last flared or unsettled morning.

            Example:
              springback explain
              springback explain 2027-02-13
            """)

    @Argument(help: ArgumentHelp("The morning; the last bad one if left out.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global)
        let answer = try await Answer(workspace, on: workspace.today)
        let account = try account(answer, in: workspace)
        let terminal = Terminal(json: global.json)
        terminal.document(account.json)
        terminal.say(account.text)
    }

    private func account(_ answer: Answer, in workspace: Workspace) throws(Failure) -> MorningAccount {
        func replay(_ day: Day) throws(Failure) -> State {
            day == workspace.today
                ? answer.state : try workspace.state(answer.timeline, answer.profile, through: day)
        }
        guard let day else { return try MorningAccount(latest: answer, replay: replay) }
        let asked = try workspace.day(day)
        let state = try replay(asked)
        guard state.planStart != nil else {
            throw Failure(
                .badData, "the plan had not begun on \(asked.text)", at: day,
                do: "ask for \(answer.state.planStart?.text ?? asked.text) or later")
        }
        return MorningAccount(answer, on: asked, state: state)
    }
}
