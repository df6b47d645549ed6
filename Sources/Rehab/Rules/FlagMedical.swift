import Evidence

/// Pregnancy, heart or kidney disease, a transplant: outside what this plan was made for.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagMedical {
    static let urgency = Urgency.outOfScope

    static let card = RuleCard(
        .flagMedical,
        "In pregnancy, with heart or kidney disease or a transplant this plan does not fit until "
            + "it is cleared.",
        .expert, [Library.screening],
        counterExample:
            "Heavy raises with untreated heart disease: without this rule the plan asks for three a "
            + "week.")
}
