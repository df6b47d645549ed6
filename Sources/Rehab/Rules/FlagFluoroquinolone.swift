import Evidence

/// A fluoroquinolone (cipro-, levo-, moxi-, ofloxacin) now or within 60 days: the prescriber is phoned
/// today. The plan stops until it is cleared, or until 60 days after the last dose; the last of those days
/// is still a stop.
///
/// Source: Alves 2019 (tendinitis, OR 3.95), Morales 2019 (rupture, IRR 3.14; 19.4 with oral steroids; it
/// lasts 60 days). Against it: no class effect in a million older people in the US.
enum FlagFluoroquinolone {
    static let urgency = Urgency.review
    static let daysAfterLastDose = Numbers.fluoroquinoloneDays.value

    static let card = RuleCard(
        .flagFluoroquinolone,
        "A fluoroquinolone now or within 60 days stops the plan until it is cleared, or until 60 "
            + "days after the last dose; the prescriber is phoned today.",
        .cohort, [Library.morales2019, Library.alves2019],
        counterExample:
            "A week of ciprofloxacin, no pain at all: without this rule bounding stays open on a "
            + "tendon that may tear.")
}
