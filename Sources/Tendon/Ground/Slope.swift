import Evidence

/// The smoothed heights of a recording along its way, where its altitude is known.
struct Heights: Sendable {
    /// Seconds since the start, never falling.
    let seconds: [Double]
    /// Metres above the sea.
    let altitudes: [Double]
    /// Metres from the start, never falling.
    let way: [Double]
}

/// Reads how steep the ground is, at places that never go back.
///
/// A grade is measured over 50 m: an error of half a metre at either end makes no hill of a flat road.
struct Slope {
    /// Metres over which a grade is measured.
    static let length = 50.0

    private let heights: Heights
    private let first: Double
    private let last: Double
    private var behind = Cursor()
    private var ahead = Cursor()
    private var present = Cursor()

    /// - Returns: nil where the way is too short for a grade.
    init?(_ heights: Heights) {
        guard let first = heights.way.first, let last = heights.way.last, last - first >= Slope.length
        else { return nil }
        self.heights = heights
        self.first = first
        self.last = last
    }

    /// Metres that the ground rises over the 50 m around a place of the way; negative where it falls.
    mutating func rise(around place: Double) -> Double {
        let from = min(max(first, place - Slope.length / 2), last - Slope.length)
        return ahead.value(of: heights.altitudes, along: heights.way, at: from + Slope.length)
            - behind.value(of: heights.altitudes, along: heights.way, at: from)
    }

    /// Rise over way at a moment, no steeper than anyone believes; 0 where no altitude is known before or after it.
    mutating func grade(at second: Double) -> Double {
        guard let begin = heights.seconds.first, let end = heights.seconds.last, second >= begin,
            second <= end
        else { return 0 }
        let place = present.value(of: heights.way, along: heights.seconds, at: second)
        let steepest = Numbers.steepestGrade.value / 100
        return min(max(-steepest, rise(around: place) / Slope.length), steepest)
    }
}

/// Reads values between points, for places that never go back.
private struct Cursor {
    private var index = 0

    mutating func value(of values: [Double], along way: [Double], at place: Double) -> Double {
        while index + 2 < way.count, way[index + 1] <= place { index += 1 }
        let length = way[index + 1] - way[index]
        guard length > 0 else { return values[index + 1] }
        let share = min(max(0, (place - way[index]) / length), 1)
        return values[index] + (values[index + 1] - values[index]) * share
    }
}
