/// Sums up the way of a track, from position to position.
///
/// Positions without a time count only between two that have one: nobody knows whether the others belong to the
/// activity.
struct TrackWay {
    /// Metres up to the last position with a time.
    private(set) var metres = 0.0

    private var last: Position?
    /// When the last position was; nil if nothing tells.
    private var lastSecond: Double?
    /// Metres since the last position with a time.
    private var sinceTimed = 0.0
    private var hasBegun = false

    /// A segment ends: what lies between it and the next was not recorded.
    mutating func interrupt() {
        last = nil
        sinceTimed = 0
        hasBegun = false
    }

    /// The way leads past a position at no known time.
    mutating func pass(_ position: Position?) {
        guard let position else { return }
        if let last { sinceTimed += last.distance(to: position) }
        last = position
        lastSecond = nil
    }

    /// The way leads to a position, or only to a time.
    ///
    /// A jump faster than anything on the ground is one of the receiver: it adds nothing.
    mutating func reach(_ position: Position?, at second: Double) {
        guard let position else { return }
        if let last, hasBegun {
            let step = last.distance(to: position)
            let limit = lastSecond.map { Plausibility.fastestRecorded * max(1, second - $0) }
            if step <= limit ?? .infinity { metres += sinceTimed + step }
        }
        last = position
        lastSecond = second
        sinceTimed = 0
        hasBegun = true
    }
}
