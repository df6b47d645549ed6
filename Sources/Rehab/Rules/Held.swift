import Evidence
import Quantities

/// A phase the runner stepped down by hand stays for 7 days, or until a clinician enters one.
///
/// Source: our own default: who asks for less is believed.
enum Held {
    static let card = RuleCard(
        .held,
        "A phase that was stepped down by hand stays for 7 days or until a clinician enters one.",
        .ourDefault, [Library.ours],
        counterExample:
            "The bridge was too much, the runner says so, and the next green morning puts them back "
            + "into it.")

    /// Whether the phase may not move forward today.
    static func holds(until day: Day?, on today: Day) -> Bool { day.map { today < $0 } ?? false }
}
