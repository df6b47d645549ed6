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
        if state.tally.phaseSettled { return nil }
        if let today = state.place(of: day), meetsSettle(state.history[today], gate) { return nil }
        return GateReason(
            rule: .gateSessions,
            detail: .strengthSession(RungName(.strength, gate.strengthRung), pain: gate.strengthPain),
            entries: [], change: .session(.strength))
    }

    /// Whether a day holds the session that settle asks for.
    static func meetsSettle(_ record: DayRecord, _ gate: Gates.Settle) -> Bool {
        guard record.didStrength else { return false }
        return record.exposures.contains { exposure in
            guard exposure.ladder == .strength, let rung = exposure.rung, let pain = exposure.knownPain else {
                return false
            }
            return rung >= gate.strengthRung && pain <= gate.strengthPain
        }
    }

    static func load(_ needed: Int, in state: State, on day: Day) -> GateReason? {
        var sessions = state.tally.phaseSessions
        if let today = state.place(of: day), state.history[today].hasStrengthSession { sessions += 1 }
        guard sessions < needed else { return nil }
        return GateReason(
            rule: .gateSessions, detail: .count(have: sessions, need: needed), entries: [],
            change: .session(.strength))
    }
}
