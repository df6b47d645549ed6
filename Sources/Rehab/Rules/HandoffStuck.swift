import Evidence
import Journal
import Quantities

/// Stuck: no settled morning in 14 days with 7 known, or 21 days in settle, or two repeats of flares in 56 days, or red
/// or amber on 15 of the last 21 days.
///
/// Source: our own default.
enum HandoffStuck {
    static let card = RuleCard(
        .handoffStuck,
        "Somebody should look at it: no settled morning in 14 days, 21 days in settle, two repeated flares in 56"
            + " days, or red or amber on 15 of 21 days.",
        .ourDefault, [Library.ours],
        counterExample: "Three weeks of amber mornings, and the program goes on as if it helped.")

    static func reason(in state: State, on day: Day) -> Reason? {
        cause(in: state, on: day).map { Reason(.handoffStuck, .stuck($0), change: .clinician) }
    }

    private static func cause(in state: State, on day: Day) -> Reason.Stuck? {
        let mornings = state.records(before: day, from: Numbers.stuckWindow.value - 1)
        let known = mornings.filter { $0.isPlanned && !$0.checkInMissing }.count
        let settled = mornings.contains { $0.isPlanned && $0.response == .settled }
        if known >= Numbers.stuckKnown.value, !settled {
            return .noSettledMorning(days: Numbers.stuckWindow.value)
        }
        let inPhase = day - state.phaseSince
        if state.phase == .settle, inPhase >= Numbers.stuckSettleDays.value { return .settle(days: inPhase) }
        let repeats = state.repeats.filter { day - $0 < Numbers.stuckRepeatDays.value }.count
        if repeats >= Numbers.stuckRepeats.value { return .repeats(repeats) }
        let lights = state.records(before: day, from: Numbers.stuckLightWindow.value - 1)
            .filter { $0.light == .red || $0.light == .amber }.count
        if lights >= Numbers.stuckLights.value { return .lights(lights, of: Numbers.stuckLightWindow.value) }
        return nil
    }
}
