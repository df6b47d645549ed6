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
        let said = try await stored { () async throws(StoreError) in try await store.latestSaid(on: day) }
        let terminal = Terminal(json: global.json)
        terminal.document(document(answer, said: said))
        guard !global.json else { return }
        terminal.say(WhyText(answer: answer).text)
        if case .said(let earlier)? = said?.event, earlier.answer != answer.json.document.text {
            terminal.say("\n" + Ink.bold("What was said on \(day.text)") + " was another answer:")
            terminal.say(WhyText.summary(ofSaid: earlier))
            terminal.say("The journal or the rules have changed since; what was said stays as it was.")
        }
    }

    private func document(_ answer: Answer, said: Entry?) -> JSONValue {
        var members: [String: JSONValue] = [
            "day": .string(answer.decision.day.text),
            "now": answer.json.document,
            "reasons": .array(answer.decision.reasons.map { answer.json.reason($0, withChange: true) }),
            "said": .null,
        ]
        if case .said(let earlier)? = said?.event {
            members["said"] = [
                "rules_version": .string(earlier.rulesVersion), "program": .string(earlier.program),
                "program_hash": .string(earlier.programHash),
                "answer": (try? JSONValue(bytes: Array(earlier.answer.utf8)[...])) ?? .string(earlier.answer),
            ]
        }
        return .object(members)
    }
}
