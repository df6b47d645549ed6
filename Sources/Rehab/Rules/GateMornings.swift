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
        if seen.known >= gate.known, seen.flared == 0, state.isNoWorseThanUsual { return nil }
        return GateReason(rule: .gateMornings, detail: .mornings(seen), entries: [], change: .quietMornings)
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
        return GateReason(rule: .gateMornings, detail: .mornings(seen), entries: [], change: .quietMornings)
    }

    static func flareFree(_ days: Int, in state: State, on day: Day) -> GateReason? {
        for place in state.places(before: day, from: days - 1).reversed()
        where state.history[place].flareBegan {
            let last = state.origin + place
            return GateReason(
                rule: .gateMornings, detail: .flareFree(last: last, days: days), entries: [],
                change: .on(last + days))
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
        let places = state.places(before: day, from: window - 1)
        for place in places where state.history[place].isPlanned {
            if !state.history[place].checkInMissing, state.isPlain(at: place) { known += 1 }
            if state.history[place].response == .flared { flared += 1 }
            if state.history[place].response == .unsettled { unsettled += 1 }
        }
        // With both sore the worse side's median decides.
        var medianPain: Double?
        var medianStiffness: Double?
        for tendon in state.tendons {
            var pains = Sorted()
            var minutes = Sorted()
            for place in places {
                guard let plain = state.mornings[place][tendon.side].plain else { continue }
                pains.insert(plain.pain.score)
                minutes.insert(plain.stiffness.minutes)
            }
            if let value = pains.median { medianPain = max(medianPain ?? value, value) }
            if let value = minutes.median { medianStiffness = max(medianStiffness ?? value, value) }
        }
        return Reason.GateMornings(
            of: window, known: known, flared: flared, unsettled: unsettled,
            todaySettled: state.isSettled(on: day),
            medianPain: medianPain, medianStiffness: medianStiffness, needKnown: needKnown,
            mayUnsettled: mayUnsettled, mayPain: pain, mayStiffness: stiffness)
    }
}
