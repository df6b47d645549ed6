import Evidence
import Journal
import Quantities

/// Stiffness over 60 minutes on 4 of the last 7 mornings, or over 30 with signs of an inflammatory disease, is for a
/// clinician. The engine raises the first by itself; after a clearance only by later mornings.
///
/// Source: expert consensus (Dutch guideline); the count is ours.
enum FlagInflammatory {
    static let urgency = Urgency.review

    static let card = RuleCard(
        .flagInflammatory,
        "Stiffness over 60 min on 4 of the last 7 mornings, or over 30 min with signs of an inflammatory disease: the"
            + " plan stops until it was looked at.",
        .expert, [Library.deVos2021],
        counterExample: "Ninety minutes of stiffness every morning at pain 1 would be treated as a tendon.")

    static func holds(in state: State, on day: Day) -> Bool {
        var days = Numbers.inflammatoryWindow.value - 1
        if let cleared = state.flags.cleared[.inflammatory] { days = min(days, day - cleared - 1) }
        guard days >= 0 else { return false }
        // With both sides sore a morning counts when either is so stiff.
        var mornings = 0
        for place in state.places(before: day, from: days) {
            let isStiff = state.tendons.contains { counts(state.mornings[place][$0.side].reading) }
            if isStiff { mornings += 1 }
        }
        return mornings >= Numbers.inflammatoryMornings.value
    }

    /// Whether a morning is stiffer than a tendon makes it, under a painkiller or not.
    static func counts(_ reading: Morning?) -> Bool {
        reading.map { $0.stiffness.minutes > Numbers.inflammatoryStiffness.value } ?? false
    }
}
