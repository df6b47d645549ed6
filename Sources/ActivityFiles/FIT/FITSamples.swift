import FITFile
import Journal
import Tendon

/// The samples of a FIT activity, with what cannot be true left out.
struct FITSamples {
    private(set) var samples = Samples()
    /// When time begins: at the start of the activity, or with a record a little before it.
    private(set) var zero: FITTimestamp
    /// Records whose times do not fit those of the others.
    private(set) var leftOut = 0

    /// A record earlier than this before the start, in seconds, is of a clock that was set on the way.
    private static let earliest = 86_400.0

    /// - Parameters:
    ///   - start: the start of the activity, as far as the file tells.
    ///   - isFirstOfFile: later activities of a file go on counting the distance of the earlier ones.
    init(of activity: FITActivity, from start: FITTimestamp, isOnFoot: Bool, isFirstOfFile: Bool) {
        zero = start
        let records = activity.records
        let done = isFirstOfFile ? 0 : records.lazy.compactMap { $0.distance }.first ?? 0
        let steps = isOnFoot ? Strides.steps(perStride: FITSamples.meanCadence(of: activity)) : 0
        samples.reserveRows(records.count)
        for record in records {
            guard let stamp = record.timestamp else { continue }
            samples.seconds.append(Double(stamp.seconds(since: start)))
            samples.speed.append(record.speed.flatMap { $0 <= Plausibility.fastestRecorded ? $0 : nil })
            samples.altitude.append(
                record.altitude.flatMap { Plausibility.altitudes.contains($0) ? $0 : nil })
            samples.distance.append(
                record.distance.flatMap { $0 - done <= Plausibility.furthest ? max(0, $0 - done) : nil })
            samples.cadence.append(isOnFoot ? record.cadence.map { $0 * steps } : nil)
        }
        putInTime(hasStatedStart: activity.session != nil)
        samples.pauses = activity.pauses.compactMap { pause in
            let from = min(max(0, Double(pause.start.seconds(since: zero))), Plausibility.latestSecond)
            let to = min(max(0, Double(pause.end.seconds(since: zero))), Plausibility.latestSecond)
            return from < to ? Samples.Pause(from: from, to: to) : nil
        }
    }

    /// Leaves out what does not fit the others, and makes time begin with what remains.
    private mutating func putInTime(hasStatedStart: Bool) {
        let all = samples.count
        let kept = Chronology(samples.seconds).kept
        if kept.count < all { samples = samples.rows(at: kept) }
        if let first = samples.seconds.first, !hasStatedStart || (-FITSamples.earliest..<0).contains(first),
            let seconds = Int64(exactly: first),
            let moment = FITTimestamp(unixSeconds: zero.unixSeconds + seconds)
        {
            zero = moment
            samples.seconds = samples.seconds.map { $0 - first }
        }
        let fitting = samples.seconds.prefix { $0 <= Plausibility.latestSecond }.count
        if fitting < samples.count { samples = samples.rows(at: Array(0..<fitting)) }
        samples.seconds = samples.seconds.map { max(0, $0) }
        leftOut = all - samples.count
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
}
