/// The summary of one sport of an activity, as the device reckoned it.
///
/// A run is one session; a triathlon has five. Every value may be missing.
public struct FITSession: Sendable, Hashable {
    /// When it began.
    public internal(set) var startTime: FITTimestamp?
    /// When this summary was written, at or after the end.
    public internal(set) var timestamp: FITTimestamp?
    /// Which sport.
    public internal(set) var sport: FITSport?
    /// Which kind of it.
    public internal(set) var subSport: FITSubSport?
    /// The runner's own name for the kind of activity, where the device says it.
    public internal(set) var profileName: String?
    /// Seconds from begin to end, pauses included.
    public internal(set) var totalElapsedTime: Double?
    /// Seconds while the timer ran. Devices have been seen to state more than elapsed.
    public internal(set) var totalTimerTime: Double?
    /// Seconds while in motion.
    public internal(set) var totalMovingTime: Double?
    /// Metres.
    public internal(set) var totalDistance: Double?
    /// Metres climbed.
    public internal(set) var totalAscent: Double?
    /// Metres descended.
    public internal(set) var totalDescent: Double?
    /// Strides of one foot.
    public internal(set) var totalStrides: Double?
    /// Metres a second; the wider field is preferred.
    public internal(set) var averageSpeed: Double?
    /// Metres a second; the wider field is preferred.
    public internal(set) var maximumSpeed: Double?
    /// Beats a minute.
    public internal(set) var averageHeartRate: Double?
    /// Beats a minute.
    public internal(set) var maximumHeartRate: Double?
    /// Watts.
    public internal(set) var averagePower: Double?
    /// How many laps it has, as stated.
    public internal(set) var lapCount: Int?
    var cadence = FITCadence()

    init() {}

    /// Strides of one foot a minute, on average, the fraction included, as in the file.
    public var averageCadence: Double? { cadence.stridesPerMinute }

    /// Steps of both feet a minute, on average, for running, walking and hiking; nil for any other sport.
    public var averageStepsPerMinute: Double? {
        guard sport == .running || sport == .walking || sport == .hiking else { return nil }
        return averageCadence.map { 2 * $0 }
    }

    mutating func take(_ field: FieldView) {
        switch field.number {
        case MessageLayout.timestampNumber: timestamp = field.timestamp
        case 2: startTime = field.timestamp
        case 5: sport = field.narrow(UInt8.self).map { FITSport(rawValue: $0) }
        case 6: subSport = field.narrow(UInt8.self).map { FITSubSport(rawValue: $0) }
        case 7: totalElapsedTime = field.amount(1000)
        case 8: totalTimerTime = field.amount(1000)
        case 9: totalDistance = field.amount(100)
        case 10: totalStrides = field.amount()
        case 14: averageSpeed = averageSpeed ?? field.amount(1000)
        case 15: maximumSpeed = maximumSpeed ?? field.amount(1000)
        case 16: averageHeartRate = field.amount()
        case 17: maximumHeartRate = field.amount()
        case 18: cadence.whole = field.narrow()
        case 20: averagePower = field.amount()
        case 22: totalAscent = field.amount()
        case 23: totalDescent = field.amount()
        case 26: lapCount = field.narrow()
        case 59: totalMovingTime = field.amount(1000)
        case 92: cadence.fraction = field.narrow()
        case 110: profileName = field.text
        case 124: averageSpeed = field.amount(1000) ?? averageSpeed
        case 125: maximumSpeed = field.amount(1000) ?? maximumSpeed
        default: break
        }
    }
}
