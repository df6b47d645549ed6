import Evidence

/// Chest pain or breathlessness.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagChest {
    static let urgency = Urgency.emergency

    static let card = RuleCard(
        .flagChest,
        "Chest pain or breathlessness is an emergency, with or without a sore calf: the plan "
            + "stops.",
        .expert, [Library.screening],
        counterExample:
            "Breathless on the stairs with a sore calf: without this rule the day is green.")
}
