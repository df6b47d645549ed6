import Account
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab

/// What led to a morning, or why there is nothing to explain, for reading and as a document.
struct MorningAccount {
    let explanation: Explanation?
    let way: WayBack?
    /// The morning that was asked for; nil when it was left to us.
    let asked: (day: Day, morning: SeenMorning?)?
    let answer: Answer

    init(_ answer: Answer, _ explanation: Explanation?, asked: (day: Day, morning: SeenMorning?)? = nil) {
        self.answer = answer
        self.explanation = explanation
        self.asked = asked
        way = explanation.map {
            WayBack(to: $0.suspect, state: answer.state, decision: answer.decision)
        }
    }

    /// The parts of the explanation in words; nil where there is nothing to explain.
    var words: ExplanationText? {
        guard let explanation, let way else { return nil }
        return answer.narrator.explanation(explanation, way)
    }

    /// Why there is nothing to explain.
    var calm: String {
        guard let asked else { return answer.narrator.noBadMorning }
        return answer.narrator.unexplained(asked.morning, on: asked.day)
    }

    var text: String {
        guard let words else { return Paragraph.wrapped(calm) }
        let points = words.cause + words.life + words.unlikely + [words.instead]
        var lines = [Ink.bold(Paragraph.wrapped(words.headline))]
        // What the runner wrote is theirs, and a terminal would obey what is in it.
        lines += points.map { Paragraph.wrapped("· " + $0.printable, indent: 2, first: 0) }
        lines.append(Ink.dim(Paragraph.wrapped(words.notice)))
        return lines.joined(separator: "\n")
    }
}
