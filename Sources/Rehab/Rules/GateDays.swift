import Evidence
import Quantities

/// The load phase lasts 14 days at the least.
///
/// Source: our own default.
enum GateDays {
    static let card = RuleCard(
        .gateDays, "The load phase takes at least 14 days.", .ourDefault, [Library.ours],
        counterExample:
            "Six sessions in a week and two good tests would open hopping before a tendon could answer.")

    static func reason(_ needed: Int, in state: State, on day: Day) -> GateReason? {
        let days = day - state.phaseSince
        guard days < needed else { return nil }
        return GateReason(
            rule: .gateDays, detail: .count(have: days, need: needed), entries: [],
            change: .on(state.phaseSince + needed))
    }
}
