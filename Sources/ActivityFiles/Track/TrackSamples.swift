import Journal
import Quantities
import Tendon

/// The samples of a track: its times in order, its way reckoned where the file does not state it.
struct TrackSamples {
    /// When it began.
    let start: Instant
    /// As the file counts it in `cadence`: `countSteps` makes steps of it.
    private(set) var samples = Samples()
    /// The silences of ten seconds and more, and those between segments.
    private(set) var gaps: [TrackGap] = []
    /// What the runner should know of them; empty if all points were taken as they stand.
    private(set) var remarks: [String] = []

    private let hasOwnDistance: Bool
    private var way = TrackWay()

    /// - Parameters:
    ///   - stated: when it began, as the file says apart from its points; nil if it does not.
    ///   - isContinuous: whether its way goes on from one segment to the next, as over the laps of TCX.
    /// - Returns: nil if none of its points has a time.
    init?(_ track: Track, stated: Instant? = nil, isContinuous: Bool = false) {
        let (segments, isReordered) = track.segmentsInTime
        let times = segments.flatMap { track.points[$0].lazy.compactMap { $0.time } }
        guard let zero = times.first else { return nil }
        let kept = Chronology(times.map { $0.seconds(since: zero) }).kept
        guard let first = kept.first.map({ times[$0] }) else { return nil }
        if let stated, (0...86_400).contains(first.seconds(since: stated)) {
            start = stated
        } else {
            start = first
        }
        hasOwnDistance = track.points.contains { $0.distance != nil }
        samples.reserveRows(kept.count)
        take(segments.map { track.points[$0] }, at: kept, isContinuous: isContinuous)
        if isReordered { remarks.append(Remark.putInOrder) }
        if samples.count < times.count { remarks.append(Remark.leftOut(times.count - samples.count)) }
    }

    /// Seconds from the start to the last sample.
    var elapsed: Double { samples.seconds.last ?? 0 }

    /// Metres to the furthest sample.
    var furthest: Double { samples.distance.lazy.compactMap { $0 }.max() ?? 0 }

    /// Tells which silences were pauses.
    mutating func setPauses(_ pauses: [Samples.Pause]) { samples.pauses = pauses }

    /// Makes steps a minute of both feet of the cadences, or none of them for a sport without steps.
    mutating func countSteps(isOnFoot: Bool) {
        let moving = samples.cadence.lazy.compactMap { $0 }.filter { $0 > 0 }
        let count = moving.reduce(0) { sum, _ in sum + 1 }
        let mean = count > 0 ? moving.reduce(0, +) / Double(count) : 0
        let steps = Strides.steps(perStride: mean)
        samples.cadence = samples.cadence.map { isOnFoot ? $0.map { $0 * steps } : nil }
    }

    /// - Parameter kept: which of the points with a time belong to it, counted over all segments.
    private mutating func take(
        _ segments: [ArraySlice<TrackPoint>], at kept: [Int], isContinuous: Bool
    ) {
        var kept = kept[...]
        var timed = 0
        for segment in segments {
            var isJoint = true
            if !isContinuous { way.interrupt() }
            for point in segment {
                guard let time = point.time else {
                    if !hasOwnDistance { way.pass(point.position) }
                    continue
                }
                defer { timed += 1 }
                guard kept.first == timed else { continue }
                kept.removeFirst()
                let second = time.seconds(since: start)
                guard second <= Plausibility.latestSecond else { continue }
                if !hasOwnDistance { way.reach(point.position, at: second) }
                append(point, at: second, isJoint: isJoint)
                isJoint = false
            }
        }
    }

    private mutating func append(_ point: TrackPoint, at second: Double, isJoint: Bool) {
        let reckoned = point.position == nil ? nil : way.metres
        let distance = hasOwnDistance ? point.distance : reckoned
        if let last = samples.seconds.last, isJoint || second - last >= TrackGap.shortest {
            let before = samples.distance.last ?? nil
            let covered = distance.flatMap { end in before.map { end - $0 } }
            gaps.append(TrackGap(from: last, to: second, way: covered, isJoint: isJoint))
        }
        samples.seconds.append(second)
        samples.speed.append(
            point.speed.flatMap { (0...Plausibility.fastestRecorded).contains($0) ? $0 : nil })
        samples.altitude.append(point.altitude.flatMap { Plausibility.altitudes.contains($0) ? $0 : nil })
        samples.distance.append(distance.flatMap { (0...Plausibility.furthest).contains($0) ? $0 : nil })
        samples.cadence.append(point.cadence.flatMap { (0...254).contains($0) ? $0 : nil })
    }
}
