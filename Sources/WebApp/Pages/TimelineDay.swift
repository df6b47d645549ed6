import Account
import Journal
import Quantities
import Rehab
import Tendon

/// What the journal tells of a day.
struct TimelineDay: Sendable {
    let day: Day
    /// Nil before the plan and after today.
    let seen: SeenDay?
    /// The check-ins of the sore sides.
    let mornings: [SeenMorning]
    let runs: ArraySlice<DoseLedger.RunDose>
    /// Of the runs together, in easy kilometres; nil without one whose dose is known.
    let dose: Dose?
    /// Of all runs whose distance is known.
    let kilometres: Double
    let entries: ArraySlice<Entry>
    let turns: [Milestone.Turn]

    init(
        _ day: Day, state: State, ledger: DoseLedger, entries: ArraySlice<Entry>,
        turns: ArraySlice<Milestone>
    ) {
        self.day = day
        seen = state.seen(on: day)
        mornings = state.mornings(on: day)
        runs = ledger.runs[on: day, by: \.day]
        dose = runs.isEmpty ? nil : ledger.dose(of: runs)
        self.entries = entries
        self.turns = turns.map(\.turn)
        var kilometres = 0.0
        for entry in entries {
            guard case .run(let run) = entry.event, run.isRun else { continue }
            kilometres += run.distance?.kilometres ?? 0
        }
        self.kilometres = kilometres
    }

    /// The check-in that counts where both sides are sore: the worse by its class, then by its pain.
    var worst: SeenMorning? {
        mornings.max { left, right in
            left.response != right.response
                ? left.response < right.response : left.reading.pain < right.reading.pain
        }
    }

    var notes: [String] {
        entries.compactMap { entry in
            guard case .note(let text) = entry.event else { return nil }
            return text
        }
    }
}

/// A week of a timeline, as far as its days have come.
struct TimelineWeek: Sendable {
    let first: Day
    let last: Day
    /// Of its runs together, each exponent by itself: ends of ranges do not simply add up.
    let dose: Dose?
    let kilometres: Double
    /// Mornings by their class; those that are not known are not among them.
    let settled: Int
    let unsettled: Int
    let flared: Int
    let worstPain: Int?
    let longestStiffness: Int?

    /// - Parameter days: at least one.
    init(_ days: ArraySlice<TimelineDay>, _ ledger: DoseLedger) {
        first = days[days.startIndex].day
        last = days[days.endIndex - 1].day
        let runs = days.flatMap(\.runs)
        dose = runs.isEmpty ? nil : ledger.dose(of: runs)
        kilometres = days.reduce(0) { $0 + $1.kilometres }
        let classes = days.compactMap { $0.seen?.morning }
        settled = classes.count { $0 == .settled }
        unsettled = classes.count { $0 == .unsettled }
        flared = classes.count { $0 == .flared }
        let readings = days.flatMap(\.mornings).map(\.reading)
        worstPain = readings.map(\.pain.score).max()
        longestStiffness = readings.map(\.stiffness.minutes).max()
    }

    var known: Int { settled + unsettled + flared }
}

extension Array {
    /// The elements of a day, in an array that is ordered by days.
    subscript(on day: Day, by key: (Element) -> Day) -> ArraySlice<Element> {
        func place(_ isBefore: (Day) -> Bool) -> Int {
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(key(self[middle])) { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = place { $0 < day }
        // A day holds few.
        var end = start
        while end < count, key(self[end]) == day { end += 1 }
        return self[start..<end]
    }
}
