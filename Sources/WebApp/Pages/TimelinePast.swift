import Account
import Answers
import Journal
import Quantities
import Rehab
import Tendon

/// What the journal tells of some days: mornings, doses, turns. It is the timeline without any drawing.
struct TimelinePast: Sendable {
    let days: [TimelineDay]
    /// The same by weeks from Monday to Sunday, where the first day is a Monday.
    let weeks: [TimelineWeek]
    /// Of all runs together; nil without one whose dose is known.
    let dose: Dose?
    /// The phases of the days, one after the other.
    let phases: [Spell<Phase>]
    let flares: [Spell<Void>]
    /// Races of the profile within the days.
    let races: [Race]
    /// The first day of the plan.
    let planStart: Day?

    /// Days on which something held.
    struct Spell<Value: Sendable>: Sendable {
        let value: Value
        let first: Day
        /// Held within the days that are told of.
        let last: Day
    }

    /// - Parameters:
    ///   - ledger: the doses of all runs.
    ///   - first: the first day.
    ///   - last: the last day, not before the first.
    init(_ answer: Answer, _ ledger: DoseLedger, from first: Day, through last: Day) {
        let state = answer.state
        let entries = answer.timeline.entries
        let turns = state.milestones
        let days = (0...max(0, last - first)).map { offset in
            TimelineDay(
                first + offset, state: state, ledger: ledger,
                entries: entries[on: first + offset, by: \.day],
                turns: turns[on: first + offset, by: \.day])
        }
        self.days = days
        weeks = stride(from: 0, to: days.count, by: 7).map { start in
            TimelineWeek(days[start..<min(start + 7, days.count)], ledger)
        }
        let runs = days.flatMap(\.runs)
        dose = runs.isEmpty ? nil : ledger.dose(of: runs)
        planStart = state.planStart
        let told = min(last, state.today ?? last)
        phases = Self.phases(turns, from: first, through: told)
        flares = Self.flares(turns, from: first, through: told)
        races = answer.profile.races.filter { $0.day >= first && $0.day <= last }.sorted { $0.day < $1.day }
    }

    private static func phases(
        _ turns: [Milestone], from first: Day, through last: Day
    ) -> [Spell<Phase>] {
        var spells: [Spell<Phase>] = []
        var open: (phase: Phase, since: Day)?
        func close(before day: Day) {
            guard let (phase, since) = open, day > first, day > since else { return }
            spells.append(Spell(value: phase, first: max(since, first), last: min(day - 1, last)))
        }
        for turn in turns where turn.day <= last {
            guard case .phase(let phase) = turn.turn else { continue }
            close(before: turn.day)
            open = (phase, turn.day)
        }
        close(before: last + 1)
        return spells
    }

    private static func flares(_ turns: [Milestone], from first: Day, through last: Day) -> [Spell<Void>] {
        var spells: [Spell<Void>] = []
        var began: Day?
        for turn in turns where turn.day <= last {
            switch turn.turn {
            case .flareBegan: began = turn.day
            case .flareEnded:
                if let began, turn.day > first {
                    spells.append(Spell(value: (), first: max(began, first), last: turn.day - 1))
                }
                began = nil
            case .phase, .rung: break
            }
        }
        if let began { spells.append(Spell(value: (), first: max(began, first), last: last)) }
        return spells
    }
}
