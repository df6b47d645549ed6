import Evidence

/// Numbness or burning: a nerve, not a tendon.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagNumb {
    static let urgency = Urgency.review

    static let card = RuleCard(
        .flagNumb,
        "Numbness or burning along the heel or foot is a nerve's sign: the plan stops until it "
            + "was looked at.",
        .expert, [Library.screening],
        counterExample:
            "A numb outer foot after each run would be answered with more raises.")
}
