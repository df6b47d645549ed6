package import Account
import Journal
import JournalFiles
package import Narration
package import Quantities
package import Rehab

/// What led to a morning, or why there is nothing to explain, in words and as a document.
package struct MorningAccount {
    package let explanation: Explanation?
    package let way: WayBack?
    /// The morning that was asked for; nil when it was left to us.
    package let asked: (day: Day, morning: SeenMorning?)?
    package let answer: Answer

    package init(
        _ answer: Answer, _ explanation: Explanation?, asked: (day: Day, morning: SeenMorning?)? = nil
    ) {
        self.answer = answer
        self.explanation = explanation
        self.asked = asked
        way = explanation.map {
            WayBack(to: $0.suspect, state: answer.state, decision: answer.decision)
        }
    }

    /// The parts of the explanation in words; nil where there is nothing to explain.
    package var words: ExplanationText? {
        guard let explanation, let way else { return nil }
        return answer.narrator.explanation(explanation, way)
    }

    /// Why there is nothing to explain.
    package var calm: String {
        guard let asked else { return answer.narrator.noBadMorning }
        return answer.narrator.unexplained(asked.morning, on: asked.day)
    }
}
