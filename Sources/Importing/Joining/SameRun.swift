package import Journal
package import Quantities

/// Whether two recordings are of the same activity, as two devices or two services tell it.
///
/// Nobody runs twice at the same time: when the starts agree, most of the time is shared and nothing speaks against it,
/// it is one. The tolerances are our own defaults; watches' own distances differ from the sum of their points by
/// 1-2%, two devices on one runner by somewhat more.
///
/// Counter-example: repetitions of 60 s, each a file of its own, begin 90 s apart and are as long as each other; they
/// share no time, and stay six.
enum SameRun {
    /// Starts may be so many seconds apart: a phone and a watch are not started at once.
    static let startTolerance = 120.0
    /// How much of the shorter of the two must be shared.
    static let sharedTime = 0.5
    /// Times and distances may differ by this share,
    static let share = 0.05
    /// of short activities by this one,
    static let shareOfShort = 0.2
    /// up to so many seconds
    static let leastSeconds = 120.0
    /// or metres.
    static let leastMetres = 200.0

    static func agree(_ left: Run, _ right: Run) -> Bool {
        guard let one = left.recording, let other = right.recording, agree(left.sport, right.sport),
            abs(one.start.seconds(since: other.start)) <= startTolerance, overlap(left, right)
        else { return false }
        let times = [left.time, one.elapsed].compactMap { $0?.seconds }
        let others = [right.time, other.elapsed].compactMap { $0?.seconds }
        guard times.contains(where: { time in others.contains { isNear(time, $0, least: leastSeconds) } })
        else { return false }
        guard let distance = left.distance?.metres, let distances = right.distance?.metres else {
            return true
        }
        return isNear(distance, distances, least: leastMetres)
    }

    /// Whether enough of the shorter one's time, from start to end, is shared.
    private static func overlap(_ left: Run, _ right: Run) -> Bool {
        guard let one = left.recording, let other = right.recording else { return false }
        let lasting = max(left.time.seconds, one.elapsed?.seconds ?? 0)
        let lastingOther = max(right.time.seconds, other.elapsed?.seconds ?? 0)
        let late = other.start.seconds(since: one.start)
        let shared = min(lasting, late + lastingOther) - max(0, late)
        return shared >= sharedTime * min(lasting, lastingOther)
    }

    private static func isNear(_ left: Double, _ right: Double, least: Double) -> Bool {
        let larger = max(left, right)
        return (left - right).magnitude <= max(share * larger, min(least, shareOfShort * larger))
    }

    /// Services name sports differently: what is on foot agrees with what is on foot, and "other" with everything.
    private static func agree(_ left: Sport, _ right: Sport) -> Bool {
        left == right || left == .other || right == .other || left.isOnFoot && right.isOnFoot
    }
}

extension Sport {
    var isOnFoot: Bool { isRunning || self == .walking || self == .hiking }
}

extension Instant {
    /// Seconds from another moment to this one.
    func seconds(since other: Instant) -> Double {
        Double(milliseconds - other.milliseconds) / 1000
    }
}

extension Run {
    /// Whether a distance or a time that somebody remembers, within a fifth, is that of this run.
    package func isNear(_ distance: Distance?, _ time: TimeSpan?) -> Bool {
        func near(_ left: Double, _ right: Double) -> Bool {
            (left - right).magnitude <= 0.2 * max(left, right)
        }
        if let distance, let own = self.distance, near(distance.metres, own.metres) { return true }
        return time.map { near($0.seconds, self.time.seconds) } ?? false
    }
}
