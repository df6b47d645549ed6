import Evidence

/// Limping all day for 48 hours.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagLimping {
    static let urgency = Urgency.review

    static let card = RuleCard(
        .flagLimping,
        "A limp that lasts all day for 48 hours stops the plan until it was looked at.",
        .expert, [Library.screening],
        counterExample:
            "A morning without a limp after two limping days would be taken for a good one.")
}
