import Evidence
import Journal

/// The ground under an activity: how much it climbed, and how long it was steep.
///
/// Altitudes are those of the samples, after a median over five samples and a mean over 10 s. Windows and the
/// hysteresis are our own defaults; what steep is stands in `Evidence`.
struct Relief {
    /// Metres climbed.
    let climb: Double
    /// Seconds on grades above that of `Numbers.steepGrade`; nil without distances.
    let steepSeconds: Double?

    /// Half of the time over which altitudes are averaged, in seconds.
    static let halfWindow = 5.0
    /// A rise or fall up to this many metres is noise.
    static let hysteresis = 2.0
    /// Metres over which a grade is measured: an error of half a metre at either end makes no hill of a flat
    /// road.
    static let gradeLength = 50.0
    /// Slower than this, in m/s, is standing, and nobody stands steeply.
    static let slowest = 0.5

    /// The relief of samples; nil when fewer than two of them know their altitude.
    init?(_ samples: Samples) {
        let known = samples.altitude.indices.filter { samples.altitude[$0] != nil }
        guard known.count >= 2 else { return nil }
        let seconds = known.map { samples.seconds[$0] }
        let raw = known.map { samples.altitude[$0] ?? 0 }
        let altitudes = Relief.smoothed(Smoothing.medianOfFive(raw), over: seconds)
        climb = Relief.climb(of: altitudes)
        steepSeconds = Relief.way(samples, at: known).map {
            Relief.steepSeconds(altitudes, along: $0, seconds, samples.pauses)
        }
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

    private static func steepSeconds(
        _ altitudes: [Double], along way: [Double], _ seconds: [Double], _ pauses: [Samples.Pause]
    ) -> Double {
        guard let first = way.first, let last = way.last, last - first >= gradeLength else { return 0 }
        let steep = Numbers.steepGrade.value / 100 * gradeLength
        var behind = Interpolation(altitudes, along: way)
        var ahead = Interpolation(altitudes, along: way)
        var pause = 0
        var sum = 0.0
        for index in 1..<way.count {
            let time = seconds[index] - seconds[index - 1]
            let length = way[index] - way[index - 1]
            while pause < pauses.count, pauses[pause].to <= seconds[index - 1] { pause += 1 }
            let isPaused = pause < pauses.count && pauses[pause].from < seconds[index]
            guard time > 0, time <= SpeedProfile.longestGap, !isPaused, length >= slowest * time else {
                continue
            }
            let middle = (way[index] + way[index - 1]) / 2
            let from = min(max(first, middle - gradeLength / 2), last - gradeLength)
            if ahead.value(at: from + gradeLength) - behind.value(at: from) > steep { sum += time }
        }
        return sum
    }
}

/// Reads values between points, for places that never go back.
private struct Interpolation {
    private let values: [Double]
    private let way: [Double]
    private var index = 0

    init(_ values: [Double], along way: [Double]) {
        self.values = values
        self.way = way
    }

    mutating func value(at place: Double) -> Double {
        while index + 2 < way.count, way[index + 1] <= place { index += 1 }
        let length = way[index + 1] - way[index]
        guard length > 0 else { return values[index + 1] }
        let share = min(max(0, (place - way[index]) / length), 1)
        return values[index] + (values[index + 1] - values[index]) * share
    }
}
