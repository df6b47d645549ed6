/// One sample of an activity: what was measured at one time, usually each second.
///
/// It is kept in the integers of the file (48 bytes), so that ten years of runs fit into memory; the properties turn
/// them into units. Every value may be missing.
public struct FITRecord: Sendable, Hashable {
    /// Quarters of a centimetre: both of FIT's ways to write distance (centimetres, sixteenths of a metre) fit.
    var distanceQuarters: UInt64 = .max
    var rawTimestamp: UInt32 = .max
    var rawSpeed: UInt32 = .max
    var rawAltitude: UInt32 = .max
    var rawLatitude: Int32 = .max
    var rawLongitude: Int32 = .max
    var rawPower: UInt16 = .max
    var rawVerticalOscillation: UInt16 = .max
    var rawStanceTime: UInt16 = .max
    var rawStanceTimeBalance: UInt16 = .max
    var rawStepLength: UInt16 = .max
    var rawGrade: Int16 = .max
    var rawHeartRate: UInt8 = .max
    var rawCadence: UInt8 = .max
    var rawCadenceFraction: UInt8 = .max
    var rawTemperature: Int8 = .max

    init() {}
}

extension FITRecord {
    /// When.
    public var timestamp: FITTimestamp? {
        rawTimestamp == .max ? nil : FITTimestamp(rawValue: rawTimestamp)
    }

    /// Metres since the beginning of the activity, all sessions of a multisport one together.
    public var distance: Double? {
        distanceQuarters == .max ? nil : Double(distanceQuarters) / 400
    }

    /// Metres a second; the wider field is preferred.
    public var speed: Double? {
        rawSpeed == .max ? nil : Double(rawSpeed) / 1000
    }

    /// Metres above the sea; the wider field is preferred.
    public var altitude: Double? {
        rawAltitude == .max ? nil : Double(rawAltitude) / 5 - 500
    }

    /// Degrees north, -90 to 90; nil without a longitude, or for a number no place on Earth has.
    public var latitude: Double? {
        hasPosition ? Double(rawLatitude) * Self.degreesPerSemicircle : nil
    }

    /// Degrees east, -180 to 180; nil without a latitude.
    public var longitude: Double? {
        hasPosition ? Double(rawLongitude) * Self.degreesPerSemicircle : nil
    }

    /// Latitude in FIT's own unit, 2³¹ to 180 degrees, whatever it says.
    public var latitudeSemicircles: Int32? { rawLatitude == .max ? nil : rawLatitude }

    /// Longitude in FIT's own unit, 2³¹ to 180 degrees.
    public var longitudeSemicircles: Int32? { rawLongitude == .max ? nil : rawLongitude }

    /// Percent, where the device says it.
    public var grade: Double? {
        rawGrade == .max ? nil : Double(rawGrade) / 100
    }

    /// Strides of one foot a minute, the fraction included; twice it for steps.
    public var cadence: Double? {
        guard rawCadence != .max else { return nil }
        return Double(rawCadence) + (rawCadenceFraction == .max ? 0 : Double(rawCadenceFraction) / 128)
    }

    /// Watts.
    public var power: Double? {
        rawPower == .max ? nil : Double(rawPower)
    }

    /// Beats a minute.
    public var heartRate: Double? {
        rawHeartRate == .max ? nil : Double(rawHeartRate)
    }

    /// Degrees Celsius, at the wrist.
    public var temperature: Double? {
        rawTemperature == .max ? nil : Double(rawTemperature)
    }

    /// Millimetres.
    public var verticalOscillation: Double? {
        rawVerticalOscillation == .max ? nil : Double(rawVerticalOscillation) / 10
    }

    /// Time of one foot on the ground, milliseconds.
    public var stanceTime: Double? {
        rawStanceTime == .max ? nil : Double(rawStanceTime) / 10
    }

    /// The left foot's share of the time on the ground, percent.
    public var stanceTimeBalance: Double? {
        rawStanceTimeBalance == .max ? nil : Double(rawStanceTimeBalance) / 100
    }

    /// Length of a step, millimetres.
    public var stepLength: Double? {
        rawStepLength == .max ? nil : Double(rawStepLength) / 10
    }

    private static let degreesPerSemicircle = 180.0 / 2_147_483_648.0

    private var hasPosition: Bool {
        // A quarter of a turn is 2³⁰.
        rawLatitude != .max && rawLongitude != .max && rawLatitude.magnitude <= 1 << 30
    }
}
