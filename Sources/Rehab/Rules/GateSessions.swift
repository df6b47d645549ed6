import Evidence
import Journal
import Quantities

/// Settle asks for a strength session on s2 or above at pain of at most 5 since the phase began; load for six sessions
/// in the phase.
///
/// Source: Silbernagel 2007 for the pain (T); the counts are ours.
enum GateSessions {
    static let card = RuleCard(
        .gateSessions,
        "Settle asks for one strength session on s2 or above at pain of at most 5, load for six strength sessions.",
        .ourDefault, [Library.silbernagel2007, Library.beyer2015],
        counterExample: "Two quiet weeks without any loading would open the bridge.")

    static func settle(_ gate: Gates.Settle, in state: State, on day: Day) -> GateReason? {
        for record in state.records(state.phaseSince, day) {
            for exposure in record.exposures where exposure.ladder == .strength {
                guard let rung = exposure.rung, let pain = exposure.knownPain else { continue }
                if rung >= gate.strengthRung, pain <= gate.strengthPain { return nil }
            }
        }
        return GateReason(rule: .gateSessions, detail: .count(have: 0, need: 1), entries: [])
    }

    static func load(_ needed: Int, in state: State, on day: Day) -> GateReason? {
        var sessions = 0
        for record in state.records(state.phaseSince, day) {
            // One a day; work on no rung is no session of the ladder.
            if record.exposures.contains(where: { $0.ladder == .strength && $0.rung != nil }) {
                sessions += 1
            }
        }
        guard sessions < needed else { return nil }
        return GateReason(rule: .gateSessions, detail: .count(have: sessions, need: needed), entries: [])
    }
}
