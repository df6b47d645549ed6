import Account
package import Answers
package import Quantities
import Rehab

/// What the journal tells of a day that is asked for.
package enum OfDay<Told: Sendable>: Sendable {
    case told(Told)
    /// The day is before the plan or after today; what is told is of these days.
    case outside(ClosedRange<Day>)
}

extension Desk {
    /// The answer of a day, as the journal tells it now.
    ///
    /// - Throws: `.noProfile` while there is none.
    package func answer(on day: Day) async throws(DeskError) -> OfDay<Answer> {
        let today = try await answer()
        guard today.days.contains(day), let answer = try await standing(on: day).answer else {
            return .outside(today.days)
        }
        return .told(answer)
    }

    /// What led to a morning; the last bad one when no day is asked for.
    ///
    /// - Throws: `.noProfile` while there is none.
    package func account(of day: Day?) async throws(DeskError) -> OfDay<MorningAccount> {
        let today = try await answer()
        if let day, !today.days.contains(day) { return .outside(today.days) }
        return .told(try await Self.account(of: day, today, coach))
    }

    /// Beside the desk, which goes on answering: a past day is replayed from the first.
    private nonisolated static func account(
        of day: Day?, _ today: Answer, _ coach: Coach
    ) async throws(DeskError) -> MorningAccount {
        func replay(_ day: Day) throws(DeskError) -> State {
            day == today.decision.day ? today.state : try coach.state(today.timeline, today.profile, day)
        }
        guard let day else { return try MorningAccount(latest: today, replay: replay) }
        return MorningAccount(today, on: day, state: try replay(day))
    }
}

extension Answer {
    /// The days that have an answer.
    fileprivate var days: ClosedRange<Day> {
        min(state.planStart ?? decision.day, decision.day)...decision.day
    }
}
