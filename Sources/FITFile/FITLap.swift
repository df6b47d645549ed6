/// One lap, as the device reckoned it.
///
/// Repeats of a workout are laps of a certain ``intensity``: this is how hard stretches are told from easy ones.
public struct FITLap: Sendable, Hashable {
    /// What ended a lap.
    public struct Trigger: RawRepresentable, Sendable, Hashable {
        /// The number in the file.
        public let rawValue: UInt8
        /// Wraps a number of a file, known or not.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The runner pressed the button.
        public static let manual = Trigger(rawValue: 0)
        /// A distance was reached.
        public static let distance = Trigger(rawValue: 2)
        /// The session ended.
        public static let sessionEnd = Trigger(rawValue: 7)

        /// FIT's own word for it, or "lap_trigger 99" for a number without one.
        public var name: String {
            switch rawValue {
            case 0: "manual"
            case 1: "time"
            case 2: "distance"
            case 3: "position_start"
            case 4: "position_lap"
            case 5: "position_waypoint"
            case 6: "position_marked"
            case 7: "session_end"
            case 8: "fitness_equipment"
            default: "lap_trigger \(rawValue)"
            }
        }
    }

    /// What a lap was for in a workout.
    public struct Intensity: RawRepresentable, Sendable, Hashable {
        /// The number in the file.
        public let rawValue: UInt8
        /// Wraps a number of a file, known or not.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Work.
        public static let active = Intensity(rawValue: 0)
        /// Rest.
        public static let rest = Intensity(rawValue: 1)
        /// One repeat of several.
        public static let interval = Intensity(rawValue: 5)

        /// FIT's own word for it, or "intensity 99" for a number without one.
        public var name: String {
            switch rawValue {
            case 0: "active"
            case 1: "rest"
            case 2: "warmup"
            case 3: "cooldown"
            case 4: "recovery"
            case 5: "interval"
            case 6: "other"
            default: "intensity \(rawValue)"
            }
        }
    }

    /// When it began.
    public internal(set) var startTime: FITTimestamp?
    /// When this summary was written, at or after the end.
    public internal(set) var timestamp: FITTimestamp?
    /// Seconds from begin to end, pauses included.
    public internal(set) var totalElapsedTime: Double?
    /// Seconds while the timer ran.
    public internal(set) var totalTimerTime: Double?
    /// Metres.
    public internal(set) var totalDistance: Double?
    /// Metres climbed.
    public internal(set) var totalAscent: Double?
    /// Metres descended.
    public internal(set) var totalDescent: Double?
    /// Metres a second; the wider field is preferred.
    public internal(set) var averageSpeed: Double?
    /// Beats a minute.
    public internal(set) var averageHeartRate: Double?
    /// What ended it.
    public internal(set) var trigger: Trigger?
    /// What it was for.
    public internal(set) var intensity: Intensity?
    var cadence = FITCadence()

    init() {}

    /// Strides of one foot a minute, on average, the fraction included, as in the file.
    public var averageCadence: Double? { cadence.stridesPerMinute }

    mutating func take(_ field: FieldView) {
        switch field.number {
        case MessageLayout.timestampNumber: timestamp = field.timestamp
        case 2: startTime = field.timestamp
        case 7: totalElapsedTime = field.amount(1000)
        case 8: totalTimerTime = field.amount(1000)
        case 9: totalDistance = field.amount(100)
        case 13: averageSpeed = averageSpeed ?? field.amount(1000)
        case 15: averageHeartRate = field.amount()
        case 17: cadence.whole = field.narrow()
        case 21: totalAscent = field.amount()
        case 22: totalDescent = field.amount()
        case 23: intensity = field.narrow(UInt8.self).map { Intensity(rawValue: $0) }
        case 24: trigger = field.narrow(UInt8.self).map { Trigger(rawValue: $0) }
        case 80: cadence.fraction = field.narrow()
        case 110: averageSpeed = field.amount(1000) ?? averageSpeed
        default: break
        }
    }
}
