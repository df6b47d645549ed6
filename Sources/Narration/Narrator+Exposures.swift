import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of pain during a run, a session or a hop test.
extension Narrator {
    func exposureSentence(_ reason: Reason, on day: Day) -> String? {
        guard case .exposure(let ladder, let score, let when) = reason.detail else { return nil }
        let what =
            "\(time(when, from: day)) \(ladder.map { Words.session($0) } ?? "hop test") hurt"
            + " \(pain(score))"
        if reason.rule == .painAcceptable {
            guard let ladder else { return "\(what), which is acceptable." }
            return "\(what), which is acceptable; \(Words.name(ladder))"
                + " \(Words.isPlural(ladder) ? "hold" : "holds")"
                + " where \(Words.isPlural(ladder) ? "they are" : "it is") today."
        }
        let red = when == day ? "today and tomorrow are red" : "today is red"
        guard let ladder else { return "\(what), which is high: \(red)." }
        return "\(what), which is high: \(red), and \(Words.name(ladder))"
            + " \(Words.isPlural(ladder) ? "go" : "goes")"
            + " back one rung unless already on the first."
    }

    private func time(_ when: Day, from day: Day) -> String {
        switch day - when {
        case 0: "Today's"
        case 1: "Yesterday's"
        default: "On \(self.day(when)) your"
        }
    }
}
