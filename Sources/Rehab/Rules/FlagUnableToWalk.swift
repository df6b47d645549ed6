import Evidence

/// Four steps cannot be taken.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagUnableToWalk {
    static let urgency = Urgency.emergency

    static let card = RuleCard(
        .flagUnableToWalk,
        "Who cannot take four steps has no plan today: somebody looks at it the same day.",
        .expert, [Library.screening],
        counterExample:
            "No step is possible since the fall: without this rule the settle menu offers raises.")
}
