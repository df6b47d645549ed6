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
    /// Those of the days that may explain it.
    let window: ArraySlice<Entry>
    /// The runs among all of them, oldest first.
    let runs: [PastRun]
    /// Doses of the days a run is compared with, and of those it explains.
    let ledger: DoseLedger
    private let doses: [EntryID: DoseLedger.RunDose]
    /// What came before each day of the window that has entries; reckoned once, however many those are.
    private let earlier: [Day: EarlierDays]

    struct PastRun {
        let day: Day
        let run: Run
        let kind: RunKind

        var isFast: Bool { kind != .easy }
    }

    init(_ timeline: Timeline, state: State, before day: Day) {
        self.day = day
        let entries = timeline.entries.prefix { $0.day < day }
        self.entries = entries
        window = entries.drop { day - $0.day > Numbers.explainDays.value }
        let back =
            Numbers.explainMonth.value + Numbers.explainDays.value + Numbers.explainWeeks.value * 7
        let ledger = DoseLedger(timeline, state: state, from: day - back, through: day)
        self.ledger = ledger
        var doses: [EntryID: DoseLedger.RunDose] = [:]
        for run in ledger.runs { doses[run.entry] = run }
        self.doses = doses
        let runs = entries.compactMap { entry -> PastRun? in
            guard case .run(let run) = entry.event, run.isRun else { return nil }
            let kind = doses[entry.id]?.kind ?? state.kind(of: run, on: entry.day)
            return PastRun(day: entry.day, run: run, kind: kind)
        }
        self.runs = runs
        var earlier: [Day: EarlierDays] = [:]
        for entry in window where earlier[entry.day] == nil {
            earlier[entry.day] = EarlierDays(before: entry.day, entries, runs, ledger.runs)
        }
        self.earlier = earlier
    }

    /// The dose of a run of the days there are doses of; nil where nothing tells it.
    func dose(of entry: Entry) -> DoseLedger.RunDose? { doses[entry.id] }

    /// What came before the day of an entry of the window.
    func earlier(than entry: Entry) -> EarlierDays {
        earlier[entry.day] ?? EarlierDays(before: entry.day, entries, runs, ledger.runs)
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
