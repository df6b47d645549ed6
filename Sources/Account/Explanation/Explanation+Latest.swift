import Evidence
import Journal
public import Quantities
public import Rehab

extension Explanation {
    /// The explanation of the last bad morning up to a day; nil when none was bad.
    ///
    /// A morning that follows from nothing but an earlier one, as those within a flare do, gives way to the latest of
    /// the days just before that the rules lay to a session.
    ///
    /// - Parameters:
    ///   - timeline: the facts of the journal.
    ///   - state: their state through today.
    ///   - replay: the state through another day.
    public static func latest<Failure: Error>(
        _ timeline: Timeline, state: State, memory: LoadMemory = .usual,
        replay: (Day) throws(Failure) -> State
    ) throws(Failure) -> Explanation? {
        guard let today = state.today, let last = state.lastBadMorning(through: today) else { return nil }
        var first: BadMorning?
        var day = last
        while last - day <= Numbers.explainDays.value {
            if state.mornings(on: day).contains(where: { $0.isBad }) {
                let morning = BadMorning(day == today ? state : try replay(day))
                if let morning, morning.isBlamed(on: timeline) {
                    return Explanation(timeline, morning, memory: memory)
                }
                if first == nil { first = morning }
            }
            guard day > Day.earliest else { break }
            day = day - 1
        }
        return first.map { Explanation(timeline, $0, memory: memory) }
    }
}

extension State {
    /// The last morning up to a day that was flared or unsettled.
    fileprivate func lastBadMorning(through today: Day) -> Day? {
        guard let start = planStart else { return nil }
        var day = today
        while day >= start {
            if mornings(on: day).contains(where: { $0.isBad }) { return day }
            guard day > Day.earliest else { return nil }
            day = day - 1
        }
        return nil
    }
}
