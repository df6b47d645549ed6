package import Journal
package import JournalFiles
import Quantities
import Rehab

/// The reasons of a day in full, and what was said then, as the document of `why --json`.
package struct WhyJSON {
    let answer: Answer
    let said: Said?

    /// - Parameter said: what was said on that day; nil when nothing was.
    package init(_ answer: Answer, said: Said?) {
        self.answer = answer
        self.said = said
    }

    package var document: JSONValue {
        [
            "day": .string(answer.decision.day.text),
            "now": answer.json.document,
            "reasons": .array(answer.decision.reasons.map { answer.json.reason($0, withChange: true) }),
            "said": said.map { earlier($0) } ?? .null,
        ]
    }

    private func earlier(_ said: Said) -> JSONValue {
        [
            "rules_version": .string(said.rulesVersion), "program": .string(said.program),
            "program_hash": .string(said.programHash),
            "answer": (try? JSONValue(bytes: Array(said.answer.utf8)[...])) ?? .string(said.answer),
        ]
    }
}
