import Evidence
import Quantities

/// The ladders of energy storage advance at least 3 days apart from each other, plyo first, then speed,
/// then hills: one new stimulus at a time.
///
/// Source: our own default.
enum LadderApart {
    static let card = RuleCard(
        .ladderApart,
        "Plyo, speed and hills advance at least 3 days apart from each other: one new stimulus at"
            + " a time.",
        .ourDefault, [Library.ours],
        counterExample:
            "New pogos and new strides in one night: on the bad morning after, nobody could say which"
            + " of them it was.")

    /// Whether an advance is too close to the last one.
    static func holds(since last: Day, on day: Day) -> Bool { day - last < Numbers.ladderApart.value }
}
