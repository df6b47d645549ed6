import Evidence
public import Journal
import Quantities
import Rehab
import Tendon

/// What was new about an exposure.
public enum Novelty: Hashable, Sendable {
    /// The first run after a break, or at all.
    case firstRun(Gap)
    /// The first fast work or hills after a break, or at all.
    case firstFast(Gap)
    /// The first run of its kind, though other fast work was done.
    case firstOfKind(RunKind, Gap)
    /// So many days of fast work or hills in the week that ended with it.
    case crowded(days: Int)
    /// Longer than any run of the month before, and the cap that would have held then.
    case longest(kilometres: Double, before: Double, cap: Double)
    /// A larger dose than any run of the month before, in easy km at the central exponent.
    case dearest(before: Double)
    /// More climb than any run of the month before, in metres.
    case mostClimb(metres: Double, before: Double)
    /// Faster than any run of the month before, in m/s.
    case fastest(speed: Double, before: Double)
    /// The first run in these shoes.
    case shoes(String)
    case treadmill(Gap)
    /// The first time on this rung of strength or plyometrics, or on any as high.
    case rung(RungName)

    /// What was new about an entry of the days before a morning.
    static func all(of entry: Entry, _ past: RunningPast, state: State) -> [Novelty] {
        switch entry.event {
        case .run(let run) where run.isRun:
            let kind = state.kind(of: run, on: entry.day)
            return stimuli(of: run, kind, on: entry.day, past) + extremes(of: entry, run, past)
                + surroundings(of: run, on: entry.day, past)
        case .strength(let session):
            guard session.intent == .tendon, let rung = session.rung else { return [] }
            return isFirst(RungName(.strength, rung), on: entry.day, past)
                ? [.rung(RungName(.strength, rung))] : []
        case .plyo(let session):
            let rung = RungName(.plyo, session.rung)
            return isFirst(rung, on: entry.day, past) ? [.rung(rung)] : []
        default: return []
        }
    }

    private static func stimuli(of run: Run, _ kind: RunKind, on day: Day, _ past: RunningPast) -> [Novelty] {
        var found: [Novelty] = []
        let anyRun = past.gap(before: day) { _ in true }
        if anyRun.isAtLeast(Numbers.explainRunBreak.value) { found.append(.firstRun(anyRun)) }
        guard kind != .easy else { return found }
        let anyFast = past.gap(before: day) { $0.isFast }
        let ofKind = past.gap(before: day) { $0.kind == kind }
        if anyFast.isAtLeast(Numbers.rampBreak.value) {
            found.append(.firstFast(anyFast))
        } else if ofKind.isAtLeast(Numbers.rampBreak.value) {
            found.append(.firstOfKind(kind, ofKind))
        }
        let week = past.runs.filter { $0.isFast && $0.day <= day && day - $0.day < Numbers.rampWindow.value }
        let days = Set(week.map { $0.day }).count
        if days >= Numbers.rampDays.value { found.append(.crowded(days: days)) }
        return found
    }

    /// More than the month before held; said only where it held enough runs to compare with.
    private static func extremes(of entry: Entry, _ run: Run, _ past: RunningPast) -> [Novelty] {
        var found: [Novelty] = []
        let month = past.month(before: entry.day)
        func most(_ value: (Run) -> Double?) -> Double? {
            let values = month.compactMap { value($0.run) }
            return values.count >= Numbers.explainEarlier.value ? values.max() : nil
        }
        func exceeds(_ value: Double?, _ before: Double?) -> (value: Double, before: Double)? {
            guard let value, let before, value > before * Numbers.explainMargin.value else { return nil }
            return (value, before)
        }
        if let far = exceeds(run.distance?.kilometres, most { $0.distance?.kilometres }) {
            let cap = max(Numbers.capFloor.value, Numbers.capGrowth.value * far.before)
            found.append(.longest(kilometres: far.value, before: far.before, cap: cap))
        }
        if let high = exceeds(run.recording?.climb, most { $0.recording?.climb }), run.isHilly {
            found.append(.mostClimb(metres: high.value, before: high.before))
        }
        if let fast = exceeds(run.meanSpeed, most { $0.meanSpeed }) {
            found.append(.fastest(speed: fast.value, before: fast.before))
        }
        let doses = past.doses(before: entry.day)
        let own = past.ledger.runs.first { $0.entry == entry.id }?.dose.central
        if doses.count >= Numbers.explainEarlier.value,
            let dear = exceeds(own, doses.map { $0.dose.central }.max())
        {
            found.append(.dearest(before: dear.before))
        }
        return found
    }

    private static func surroundings(of run: Run, on day: Day, _ past: RunningPast) -> [Novelty] {
        var found: [Novelty] = []
        // New shoes are new only where others were named before.
        let worn = Set(past.runs.filter { $0.day < day }.compactMap { $0.run.shoes })
        if let shoes = run.shoes, !worn.isEmpty, !worn.contains(shoes) { found.append(.shoes(shoes)) }
        if run.sport == .treadmillRunning, past.runs.contains(where: { $0.day < day }) {
            let gap = past.gap(before: day) { $0.run.sport == .treadmillRunning }
            if gap.isAtLeast(Numbers.explainMonth.value) { found.append(.treadmill(gap)) }
        }
        return found
    }

    /// Whether no session before was on the rung or a higher one; where none was logged at all, nobody knows.
    private static func isFirst(_ rung: RungName, on day: Day, _ past: RunningPast) -> Bool {
        let earlier = past.entries.filter { $0.day < day }.compactMap { entry -> Int? in
            switch entry.event {
            case .strength(let session) where rung.ladder == .strength: session.rung
            case .plyo(let session) where rung.ladder == .plyo: session.rung
            default: nil
            }
        }
        guard let highest = earlier.max() else { return rung.ladder == .plyo }
        return rung.number > highest
    }
}

extension Run {
    /// Mean speed in m/s; nil without a distance or a time.
    fileprivate var meanSpeed: Double? {
        guard let distance, distance.metres > 0, time.seconds > 0 else { return nil }
        return distance.metres / time.seconds
    }

    /// Whether its climb is more than what counts as flat.
    fileprivate var isHilly: Bool {
        guard let climb = recording?.climb, let distance, distance.metres > 0 else { return false }
        return climb / distance.kilometres >= Numbers.rollingClimb.value
    }
}
