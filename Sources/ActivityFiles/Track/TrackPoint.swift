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
}
