/// What was measured at one time.
public struct FITSample: Sendable, Hashable {
    /// Seconds since the start, not negative; written in whole seconds.
    public var time: Double
    /// Metres since the start, 0 to 42,949,672; written in centimetres.
    public var distance: Double?
    /// Metres a second, 0 to 4,294,967; written in millimetres a second.
    public var speed: Double?
    /// Metres above the sea, -500 up; written in fifths.
    public var altitude: Double?
    /// Strides of one foot a minute, 0 up to 255; written in 128ths.
    public var cadence: Double?
    /// Beats a minute, 0 to 254.
    public var heartRate: Double?
    /// Watts, 0 to 65,534.
    public var power: Double?
    /// Degrees north, -90 to 90.
    public var latitude: Double?
    /// Degrees east, -180 up to 180.
    public var longitude: Double?

    /// Makes a sample; what is left out is missing in the file.
    public init(
        time: Double, distance: Double? = nil, speed: Double? = nil, altitude: Double? = nil,
        cadence: Double? = nil, heartRate: Double? = nil, power: Double? = nil, latitude: Double? = nil,
        longitude: Double? = nil
    ) {
        self.time = time
        self.distance = distance
        self.speed = speed
        self.altitude = altitude
        self.cadence = cadence
        self.heartRate = heartRate
        self.power = power
        self.latitude = latitude
        self.longitude = longitude
    }
}
