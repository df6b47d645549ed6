import Evidence
import Journal
import Quantities

/// A flared morning: limping, or pain of at least baseline + 3 (never below 4), or stiffness of at least baseline + 30 min.
/// It begins a flare, or keeps one going.
///
/// Source: expert consensus; the margins are ours.
enum MorningFlared {
    static let card = RuleCard(
        .morningFlared,
        "A morning is flared when limping, with pain of at least baseline + 3 (and 4), or with stiffness of at least"
            + " baseline + 30 min; while the flare lasts there is no running and no jumping.",
        .expert, [Library.silbernagel2007],
        counterExample:
            "Intervals felt fine, the next morning stabs at 5: without this rule the plan goes on.")

    static func holds(_ reading: Morning, _ usual: State.Usual) -> Bool {
        reading.limping
            || Double(reading.pain.score)
                >= max(
                    usual.baselinePain + Double(Numbers.flaredPainMargin.value),
                    Double(Numbers.flaredPainFloor.value))
            || Double(reading.stiffness.minutes)
                >= usual.baselineStiffness + Double(Numbers.flaredStiffnessMargin.value)
    }
}
