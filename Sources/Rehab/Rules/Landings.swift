import Evidence
import Journal
import Quantities

/// Fewer than 250 landings in the last seven days and today.
///
/// Source: Moran 2021 (healthy people); as a limit it is our default.
enum Landings {
    static let card = RuleCard(
        .landings, "Fewer than 250 landings in the last seven days and today.", .cohort, [Library.moran2021],
        counterExample:
            "A runner who likes hopping does it five times a week, each time after a quiet morning.")

    static func reason(in state: State, on day: Day) -> Reason? {
        guard let rung = state.offered(.plyo, on: day), let planned = state.program.rung(rung)?.landings
        else {
            return nil
        }
        let done = state.records(before: day, from: Numbers.landingsWindow.value).reduce(0) {
            $0 + $1.landings
        }
        guard done + planned >= Numbers.landingsLimit.value else { return nil }
        return Reason(
            .landings, .landings(done: done, planned: planned, limit: Numbers.landingsLimit.value),
            closes: .plyo,
            change: .on(day + 1))
    }
}
