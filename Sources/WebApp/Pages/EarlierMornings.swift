import Answers
import Journal
import Quantities
import Rehab

extension Answer {
    /// How many days later a morning can still be told on a page: what first steps felt like is soon forgotten.
    /// Our default.
    private static var daysToTell: Int { 7 }

    /// The days before today whose morning can be told; nil on the first day of the plan.
    var earlierMornings: ClosedRange<Day>? {
        let (first, last) = (decision.day - Self.daysToTell, decision.day - 1)
        guard let start = state.planStart, start <= last else { return nil }
        return max(start, first)...last
    }

    /// Whether the safety questions, which come before the first session, were never answered.
    var neverAskedFlags: Bool { !timeline.entries.contains { $0.event.kind == .flag } }

    /// Whether a sore side was not asked how it was on a morning. A morning under a painkiller was asked and may be
    /// no answer; asking again would bring none.
    func lacksCheckIn(on day: Day) -> Bool {
        let asked = state.mornings(on: day).map(\.side)
        return decision.tendons.contains { !asked.contains($0.side) }
    }
}
