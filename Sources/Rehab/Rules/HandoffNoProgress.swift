import Evidence
import Journal
import Quantities

/// No progress: 12 weeks of plan with at least 70% of the planned strength sessions, and either median morning pain not
/// lower than in the first two weeks when that was 2 or more, or no gate opened.
///
/// Source: consensus that 12 weeks of real loading should help (Dutch guideline); the measures are ours.
enum HandoffNoProgress {
    static let card = RuleCard(
        .handoffNoProgress,
        "After 12 weeks with at least 70% of the planned strength sessions, pain no lower or no gate opened: somebody"
            + " should look at it.",
        .expert, [Library.deVos2021],
        counterExample: "A faithful runner hurts as much after three months as on the first day.")

    static func reason(in state: State, on day: Day) -> Reason? {
        guard let start = state.planStart, day - start >= Numbers.noProgressDays.value else { return nil }
        let planned = state.marks.dawn.strengthPlanned
        let done = state.marks.dawn.strengthDone
        guard Double(done) >= planned * Numbers.noProgressAdherence.value else { return nil }
        guard isNoBetter(in: state, since: start, on: day) || !state.passedGate else { return nil }
        return Reason(
            .handoffNoProgress, .noProgress(sessions: done, planned: Int(planned.rounded())),
            change: .clinician)
    }

    private static func isNoBetter(in state: State, since start: Day, on day: Day) -> Bool {
        let weeks = Numbers.noProgressWeeks.value
        guard let before = medianPain(in: state, state.places(before: start, from: 0, to: 1 - weeks)),
            let now = medianPain(in: state, state.places(before: day, from: weeks - 1))
        else { return false }
        return before >= Numbers.noProgressPain.value && now >= before
    }

    private static func medianPain(in state: State, _ places: Range<Int>) -> Double? {
        var pains = Sorted()
        for place in places {
            if let pain = state.mornings[place].worstPlainPain { pains.insert(pain) }
        }
        return pains.median
    }
}
