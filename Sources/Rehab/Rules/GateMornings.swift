import Evidence
import Journal
import Quantities

/// The mornings a gate asks for: enough of them known, none flared, few unsettled, today's settled, and their medians low.
///
/// Source: expert consensus that mornings decide; the counts are ours.
enum GateMornings {
    static let card = RuleCard(
        .gateMornings,
        "A gate opens only on quiet mornings: enough known, none flared, few unsettled, today's settled, low medians"
            + " of pain and stiffness; speed also asks for 28 days without a new flare.",
        .expert, [Library.silbernagel2007],
        counterExample: "A week of unanswered mornings with good tests would open the bridge.")

    static func settle(_ gate: Gates.Settle, in state: State, on day: Day) -> GateReason? {
        let seen = look(
            at: gate.of, in: state, on: day, needKnown: gate.known, mayUnsettled: gate.of, pain: nil,
            stiffness: nil)
        if seen.known >= gate.known, seen.flared == 0, state.isNoWorseThanUsual(on: day) { return nil }
        return GateReason(rule: .gateMornings, detail: .mornings(seen), entries: [])
    }

    static func reason(_ gate: Gates.Mornings, in state: State, on day: Day) -> GateReason? {
        let seen = look(
            at: gate.of, in: state, on: day, needKnown: gate.known, mayUnsettled: gate.unsettled,
            pain: gate.medianPain, stiffness: gate.medianStiffness)
        let quiet =
            (seen.medianPain ?? 11) <= Double(gate.medianPain)
            && (seen.medianStiffness ?? 9999) <= Double(gate.medianStiffness)
        if seen.known >= gate.known, seen.flared == 0, seen.unsettled <= gate.unsettled, seen.todaySettled,
            quiet
        {
            return nil
        }
        return GateReason(rule: .gateMornings, detail: .mornings(seen), entries: [])
    }

    static func flareFree(_ days: Int, in state: State, on day: Day) -> GateReason? {
        for (offset, record) in state.records(day - (days - 1), day).reversed().enumerated()
        where record.flareBegan {
            return GateReason(rule: .gateMornings, detail: .last(day - offset), entries: [])
        }
        return nil
    }

    private static func look(
        at window: Int, in state: State, on day: Day, needKnown: Int, mayUnsettled: Int, pain: Int?,
        stiffness: Int?
    ) -> Reason.GateMornings {
        var known = 0
        var flared = 0
        var unsettled = 0
        var pains = state.tendons.map { _ in [Int]() }
        var minutes = pains
        for record in state.records(day - (window - 1), day) {
            guard !record.mornings.isEmpty else { continue }
            if !record.checkInMissing { known += 1 }
            if record.response == .flared { flared += 1 }
            if record.response == .unsettled { unsettled += 1 }
            for (side, morning) in record.mornings.enumerated() where pains.indices.contains(side) {
                guard let plain = morning.plain else { continue }
                pains[side].append(plain.pain.score)
                minutes[side].append(plain.stiffness.minutes)
            }
        }
        // With both sore the worse side's median decides.
        var medianPain: Double?
        var medianStiffness: Double?
        for side in pains.indices {
            if let value = median(&pains[side]) { medianPain = max(medianPain ?? value, value) }
            if let value = median(&minutes[side]) { medianStiffness = max(medianStiffness ?? value, value) }
        }
        return Reason.GateMornings(
            of: window, known: known, flared: flared, unsettled: unsettled,
            todaySettled: state.isSettled(on: day),
            medianPain: medianPain, medianStiffness: medianStiffness, needKnown: needKnown,
            mayUnsettled: mayUnsettled, mayPain: pain, mayStiffness: stiffness)
    }
}
