import Answers
import ArgumentParser
import Evidence
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import SQLiteStore
import Stores

struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "The reasons of a day in full, with what would change the answer.",
        discussion: """
            For a past day it also shows what was said then. A correction changes later answers, never what was said.

            Example:
              springback why
              springback why 2027-02-13
            """)

    @Argument(help: ArgumentHelp("The day; today if left out.", valueName: "yyyy-mm-dd"))
    var day: String?

    @Option(help: ArgumentHelp("Follow this program instead.", valueName: "file"))
    var program: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global)
        let day = try workspace.day(day)
        let answer = try await Answer(workspace, on: day, program: program)
        let store = workspace.store
        let entry = try await stored { () async throws(StoreError) in try await store.latestSaid(on: day) }
        var earlier: Said?
        if case .said(let said)? = entry?.event { earlier = said }
        let terminal = Terminal(json: global.json)
        terminal.document(WhyJSON(answer, said: earlier).document)
        guard !global.json else { return }
        terminal.say(WhyText(answer: answer).text)
        if let earlier, earlier.answer != answer.json.document.text {
            terminal.say("\n" + Ink.bold("What was said on \(day.text)") + " was another answer:")
            terminal.say(WhyText.summary(ofSaid: earlier))
            terminal.say("The journal or the rules have changed since; what was said stays as it was.")
        }
    }
}
