import Evidence
import Journal
import Quantities

/// A sore morning: settled, but pain of 4 or more or stiffness above 20 min. Usual is not the same as well.
///
/// Source: expert consensus; the numbers are ours.
enum MorningSore {
    static let card = RuleCard(
        .morningSore,
        "A settled morning with pain of 4 or more or stiffness above 20 min keeps energy storage shut: usual is not"
            + " the same as well.",
        .expert, [Library.silbernagel2007],
        counterExample:
            "Pain 4 every morning makes 4 the baseline: without this rule hopping would open on it.")

    static func holds(_ reading: Morning) -> Bool {
        reading.pain.score >= Numbers.sorePain.value
            || reading.stiffness.minutes > Numbers.soreStiffness.value
    }
}
