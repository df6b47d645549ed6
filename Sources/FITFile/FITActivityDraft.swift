/// An activity to be written as a FIT file: for made runners and for tests.
///
///     var draft = FITActivityDraft(start: start)
///     draft.samples = (0...1800).map { FITSample(time: Double($0), distance: 3.0 * Double($0), speed: 3.0) }
///     let bytes = try draft.encoded()
public struct FITActivityDraft: Sendable, Hashable {
    /// When it begins.
    public var start: FITTimestamp
    /// Which sport.
    public var sport: FITSport = .running
    /// Which kind of it.
    public var subSport: FITSubSport = .generic
    /// Minutes that the runner's clock is ahead of UTC, at most a day either way.
    public var utcOffsetMinutes = 0
    /// What was measured, in order of time; at least one.
    public var samples: [FITSample]
    /// Whole seconds since the start in which the timer stood, in order and apart.
    public var pauses: [Range<Int>] = []
    /// Laps begun by the runner or a workout; if empty, one begins at each full ``lapDistance``.
    public var laps: [FITLapDraft] = []
    /// Metres of a lap, if ``laps`` is empty; nil for one lap in all.
    public var lapDistance: Double? = 1000
    /// Metres climbed; if nil, the sum of all rises of the samples' altitudes, if they have any.
    public var ascent: Double?
    /// Who is said to have written it.
    public var manufacturer: FITManufacturer = .development
    /// The model, by the maker's number.
    public var product: UInt16 = 1
    /// The model in words, up to 254 bytes of UTF-8.
    public var productName: String?
    /// The serial number, not 0.
    public var serialNumber: UInt32 = 1
    /// Fields that an app would have brought along.
    public var developerSeries: [FITDeveloperSeries] = []

    /// Makes a draft of a run.
    public init(start: FITTimestamp, samples: [FITSample] = []) {
        self.start = start
        self.samples = samples
    }
}

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

/// Where a lap begins and what it is for.
public struct FITLapDraft: Sendable, Hashable {
    /// Whole seconds since the start; that of the first is taken for 0.
    public var start: Int
    /// What it is for.
    public var intensity: FITLap.Intensity

    /// Makes a lap that lasts to the next one.
    public init(start: Int, intensity: FITLap.Intensity = .active) {
        self.start = start
        self.intensity = intensity
    }
}

/// A developer field with a value for each sample.
public struct FITDeveloperSeries: Sendable, Hashable {
    /// Its name, up to 254 bytes of UTF-8.
    public var name: String
    /// Its unit, up to 254 bytes of UTF-8.
    public var units: String
    /// A value or none for each sample, written with 24 bits of precision.
    public var values: [Double?]

    /// Makes a series.
    public init(name: String, units: String, values: [Double?]) {
        self.name = name
        self.units = units
        self.values = values
    }
}

/// How a FIT file is written; all ways mean the same.
public struct FITEncodingStyle: Sendable, Hashable {
    /// The byte order of all messages.
    public var byteOrder: FITByteOrder = .little
    /// Bytes of the header, 12 or 14.
    public var headerSize = 14
    /// Whether the header has a checksum of its own, if it has 14 bytes.
    public var writesHeaderChecksum = true
    /// Whether the time of a record goes into its first byte wherever it can.
    public var compressesTime = false
    /// Whether session and laps come before the records.
    public var summaryFirst = false

    /// Makes the usual style.
    public init() {}
}
