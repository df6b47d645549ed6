import Evidence
import Quantities

/// No plan under 18.
///
/// Source: expert consensus: growing tendons and growth plates are another matter.
enum FlagAge {
    static let urgency = Urgency.noPlan

    static let card = RuleCard(
        .flagAge, "There is no plan under the age of 18 (age by year of birth).", .expert,
        [Library.deVos2021],
        counterExample: "A runner of 15 with heel pain would be given raises for what may be a growth plate.")

    static func holds(born: Int, on day: Day) -> Bool { day.year - born < Numbers.minimumAge.value }
}
