import Journal
import Quantities

/// The samples of a track: its times in order, its way reckoned where the file does not state it.
struct TrackSamples {
    /// When it began.
    let start: Instant
    /// As the file counts it in `cadence`: `countSteps` makes steps of it.
    private(set) var samples = Samples()
    /// The silences of ten seconds and more, and those between segments.
    private(set) var gaps: [TrackGap] = []
    /// Points too far in time to belong to the activity.
    private(set) var leftOut = 0

    private let hasOwnDistance: Bool
    private var way = TrackWay()

    /// - Parameters:
    ///   - stated: when it began, as the file says apart from its points; nil if it does not.
    ///   - isContinuous: whether its way goes on from one segment to the next, as over the laps of TCX.
    /// - Returns: nil if none of its points has a time.
    init?(_ track: Track, stated: Instant? = nil, isContinuous: Bool = false) {
        // One clock that was wrong for a while does not take the others along: the middle of the track decides.
        let later = track.points[(track.points.count / 2)...]
        guard
            let middle = later.lazy.compactMap({ $0.time }).first
                ?? track.points.lazy.compactMap({ $0.time }).last,
            let first = track.points.lazy.compactMap({ $0.time }).first(where: {
                TrackSamples.seconds(from: $0, to: middle).magnitude <= Plausibility.latestSecond
            })
        else { return nil }
        if let stated, (0...86_400).contains(TrackSamples.seconds(from: stated, to: first)) {
            start = stated
        } else {
            start = first
        }
        hasOwnDistance = track.points.contains { $0.distance != nil }
        reserve(track.points.count)
        take(track, around: middle, isContinuous: isContinuous)
    }

    /// Seconds from the start to the last sample.
    var elapsed: Double { samples.seconds.last ?? 0 }

    /// Metres to the furthest sample.
    var furthest: Double { samples.distance.lazy.compactMap { $0 }.max() ?? 0 }

    /// What the runner should know of them; nil if all points were taken.
    var remark: String? { leftOut > 0 ? Remark.leftOut(leftOut) : nil }

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

    private mutating func take(_ track: Track, around middle: Instant, isContinuous: Bool) {
        var nextSegment = 0
        var isJoint = false
        for (index, point) in track.points.enumerated() {
            while nextSegment < track.segments.count, track.segments[nextSegment] <= index {
                nextSegment += 1
                isJoint = true
                if !isContinuous { way.interrupt() }
            }
            guard let time = point.time else {
                if !hasOwnDistance { way.pass(point.position) }
                continue
            }
            let second = max(samples.seconds.last ?? 0, TrackSamples.seconds(from: start, to: time))
            guard TrackSamples.seconds(from: time, to: middle).magnitude <= Plausibility.latestSecond,
                second <= Plausibility.latestSecond
            else {
                leftOut += 1
                continue
            }
            if !hasOwnDistance { way.reach(point.position, at: second) }
            append(point, at: second, isJoint: isJoint)
            isJoint = false
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

    private mutating func reserve(_ count: Int) {
        samples.seconds.reserveCapacity(count)
        samples.speed.reserveCapacity(count)
        samples.altitude.reserveCapacity(count)
        samples.distance.reserveCapacity(count)
        samples.cadence.reserveCapacity(count)
    }

    private static func seconds(from early: Instant, to late: Instant) -> Double {
        Double(late.milliseconds - early.milliseconds) / 1000
    }
}
