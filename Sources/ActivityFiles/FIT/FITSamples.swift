import FITFile
import Journal

/// The samples of a FIT activity, with what cannot be true left out.
struct FITSamples {
    private(set) var samples = Samples()
    /// Records too late to belong to any activity.
    private(set) var leftOut = 0

    /// - Parameters:
    ///   - start: the start of the activity; a record before it makes time begin there.
    ///   - isFirstOfFile: later activities of a file go on counting the distance of the earlier ones.
    init(of activity: FITActivity, from start: FITTimestamp, isOnFoot: Bool, isFirstOfFile: Bool) {
        let records = activity.records
        let zero = FITSamples.zero(start, records.lazy.compactMap { $0.timestamp }.first)
        let done = isFirstOfFile ? 0 : records.lazy.compactMap { $0.distance }.first ?? 0
        let steps = isOnFoot ? Strides.steps(perStride: FITSamples.meanCadence(of: activity)) : 0
        reserve(records.count)
        var last = 0.0
        for record in records {
            guard let stamp = record.timestamp else { continue }
            let second = max(last, Double(stamp.seconds(since: zero)))
            guard second <= Plausibility.latestSecond else {
                leftOut += 1
                continue
            }
            last = second
            samples.seconds.append(second)
            samples.speed.append(record.speed.flatMap { $0 <= Plausibility.fastestRecorded ? $0 : nil })
            samples.altitude.append(
                record.altitude.flatMap { Plausibility.altitudes.contains($0) ? $0 : nil })
            samples.distance.append(
                record.distance.flatMap { $0 - done <= Plausibility.furthest ? max(0, $0 - done) : nil })
            samples.cadence.append(isOnFoot ? record.cadence.map { $0 * steps } : nil)
        }
        samples.pauses = activity.pauses.compactMap { pause in
            let from = min(max(0, Double(pause.start.seconds(since: zero))), Plausibility.latestSecond)
            let to = min(max(0, Double(pause.end.seconds(since: zero))), Plausibility.latestSecond)
            return from < to ? Samples.Pause(from: from, to: to) : nil
        }
    }

    /// The start, or the first record where that is a little earlier; a day earlier is a clock that was set
    /// on the way.
    private static func zero(_ start: FITTimestamp, _ first: FITTimestamp?) -> FITTimestamp {
        guard let first, first < start, start.seconds(since: first) <= 86_400 else { return start }
        return first
    }

    private static func meanCadence(of activity: FITActivity) -> Double {
        if let stated = activity.session?.averageCadence, stated > 0 { return stated }
        var sum = 0.0
        var count = 0.0
        for record in activity.records {
            guard let cadence = record.cadence, cadence > 0 else { continue }
            sum += cadence
            count += 1
        }
        return count > 0 ? sum / count : 0
    }

    private mutating func reserve(_ count: Int) {
        samples.seconds.reserveCapacity(count)
        samples.speed.reserveCapacity(count)
        samples.altitude.reserveCapacity(count)
        samples.distance.reserveCapacity(count)
        samples.cadence.reserveCapacity(count)
    }
}
