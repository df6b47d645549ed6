public import Quantities

/// What a file said of an activity.
public struct Recording: Hashable, Sendable {
    /// SHA-256 of the original file, 64 hexadecimal digits.
    public var hash: String
    /// Which activity of the file, counted from 0: a triathlon holds several.
    public var part: Int
    public var start: Instant
    /// The sport as the file named it.
    public var sportName: String
    public var device: String
    /// Name of the file it came in.
    public var file: String
    /// From start to end, pauses included.
    public var elapsed: TimeSpan?
    /// Climb in metres.
    public var climb: Double?
    /// Mean cadence in steps a minute of both feet.
    public var cadence: Double?
    /// How many records the file held for it.
    public var records: Int
    /// How long it went at which speed; nil without speeds.
    public var speeds: SpeedProfile?
    /// Seconds on grades above 4%; nil without altitude.
    public var steepSeconds: Double?
    /// What it put on the tendon; nil without speeds, or in a journal that was written before it was kept.
    public var load: LoadSums?
    /// Other files of the same activity that something was taken from; none of them is a run of its own.
    public var others: [RecordingSource]

    public init(
        hash: String, part: Int, start: Instant, sportName: String, device: String, file: String,
        elapsed: TimeSpan?, climb: Double?, cadence: Double?, records: Int, speeds: SpeedProfile?,
        steepSeconds: Double?, load: LoadSums? = nil, others: [RecordingSource] = []
    ) {
        self.hash = hash
        self.part = part
        self.start = start
        self.sportName = sportName
        self.device = device
        self.file = file
        self.elapsed = elapsed
        self.climb = climb
        self.cadence = cadence
        self.records = records
        self.speeds = speeds
        self.steepSeconds = steepSeconds
        self.load = load
        self.others = others
    }
}

extension Recording {
    /// The file it was read from.
    public var source: RecordingSource { RecordingSource(hash: hash, part: part, file: file) }

    /// Every file the activity is made of: its own first, then the others.
    public var sources: [RecordingSource] { [source] + others }
}

/// A file that holds an activity: which it is and which of its activities is meant.
public struct RecordingSource: Hashable, Sendable {
    /// SHA-256 of the original file, 64 hexadecimal digits.
    public var hash: String
    /// Which activity of the file, counted from 0.
    public var part: Int
    /// Name of the file it came in.
    public var file: String

    public init(hash: String, part: Int, file: String) {
        self.hash = hash
        self.part = part
        self.file = file
    }
}
