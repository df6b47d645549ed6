import Evidence
public import Journal

/// The ground under an activity: how much it climbed, and how long it was steep.
///
/// Altitudes are those of the samples, after a median over five samples and a mean over 10 s. Windows and the
/// hysteresis are our own defaults; what steep is stands in `Evidence`.
public struct Relief: Sendable {
    /// Metres climbed.
    public let climb: Double
    /// Seconds on grades above that of `Numbers.steepGrade`; nil without distances.
    public let steepSeconds: Double?
    /// Its heights along the way; nil without distances.
    let heights: Heights?

    /// Half of the time over which altitudes are averaged, in seconds.
    static let halfWindow = 5.0
    /// A rise or fall up to this many metres is noise.
    static let hysteresis = 2.0
    /// Slower than this, in m/s, is standing, and nobody stands steeply.
    public static let slowest = 0.5

    /// The relief of samples; nil when fewer than two of them know their altitude.
    public init?(_ samples: Samples) {
        let known = samples.altitude.indices.filter { samples.altitude[$0] != nil }
        guard known.count >= 2 else { return nil }
        let seconds = known.map { samples.seconds[$0] }
        let raw = known.map { samples.altitude[$0] ?? 0 }
        let altitudes = Relief.smoothed(Smoothing.medianOfFive(raw), over: seconds)
        climb = Relief.climb(of: altitudes)
        heights = Relief.way(samples, at: known).map {
            Heights(seconds: seconds, altitudes: altitudes, way: $0)
        }
        steepSeconds = heights.map { Relief.steepSeconds($0, samples.pauses) }
    }

    /// The mean over the time around each value.
    private static func smoothed(_ values: [Double], over seconds: [Double]) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(values.count)
        var sum = 0.0
        var first = 0
        var end = 0
        for index in values.indices {
            while end < values.count, seconds[end] <= seconds[index] + halfWindow {
                sum += values[end]
                end += 1
            }
            while seconds[first] < seconds[index] - halfWindow {
                sum -= values[first]
                first += 1
            }
            result.append(sum / Double(end - first))
        }
        return result
    }

    /// The sum of all rises from a lowest to a highest point between which it never fell by the hysteresis.
    private static func climb(of altitudes: [Double]) -> Double {
        var climb = 0.0
        var low = altitudes.first ?? 0
        var high = low
        var isRising = false
        for altitude in altitudes {
            if isRising {
                high = max(high, altitude)
                guard high - altitude >= hysteresis else { continue }
                climb += high - low
                low = altitude
                isRising = false
            } else {
                low = min(low, altitude)
                guard altitude - low >= hysteresis else { continue }
                high = altitude
                isRising = true
            }
        }
        return isRising ? climb + high - low : climb
    }

    /// Metres from the start at each of the places, never falling; nil when no distance is known.
    private static func way(_ samples: Samples, at places: [Int]) -> [Double]? {
        guard samples.distance.contains(where: { $0 != nil }) else { return nil }
        var way: [Double] = []
        way.reserveCapacity(places.count)
        var furthest = 0.0
        for place in places {
            furthest = max(furthest, samples.distance[place] ?? furthest)
            way.append(furthest)
        }
        return way
    }

    private static func steepSeconds(_ heights: Heights, _ pauses: [Samples.Pause]) -> Double {
        guard var slope = Slope(heights) else { return 0 }
        let (way, seconds) = (heights.way, heights.seconds)
        let steep = Numbers.steepGrade.value / 100 * Slope.length
        var pause = 0
        var sum = 0.0
        for index in 1..<way.count {
            let time = seconds[index] - seconds[index - 1]
            let length = way[index] - way[index - 1]
            while pause < pauses.count, pauses[pause].to <= seconds[index - 1] { pause += 1 }
            let isPaused = pause < pauses.count && pauses[pause].from < seconds[index]
            guard time > 0, time <= MovingSeconds.longestGap, !isPaused, length >= slowest * time else {
                continue
            }
            if slope.rise(around: (way[index] + way[index - 1]) / 2) > steep { sum += time }
        }
        return sum
    }
}
