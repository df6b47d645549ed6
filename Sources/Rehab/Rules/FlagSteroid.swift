import Evidence

/// A steroid by mouth now, or an injection near the tendon: the plan stops for the prescriber's time, else
/// until 14 days after the last dose or injection; the last of those days is still a stop.
///
/// Source: Morales 2019 for steroids by mouth; the days are our own default.
enum FlagSteroid {
    static let urgency = Urgency.review
    static let daysAfterLastDose = Numbers.steroidDays.value

    static let card = RuleCard(
        .flagSteroid,
        "A steroid by mouth, or an injection near the tendon, stops the plan for the prescriber's"
            + " time, else until 14 days after the last dose.",
        .ourDefault, [Library.ours, Library.morales2019],
        counterExample:
            "Three days after an injection nothing hurts: without this rule it is the best week for "
            + "hops.")
}
