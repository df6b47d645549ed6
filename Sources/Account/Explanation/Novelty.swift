import Evidence
public import Journal
import Quantities
import Rehab

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

    /// What was new about a run of a kind, its dose in easy km where that is known.
    static func all(
        of run: Run, _ kind: RunKind, dose: Double?, after earlier: EarlierDays
    ) -> [Novelty] {
        stimuli(of: kind, earlier) + extremes(of: run, dose: dose, earlier) + surroundings(of: run, earlier)
    }

    /// What was new about a session on a rung: no session before was on it or a higher one. Where none was logged at
    /// all, nobody knows.
    static func all(of rung: RungName, after earlier: EarlierDays) -> [Novelty] {
        let isFirst = earlier.highestRung(of: rung.ladder).map { rung.number > $0 } ?? (rung.ladder == .plyo)
        return isFirst ? [.rung(rung)] : []
    }

    private static func stimuli(of kind: RunKind, _ earlier: EarlierDays) -> [Novelty] {
        var found: [Novelty] = []
        if earlier.anyRun.isAtLeast(Numbers.explainRunBreak.value) { found.append(.firstRun(earlier.anyRun)) }
        guard kind != .easy else { return found }
        if earlier.anyFast.isAtLeast(Numbers.rampBreak.value) {
            found.append(.firstFast(earlier.anyFast))
        } else if earlier.ofKind(kind).isAtLeast(Numbers.rampBreak.value) {
            found.append(.firstOfKind(kind, earlier.ofKind(kind)))
        }
        if earlier.fastDays >= Numbers.rampDays.value { found.append(.crowded(days: earlier.fastDays)) }
        return found
    }

    /// More than the month before held; said only where it held enough runs to compare with.
    private static func extremes(of run: Run, dose: Double?, _ earlier: EarlierDays) -> [Novelty] {
        var found: [Novelty] = []
        func exceeds(_ value: Double?, _ before: EarlierDays.Most) -> (value: Double, before: Double)? {
            guard let value, let before = before.value, value > before * Numbers.explainMargin.value else {
                return nil
            }
            return (value, before)
        }
        if let far = exceeds(run.distance?.kilometres, earlier.longest) {
            let cap = max(Numbers.capFloor.value, Numbers.capGrowth.value * far.before)
            found.append(.longest(kilometres: far.value, before: far.before, cap: cap))
        }
        if let high = exceeds(run.recording?.climb, earlier.mostClimb), run.isHilly {
            found.append(.mostClimb(metres: high.value, before: high.before))
        }
        if let fast = exceeds(run.meanSpeed, earlier.fastest) {
            found.append(.fastest(speed: fast.value, before: fast.before))
        }
        if let dear = exceeds(dose, earlier.dearest) { found.append(.dearest(before: dear.before)) }
        return found
    }

    private static func surroundings(of run: Run, _ earlier: EarlierDays) -> [Novelty] {
        var found: [Novelty] = []
        // New shoes are new only where others were named before.
        if let shoes = run.shoes, !earlier.shoes.isEmpty, !earlier.shoes.contains(shoes) {
            found.append(.shoes(shoes))
        }
        if run.sport == .treadmillRunning, earlier.hasRuns,
            earlier.onTreadmill.isAtLeast(Numbers.explainMonth.value)
        {
            found.append(.treadmill(earlier.onTreadmill))
        }
        return found
    }
}

extension Run {
    /// Whether its climb is more than what counts as flat.
    fileprivate var isHilly: Bool {
        guard let climb = recording?.climb, let distance, distance.metres > 0 else { return false }
        return climb / distance.kilometres >= Numbers.rollingClimb.value
    }
}
