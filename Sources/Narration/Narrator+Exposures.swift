import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of pain during a run, a session or a hop test.
extension Narrator {
    func exposureSentence(_ reason: Reason, on day: Day) -> String? {
        guard case .exposure(let ladder, let score, let when) = reason.detail else { return nil }
        let session = ladder.map { Words.session($0) } ?? "hop test"
        let what = "\(owner(of: when, from: day)) \(session) hurt \(pain(score))"
        if reason.rule == .painAcceptable {
            return "\(what): \(Numbers.painAcceptable.value) to \(Numbers.painHigh.value - 1) is acceptable."
        }
        let days = when == day ? "today and tomorrow" : "today"
        let effect = "\(what), which is high: no running and no jumping \(days)"
        // What it is laid to says where the ladder went.
        guard let ladder, reason.blame == nil else { return effect + "." }
        return "\(effect), and \(Words.name(ladder)) \(Words.isPlural(ladder) ? "go" : "goes") back a rung,"
            + " if there is a lower one."
    }

    private func owner(of when: Day, from day: Day) -> String {
        switch day - when {
        case 0: "Today's"
        case 1: "Yesterday's"
        default: "On \(self.day(when)) your"
        }
    }
}
