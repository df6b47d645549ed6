import Evidence

/// A repair or graft of the tendon within a year: its own surgeon's plan, not this one.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagSurgery {
    static let urgency = Urgency.outOfScope

    static let card = RuleCard(
        .flagSurgery,
        "After a tendon repair or graft within a year this plan does not fit until it is cleared.",
        .expert, [Library.screening],
        counterExample:
            "Eight months after a repair the loads of a sore tendon would be put on a healing one.")
}
