/// One sport of one file with all that belongs to it: what an importer takes for a run.
///
/// Summaries come from the device's session where there is one; where it was lost with the end of a file, they are
/// reckoned from the records.
public struct FITActivity: Sendable, Hashable {
    /// The device's summary, nil if the file ends before it.
    public let session: FITSession?
    /// Which sport, as far as the file tells.
    public let sport: FITSport?
    /// Which kind of it.
    public let subSport: FITSubSport?
    /// When it began: the session's start, else the first time there is; nil if there is none.
    public let start: FITTimestamp?
    /// Its samples. Indices are those of ``FITContents/records``, good for ``FITDeveloperColumn``.
    public let records: ArraySlice<FITRecord>
    /// Its laps.
    public let laps: [FITLap]
    /// When its timer started and stopped.
    public let timerEvents: [FITTimerEvent]
    /// The values of developer fields over all records of the file.
    public let developerColumns: [FITDeveloperColumn]
    /// What the file says of itself.
    public let fileID: FITFileID?
    /// The device in words.
    public let deviceName: String?
    /// Minutes that the runner's clock was ahead of UTC, if the file tells local time.
    public let utcOffsetMinutes: Int?
    /// Whether the date is not known.
    public let usesSystemTime: Bool

    /// The values of the developer field of this name, the first if several apps use the name.
    public func developerColumn(named name: String) -> FITDeveloperColumn? {
        developerColumns.first { $0.field.name == name }
    }

    /// The stretches in which the timer stood.
    public var pauses: [FITPause] { FITPause.all(in: timerEvents) }

    /// Seconds from begin to end, pauses included: the session's, else between first and last record.
    public var elapsedTime: Double? {
        if let stated = session?.totalElapsedTime { return stated }
        var earliest: FITTimestamp?
        var latest: FITTimestamp?
        for record in records {
            guard let time = record.timestamp else { continue }
            earliest = min(earliest ?? time, time)
            latest = max(latest ?? time, time)
        }
        guard let earliest, let latest else { return nil }
        return Double(latest.seconds(since: earliest))
    }

    /// Seconds while the timer ran: the session's, else elapsed less the pauses.
    public var timerTime: Double? {
        if let stated = session?.totalTimerTime { return stated }
        guard let elapsedTime else { return nil }
        let paused = pauses.reduce(0.0) { $0 + Double($1.duration) }
        return max(0, elapsedTime - paused)
    }

    /// Metres: the session's, else between first and last record.
    public var distance: Double? {
        if let stated = session?.totalDistance { return stated }
        guard let first = records.first(where: { $0.distance != nil })?.distance,
            let last = records.last(where: { $0.distance != nil })?.distance
        else { return nil }
        return max(0, last - first)
    }

    /// Metres climbed, by the device.
    public var ascent: Double? { session?.totalAscent }

    /// Steps of both feet a minute, by the device, for sports on foot.
    public var averageStepsPerMinute: Double? { session?.averageStepsPerMinute }
}
