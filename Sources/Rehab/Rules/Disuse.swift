import Evidence
import Quantities

/// 14 days after a ladder's last exposure on any rung, or its placement, it steps back one rung, and one
/// more every further 14 days. From 28 days on a ladder of energy storage stands no higher than its last
/// medium rung.
///
/// Source: our own default: what is not used is lost.
enum Disuse {
    static let card = RuleCard(
        .disuse,
        "14 days after its last use a ladder steps back one rung, and again every further 14; "
            + "after 28 days an energy-storage ladder stands no higher than its last medium rung.",
        .ourDefault, [Library.ours],
        counterExample:
            "Five weeks without a jump, every morning quiet: without this rule bounding is offered on"
            + " the day of the return.")

    /// Whether a ladder that was unused so many days steps back today.
    static func holds(unused days: Int) -> Bool { days > 0 && days % Numbers.disuseDays.value == 0 }

    /// Whether it may stand no higher than its last medium rung.
    static func closesHighRungs(unused days: Int) -> Bool { days >= Numbers.disuseHighDays.value }
}
