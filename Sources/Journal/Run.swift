public import Quantities

/// An activity on foot or otherwise: a run loads the tendon as a run, everything else is kept as cross-training.
public struct Run: Hashable, Sendable {
    public var sport: Sport
    /// Distance covered; nil where nothing measured it.
    public var distance: Distance?
    /// Time moving: the timer of a watch, without its pauses.
    public var time: TimeSpan
    /// Worst pain during it; nil is unknown and neither earns nor costs.
    public var pain: Pain?
    public var effort: Effort?
    public var masked: Bool
    /// The runner's own label; nil leaves the kind to the recording.
    public var kind: RunKind?
    /// The rung that was done, of the run, speed or hills ladder.
    public var rung: RungName?
    /// What the runner calls it, such as `Long run with Ana`.
    public var name: String?
    /// The shoes it was run in, as the runner names them.
    public var shoes: String?
    /// What the runner wrote about it.
    public var note: String?
    /// What a file said of it; nil for a run logged by hand.
    public var recording: Recording?

    public init(
        sport: Sport = .running, distance: Distance?, time: TimeSpan, pain: Pain? = nil,
        effort: Effort? = nil,
        masked: Bool = false, kind: RunKind? = nil, rung: RungName? = nil, name: String? = nil,
        shoes: String? = nil, note: String? = nil, recording: Recording? = nil
    ) {
        self.sport = sport
        self.distance = distance
        self.time = time
        self.pain = pain
        self.effort = effort
        self.masked = masked
        self.kind = kind
        self.rung = rung
        self.name = name
        self.shoes = shoes
        self.note = note
        self.recording = recording
    }

    /// Whether it counts as a run.
    public var isRun: Bool { sport.isRunning }
}

/// What was done, as far as a tendon cares.
public enum Sport: String, CaseIterable, Sendable {
    case running
    case trailRunning = "trail-running"
    case treadmillRunning = "treadmill-running"
    case walking, hiking, cycling, swimming, rowing, strength
    case other

    public var isRunning: Bool { self == .running || self == .trailRunning || self == .treadmillRunning }
}

/// Seconds spent at each speed, in bins of 0.1 m/s from 0 to 10 m/s.
///
/// It is what the kind of a run is told from. It is kept instead of the kind because the runner's easy speed, which
/// the kind is measured by, may become known, or change, after the import.
public struct SpeedProfile: Hashable, Sendable {
    /// Width of a bin in m/s.
    public static let binWidth = 0.1
    /// Highest number of bins; faster than that counts in the last.
    public static let binCount = 100

    /// Whole seconds in each bin from 0 upwards; the last one is not 0.
    public let seconds: [Int]

    public init(seconds: [Int]) throws(QuantityError) {
        guard seconds.count <= SpeedProfile.binCount, seconds.allSatisfy({ (0...864_000).contains($0) })
        else {
            throw .outOfRange(quantity: "speed profile", allowed: "at most 100 bins of 0 to 864000 s")
        }
        var trimmed = seconds
        while trimmed.last == 0 { trimmed.removeLast() }
        self.seconds = trimmed
    }

    /// Seconds in bins that reach above a speed. The bin the speed lies in counts: in doubt the higher class.
    public func secondsAbove(_ metresPerSecond: Double) -> Int {
        guard metresPerSecond < Double(seconds.count) * SpeedProfile.binWidth else { return 0 }
        let first = max(0, Int(metresPerSecond / SpeedProfile.binWidth))
        var sum = 0
        for index in first..<seconds.count { sum += seconds[index] }
        return sum
    }

    /// The median speed while moving (0.5 m/s and above), the middle of its bin; nil when it never moved.
    public var median: Double? {
        let firstMoving = Int(0.5 / SpeedProfile.binWidth)
        guard seconds.count > firstMoving else { return nil }
        var total = 0
        for index in firstMoving..<seconds.count { total += seconds[index] }
        guard total > 0 else { return nil }
        var sum = 0
        for index in firstMoving..<seconds.count {
            sum += seconds[index]
            if sum * 2 >= total { return (Double(index) + 0.5) * SpeedProfile.binWidth }
        }
        return nil
    }
}

/// The samples of a recording, as the dose of a run needs them: speed, altitude, cadence and time.
///
/// Columns of equal length; a value that was not recorded is nil.
public struct Samples: Hashable, Sendable {
    /// Seconds since the start of the recording, never falling.
    public var seconds: [Double]
    /// Speed in m/s.
    public var speed: [Double?]
    /// Altitude in metres.
    public var altitude: [Double?]
    /// Distance from the start in metres.
    public var distance: [Double?]
    /// Cadence in steps a minute of both feet.
    public var cadence: [Double?]
    /// Seconds at which the timer stopped and started again.
    public var pauses: [Pause]

    public struct Pause: Hashable, Sendable {
        public var from: Double
        public var to: Double

        public init(from: Double, to: Double) {
            self.from = from
            self.to = to
        }
    }

    public init(
        seconds: [Double] = [], speed: [Double?] = [], altitude: [Double?] = [], distance: [Double?] = [],
        cadence: [Double?] = [], pauses: [Pause] = []
    ) {
        self.seconds = seconds
        self.speed = speed
        self.altitude = altitude
        self.distance = distance
        self.cadence = cadence
        self.pauses = pauses
    }

    public var count: Int { seconds.count }
}
