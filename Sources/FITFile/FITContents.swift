/// What one FIT file holds, as far as an activity goes.
///
/// Everything is as the file says it, in its order; ``activities`` puts it together.
public struct FITContents: Sendable, Hashable {
    /// What the file says of itself, nil if it does not.
    public internal(set) var fileID: FITFileID?
    /// The device that wrote the file, if it is among the devices told.
    public internal(set) var creator: FITDevice?
    /// The summaries of its sports, in the order of the file.
    public internal(set) var sessions: [FITSession] = []
    /// Its laps, in the order of the file.
    public internal(set) var laps: [FITLap] = []
    /// When the timer started and stopped, in the order of the file.
    public internal(set) var timerEvents: [FITTimerEvent] = []
    /// Its samples, in the order of the file.
    public internal(set) var records: [FITRecord] = []
    /// All developer fields it describes, used or not.
    public internal(set) var developerFields: [FITDeveloperField] = []
    /// The values of the developer fields of its records, as far as they were asked for.
    public internal(set) var developerColumns: [FITDeveloperColumn] = []
    /// Minutes that the runner's clock was ahead of UTC, if the file tells local time.
    public internal(set) var utcOffsetMinutes: Int?
    /// Whether times count from when the device was switched on, so that the date is not known.
    public internal(set) var usesSystemTime = false
    /// How many data messages were read, those that are skipped included.
    public internal(set) var messageCount = 0
    var sportMessage = SportMessage()

    init() {}

    /// Whether the file is an activity; only then can it be a run.
    ///
    /// It says so itself, or, with the place where it would say so damaged, has the summary only an activity has.
    public var isActivity: Bool {
        guard let type = fileID?.type else { return !sessions.isEmpty }
        return type == .activity
    }

    /// The values of the developer field of this name, the first if several apps use the name.
    public func developerColumn(named name: String) -> FITDeveloperColumn? {
        developerColumns.first { $0.field.name == name }
    }

    /// The device in words: its own, or its maker's name for a known number, or maker and number.
    ///
    /// For example "Forerunner 945", "garmin 9999", "stryd"; nil if the file tells neither maker nor name.
    public var deviceName: String? {
        if let name = fileID?.productName ?? creator?.productName { return name }
        guard let maker = fileID?.manufacturer ?? creator?.manufacturer else { return nil }
        guard let product = fileID?.product ?? creator?.product else { return maker.name }
        if maker == .garmin, let name = FITGarminProduct.name(of: product) { return name }
        return "\(maker.name) \(product)"
    }
}
