import Evidence
public import Journal
public import Quantities
import Rehab

/// What else was going on in the days around a bad morning.
public enum Circumstance: Hashable, Sendable {
    /// The runner's own words, of a note or beside a run.
    case note(String, on: Day)
    /// A long walk or hike.
    case walk(Run, on: Day)
    /// A race the profile names that no run was logged for.
    case race(Race)
    /// A check-in under a painkiller, on the morning itself or before.
    case masked(Day)
    /// Mornings before it without a check-in, of so many.
    case missing(Int, of: Int)
    /// A red flag that is active: it comes before any explanation.
    case flag(Flag)
    /// So many notes, walks and races more than are told.
    case more(Int)

    /// How many notes are told, and how many walks and races: a screen holds no more.
    private static let most = 5

    static func all(in timeline: Timeline, state: State, on day: Day, flags: [Flag]) -> [Circumstance] {
        var life: [Circumstance] = []
        var raced: Set<Day> = []
        for entry in timeline.entries
        where entry.day <= day && day - entry.day <= Numbers.explainLifeDays.value {
            switch entry.event {
            case .note(let text):
                if let text = told(text) { life.append(.note(text, on: entry.day)) }
            case .run(let run) where run.isRun:
                if !raced.contains(entry.day), state.kind(of: run, on: entry.day) == .race {
                    raced.insert(entry.day)
                }
                if let text = run.note.flatMap({ told($0) }) { life.append(.note(text, on: entry.day)) }
            case .run(let run) where run.sport == .walking || run.sport == .hiking:
                // What was walked after the morning does not explain it.
                if entry.day < day, run.time.minutes >= Numbers.explainWalk.value {
                    life.append(.walk(run, on: entry.day))
                }
            default: break
            }
        }
        for race in state.profile?.races ?? []
        where race.day < day && day - race.day <= Numbers.explainDays.value && !raced.contains(race.day) {
            life.append(.race(race))
        }
        return flags.map { .flag($0) } + latest(life) + checkIns(state, on: day)
    }

    /// The last of the notes, and of the walks and races, in their order.
    private static func latest(_ life: [Circumstance]) -> [Circumstance] {
        var (notes, others) = (0, 0)
        let told = life.reversed().filter { circumstance in
            if case .note = circumstance {
                notes += 1
                return notes <= most
            }
            others += 1
            return others <= most
        }
        let more = life.count - told.count
        return told.reversed() + (more > 0 ? [.more(more)] : [])
    }

    private static func checkIns(_ state: State, on day: Day) -> [Circumstance] {
        guard let start = state.planStart else { return [] }
        var found: [Circumstance] = []
        var missing = 0
        let asked = min(Numbers.explainDays.value, day - start)
        for days in stride(from: asked, through: 0, by: -1) {
            let mornings = state.mornings(on: day - days)
            if mornings.contains(where: { $0.reading.masked }) { found.append(.masked(day - days)) }
            if mornings.isEmpty { missing += 1 }
        }
        return missing > 0 ? found + [.missing(missing, of: asked)] : found
    }

    /// What somebody wrote, if it says anything.
    private static func told(_ text: String) -> String? {
        text.contains { $0 != " " && $0 != "\n" } ? text : nil
    }
}
