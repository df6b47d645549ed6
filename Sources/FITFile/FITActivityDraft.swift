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
