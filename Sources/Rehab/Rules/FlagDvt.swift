import Evidence

/// A calf that is swollen, warm and tender; more so after travel, surgery or rest in bed.
///
/// Source: screening questions of clinical practice (Wells), recalled.
enum FlagDvt {
    static let urgency = Urgency.emergency

    static let card = RuleCard(
        .flagDvt,
        "A calf that is swollen, warm and tender, more so after travel, surgery or immobility, "
            + "may be a clot: the plan stops and somebody looks at it the same day.",
        .expert, [Library.screening],
        counterExample:
            "Two days after a long flight the calf is tight and warm: without this rule it is given "
            + "raises.")
}
