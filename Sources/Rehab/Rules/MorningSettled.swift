import Evidence
import Journal
import Quantities

/// A settled morning: no limp, pain at most one above baseline (two is always allowed) and stiffness at most ten minutes
/// above it (fifteen is always allowed). It is what a good response to yesterday looks like.
///
/// Source: expert consensus, the 24-hour rule every source shares; the margins are ours.
enum MorningSettled {
    static let card = RuleCard(
        .morningSettled,
        "A morning is settled without a limp, with pain at most baseline + 1 (or 2) and stiffness at most baseline"
            + " + 10 min (or 15).",
        .expert, [Library.silbernagel2007, Library.thomee1997],
        counterExample:
            "Baseline 1: a morning at 2 after pogos would count as a warning, and nobody would ever advance.")

    static func holds(_ reading: Morning, _ usual: State.Usual) -> Bool {
        !reading.limping
            && Double(reading.pain.score)
                <= max(
                    usual.baselinePain + Double(Numbers.settledPainMargin.value),
                    Double(Numbers.settledPainFloor.value))
            && Double(reading.stiffness.minutes)
                <= max(
                    usual.baselineStiffness + Double(Numbers.settledStiffnessMargin.value),
                    Double(Numbers.settledStiffnessFloor.value))
    }
}
