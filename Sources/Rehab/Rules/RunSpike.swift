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
        longest(of: state.history, state.places(before: day, from: Numbers.capWindow.value, to: 1))
    }

    /// The cap in km, before half and four fifths.
    static func cap(in state: State, on day: Day, growth: Double) -> Double {
        cap(
            of: state.history, state.places(before: day, from: Numbers.capWindow.value, to: 1), growth: growth
        )
    }

    static func cap(of history: [DayRecord], _ window: Range<Int>, growth: Double) -> Double {
        max(Numbers.capFloor.value, growth * (longest(of: history, window) ?? 0))
    }

    private static func longest(of history: [DayRecord], _ window: Range<Int>) -> Double? {
        var longest: Double?
        for place in window {
            guard let kilometres = history[place].longestRun else { continue }
            if place + 1 < history.count {
                let next = history[place + 1].response
                if next == .unsettled || next == .flared { continue }
            }
            let isCapped = place >= Numbers.capFreeDays.value
            longest = max(longest ?? 0, isCapped ? min(kilometres, history[place].cap) : kilometres)
        }
        return longest
    }

    /// Whether a run may lengthen the cap: no race, and none that hurt too much.
    static func counts(_ run: Exposure) -> Bool {
        run.isRun && !run.isRace && (run.leastPain ?? 0) < Numbers.capPain.value
    }
}
