import Evidence
import Journal
public import Quantities

/// Load asks for single-leg heel raises: 20 on the sore side (16 from age 50, 13 from 60), and 80% of the other side or
/// at most 6 below it, at pain of at most 3. With both sides sore each passes by its count alone.
///
/// Source: Hebert-Losier 2017 for the counts and their noise of 6; Griffin 2021 for symmetry. Cut-offs are ours.
enum GateHeelRaise {
    static let card = RuleCard(
        .gateHeelRaise,
        "Load asks for 20 single-leg heel raises of the sore side (16 from 50, 13 from 60) and 80% of the other side"
            + " or at most 6 below it, at pain of at most 3, within 14 days.",
        .ourDefault, [Library.hebertLosier2017, Library.griffin2021],
        counterExample: "Everything is ready but the calf: 18 raises, and hopping would open on it.")

    static func passes(_ test: TendonTest.HeelRaise, _ gate: Gates.Load, profile: Profile, on day: Day)
        -> Bool
    {
        guard let pain = test.pain, pain.score <= gate.heelRaisePain else { return false }
        let needed = gate.heelRaises(born: profile.born, on: day)
        let sides = profile.sore.sides
        guard sides.allSatisfy({ test.count($0) >= needed }) else { return false }
        guard sides.count == 1, let sore = sides.first else { return true }
        let own = test.count(sore)
        let other = test.count(sore.other)
        return own * 100 >= other * gate.symmetryPercent || other - own <= gate.within
    }

    static func reason(_ gate: Gates.Load, in state: State, on day: Day) -> GateReason? {
        guard let profile = state.profile else { return nil }
        let test = state.latestHeelRaise(on: day, days: gate.testDays)
        if let test, passes(test.result, gate, profile: profile, on: day) { return nil }
        let asked = Reason.HeelRaises(
            sore: profile.sore, needed: gate.heelRaises(born: profile.born, on: day),
            symmetryPercent: gate.symmetryPercent, within: gate.within, allowedPain: gate.heelRaisePain,
            days: gate.testDays, test: test?.result)
        return GateReason(
            rule: .gateHeelRaise, detail: .heelRaise(asked), entries: test.map { [$0.entry] } ?? [],
            change: .heelRaiseTest)
    }
}

extension Gates.Load {
    /// Heel raises asked of a sore side at the age of somebody born in a year.
    public func heelRaises(born: Int, on day: Day) -> Int {
        let age = day.year - born
        if age >= 60 { return heelRaisesFrom60 }
        return age >= 50 ? heelRaisesFrom50 : heelRaises
    }
}
