import Evidence

/// Fever with a hot, red tendon or heel.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagInfection {
    static let urgency = Urgency.emergency

    static let card = RuleCard(
        .flagInfection,
        "Fever with a hot, red tendon or heel may be an infection: the plan stops and somebody "
            + "looks at it the same day.",
        .expert, [Library.screening],
        counterExample:
            "A hot red heel with fever at pain 3: without this rule it is an unsettled morning.")
}
