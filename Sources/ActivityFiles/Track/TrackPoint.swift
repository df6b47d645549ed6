import Quantities

/// A point of a track as GPX and TCX write it; what is missing is nil.
struct TrackPoint {
    var time: Instant?
    var position: Position?
    /// Metres above the sea.
    var altitude: Double?
    /// Metres since the start, by the file's own reckoning.
    var distance: Double?
    /// Metres a second.
    var speed: Double?
    /// Strides of one foot a minute, or steps of both: `Strides` tells which.
    var cadence: Double?
}

/// Points in the order of the file, cut into segments.
struct Track {
    private(set) var points: [TrackPoint] = []
    /// For each segment, how many points come before it.
    private(set) var segments: [Int] = []

    /// More points are in no file of one activity: ten days hold 864,000 seconds.
    static let mostPoints = 1_000_000

    mutating func beginSegment() {
        // Only where there is a point to be cut off from: no file of empty segments fills the memory.
        guard segments.last != points.count else { return }
        segments.append(points.count)
    }

    mutating func append(_ point: TrackPoint) { points.append(point) }

    /// Where the segments lie, in the order of their times, and whether that is another one than the file's.
    ///
    /// A segment is where its middle is, so that a clock that was wrong at its end does not move it.
    var segmentsInTime: (ranges: [Range<Int>], isReordered: Bool) {
        let starts = segments.first == 0 ? segments : [0] + segments
        let ranges = zip(starts, starts.dropFirst() + [points.count]).map { $0..<$1 }.filter { !$0.isEmpty }
        var last: Instant?
        let middles = ranges.map { range in
            let times = points[range].lazy.compactMap { $0.time }
            let count = times.reduce(0) { sum, _ in sum + 1 }
            // Without a time it stays behind the segment before it.
            last = times.dropFirst(count / 2).first ?? last
            return last
        }
        let known = middles.compactMap { $0 }
        guard zip(known, known.dropFirst()).contains(where: { $0 > $1 }) else { return (ranges, false) }
        let order = ranges.indices.sorted { left, right in
            guard let one = middles[left], let other = middles[right], one != other else {
                return left < right
            }
            return one < other
        }
        return (order.map { ranges[$0] }, true)
    }
}
