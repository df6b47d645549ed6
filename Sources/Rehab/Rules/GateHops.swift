import Evidence
import Journal
import Quantities

/// Load asks for ten double-leg hops at pain of at most 3, bridge for ten single-leg hops at pain of at most 2, within
/// 14 days; the latest test decides.
///
/// Source: Griffin 2021 (under 5 there), Thomee 1997; the values are stricter and ours.
enum GateHops {
    static let card = RuleCard(
        .gateHops,
        "Load asks for ten double-leg hops at pain of at most 3, bridge for ten single-leg hops at pain of at most 2,"
            + " within 14 days.",
        .expert, [Library.griffin2021, Library.thomee1997],
        counterExample: "Quiet mornings and strong calves would open strides on a tendon that cannot hop.")

    static func double(_ gate: Gates.Load, in state: State, on day: Day) -> GateReason? {
        reason(double: true, allowed: gate.hopsDoublePain, days: gate.testDays, in: state, on: day)
    }

    static func single(_ gate: Gates.Bridge, in state: State, on day: Day) -> GateReason? {
        reason(double: false, allowed: gate.hopsSinglePain, days: gate.testDays, in: state, on: day)
    }

    private static func reason(double: Bool, allowed: Int, days: Int, in state: State, on day: Day)
        -> GateReason?
    {
        let test = state.latestHops(double: double, on: day, days: days)
        if let test, test.pain <= allowed { return nil }
        return GateReason(
            rule: .gateHops, detail: .hops(double: double, pain: test?.pain, allowed: allowed, days: days),
            entries: test.map { [$0.entry] } ?? [], change: .hopTest(double: double))
    }
}
