import Evidence
import Journal
import Quantities

/// The volume cap: on r7 one run is at most 1.10 times the longest of the last 30 days, never below 3 km.
///
/// Runs at pain of 6 or more, runs followed by an unsettled or flared morning, and races do not lengthen it; a run on
/// day 31 of the journal or later counts at most as that day's cap.
///
/// Source: Frandsen 2025 (5,205 runners; distance only, any injury); as a limit it is our default.
enum RunSpike {
    static let card = RuleCard(
        .runSpike,
        "One run is at most 1.10 times the longest run of the last 30 days that was tolerated, never below 3 km.",
        .cohort, [Library.frandsen2025],
        counterExample: "A quiet month of 10 km runs, and the plan has no word against 18 km on Sunday.")

    /// The longest run of the last 30 days that counts, in km; nil without one.
    static func longest(in state: State, on day: Day) -> Double? {
        var longest: Double?
        for place in state.places(before: day, from: Numbers.capWindow.value, to: 1)
        where state.history[place].ran {
            let record = state.history[place]
            if place + 1 < state.history.count {
                let next = state.history[place + 1].response
                if next == .unsettled || next == .flared { continue }
            }
            let counted = place >= Numbers.capFreeDays.value
            for exposure in record.exposures where exposure.isRun && !exposure.isRace {
                guard let kilometres = exposure.kilometres else { continue }
                if let pain = exposure.leastPain, pain >= Numbers.capPain.value { continue }
                longest = max(longest ?? 0, counted ? min(kilometres, record.cap) : kilometres)
            }
        }
        return longest
    }

    /// The cap in km, before half and four fifths.
    static func cap(in state: State, on day: Day, growth: Double) -> Double {
        max(Numbers.capFloor.value, growth * (longest(in: state, on: day) ?? 0))
    }
}
