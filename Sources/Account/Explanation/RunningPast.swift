import Evidence
import Journal
import Quantities
import Rehab

/// What a journal holds before a morning, as its explanation looks it up.
struct RunningPast {
    /// The day of the morning.
    let day: Day
    /// The entries before that day.
    let entries: ArraySlice<Entry>
    /// The runs among them, oldest first.
    let runs: [PastRun]
    /// Doses of the days a run is compared with, and of those it explains.
    let ledger: DoseLedger

    struct PastRun {
        let entry: EntryID
        let day: Day
        let run: Run
        let kind: RunKind

        var isFast: Bool { kind != .easy }
    }

    init(_ timeline: Timeline, state: State, before day: Day) {
        self.day = day
        entries = timeline.entries.prefix { $0.day < day }
        runs = entries.compactMap { entry in
            guard case .run(let run) = entry.event, run.isRun else { return nil }
            return PastRun(
                entry: entry.id, day: entry.day, run: run, kind: state.kind(of: run, on: entry.day))
        }
        let back =
            Numbers.explainMonth.value + Numbers.explainDays.value + Numbers.explainWeeks.value * 7
        ledger = DoseLedger(timeline, state: state, from: day - back, through: day)
    }

    /// How long ago the last of the earlier runs was that is meant; never where none is.
    func gap(before day: Day, _ isMeant: (PastRun) -> Bool) -> Gap {
        if let last = runs.last(where: { $0.day < day && isMeant($0) }) { return .days(day - last.day) }
        return .never(journalDays: entries.first.map { day - $0.day } ?? 0)
    }

    /// The runs of the month before a day.
    func month(before day: Day) -> ArraySlice<PastRun> {
        runs.drop { day - $0.day > Numbers.explainMonth.value }.prefix { $0.day < day }
    }

    /// The doses of that month.
    func doses(before day: Day) -> [DoseLedger.RunDose] {
        ledger.runs.filter { $0.day < day && day - $0.day <= Numbers.explainMonth.value }
    }
}

/// How long something had not been done.
public enum Gap: Hashable, Sendable {
    /// So many days after the last time.
    case days(Int)
    /// Never in a journal that goes back so many days.
    case never(journalDays: Int)

    /// Whether it is so many days or more, or never.
    func isAtLeast(_ days: Int) -> Bool {
        if case .days(let gap) = self { return gap >= days }
        return true
    }
}
