import Evidence
import Journal
import Quantities
import Rehab
import Tendon

/// What was done before a day, as far as it tells what of that day was new.
struct EarlierDays {
    let day: Day
    private let journalDays: Int
    /// When anything was run last, anything fast, each kind, and on a treadmill.
    private var lastRun: Day?
    private var lastFast: Day?
    private var lastOfKind: [RunKind: Day] = [:]
    private var lastOnTreadmill: Day?
    /// Days of fast work or hills in the week that ends with the day itself.
    let fastDays: Int
    /// Of the runs of the month before: kilometres, metres of climb, m/s, and easy kilometres.
    private(set) var longest = Most()
    private(set) var mostClimb = Most()
    private(set) var fastest = Most()
    private(set) var dearest = Most()
    /// The shoes that were named.
    private(set) var shoes: Set<String> = []
    /// The highest rung of strength and of plyometrics that was done.
    private var highest: [Ladder: Int] = [:]

    /// The largest of some values, told only where there are enough to compare with.
    struct Most {
        private var count = 0
        private var largest = 0.0

        var value: Double? { count >= Numbers.explainEarlier.value ? largest : nil }

        fileprivate mutating func add(_ value: Double?) {
            guard let value else { return }
            largest = count == 0 ? value : max(largest, value)
            count += 1
        }
    }

    init(
        before day: Day, _ entries: ArraySlice<Entry>, _ runs: [RunningPast.PastRun],
        _ doses: [DoseLedger.RunDose]
    ) {
        self.day = day
        journalDays = entries.first.map { day - $0.day } ?? 0
        var fast: Set<Day> = []
        for run in runs where run.isFast && run.day <= day && day - run.day < Numbers.rampWindow.value {
            fast.insert(run.day)
        }
        fastDays = fast.count
        for run in runs where run.day < day { add(run) }
        for dose in doses where dose.day < day && day - dose.day <= Numbers.explainMonth.value {
            dearest.add(dose.dose.central)
        }
        for entry in entries where entry.day < day {
            switch entry.event {
            case .strength(let session): add(session.rung, to: .strength)
            case .plyo(let session): add(session.rung, to: .plyo)
            default: break
            }
        }
    }

    private mutating func add(_ past: RunningPast.PastRun) {
        lastRun = past.day
        lastOfKind[past.kind] = past.day
        if past.isFast { lastFast = past.day }
        if past.run.sport == .treadmillRunning { lastOnTreadmill = past.day }
        if let worn = past.run.shoes { shoes.insert(worn) }
        guard day - past.day <= Numbers.explainMonth.value else { return }
        longest.add(past.run.distance?.kilometres)
        mostClimb.add(past.run.recording?.climb)
        fastest.add(past.run.meanSpeed)
    }

    private mutating func add(_ rung: Int?, to ladder: Ladder) {
        guard let rung else { return }
        highest[ladder] = max(highest[ladder] ?? rung, rung)
    }

    var hasRuns: Bool { lastRun != nil }
    var anyRun: Gap { gap(lastRun) }
    var anyFast: Gap { gap(lastFast) }
    var onTreadmill: Gap { gap(lastOnTreadmill) }

    func ofKind(_ kind: RunKind) -> Gap { gap(lastOfKind[kind]) }

    func highestRung(of ladder: Ladder) -> Int? { highest[ladder] }

    private func gap(_ last: Day?) -> Gap {
        last.map { .days(day - $0) } ?? .never(journalDays: journalDays)
    }
}

extension Run {
    /// Mean speed in m/s; nil without a distance or a time.
    var meanSpeed: Double? {
        guard let distance, distance.metres > 0, time.seconds > 0 else { return nil }
        return distance.metres / time.seconds
    }
}
