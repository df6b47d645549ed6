import Evidence
import Journal
import Quantities

/// Reasons that close nothing today but say why a ladder or a phase is where it is.
enum StandingReasons {
    static func all(in state: State, on day: Day) -> [Reason] {
        var reasons: [Reason] = []
        let marks = state.marks
        if !marks.disused.isEmpty { reasons.append(Reason(.disuse, .ladders(marks.disused.ladders))) }
        if marks.disuseLong { reasons.append(Reason(.disuseLong)) }
        if !marks.hurtYesterday.isEmpty {
            reasons.append(Reason(.ladderHurt, .ladders(marks.hurtYesterday.ladders), change: .on(day + 1)))
        }
        if !marks.heldApart.isEmpty, let last = state.lastStorageAdvance {
            reasons.append(
                Reason(
                    .ladderApart, .ladders(marks.heldApart.ladders),
                    change: .on(last + Numbers.ladderApart.value)))
        }
        if let held = state.heldUntil, Held.holds(until: held, on: day) {
            reasons.append(Reason(.held, .until(held), change: .on(held)))
        }
        return reasons
    }
}
