import Evidence

/// Both tendons thick and lumpy: cholesterol may be why.
///
/// Source: Beeharry 2006 (46.6% of people with familial hypercholesterolaemia had Achilles pain, 6.9% of
/// others).
enum FlagBothThick {
    static let urgency = Urgency.review

    static let card = RuleCard(
        .flagBothThick,
        "Both tendons thick and lumpy stop the plan until somebody has measured the cholesterol.",
        .cohort, [Library.beeharry2006],
        counterExample:
            "Two thick tendons at 35 would be trained for a year, and nobody looks at the heart.")
}
