import FITFile
import Journal
import Quantities

/// Makes an activity of ours from one of a FIT file.
struct FITActivityMaker {
    private let activity: FITActivity
    private let start: Instant
    private let sport: Sport
    private let samples: Samples
    /// What the runner should know of it, though it was kept.
    private(set) var remarks: [String] = []

    /// Before this moment (2000-01-01T00:00:00Z) no watch wrote FIT: its clock was not set.
    static let earliestClock: Int64 = 946_684_800

    init(_ activity: FITActivity, isFirstOfFile: Bool) throws(Refusal) {
        self.activity = activity
        guard let stamp = activity.start, let start = try? Instant(milliseconds: stamp.unixSeconds * 1000)
        else { throw Refusal(reason: "it does not say when it began") }
        self.start = start
        sport = Sport(activity.sport, activity.subSport)
        let columns = FITSamples(
            of: activity, from: stamp, isOnFoot: sport.isOnFoot, isFirstOfFile: isFirstOfFile)
        samples = columns.samples
        if activity.usesSystemTime || stamp.unixSeconds < FITActivityMaker.earliestClock {
            remarks.append(
                "the clock of the watch was not set: it is on \(start.day(at: .utc).text); correct its day"
            )
        }
        if activity.session == nil {
            remarks.append("its summary is lost; distance and time are reckoned from its records")
        }
        if activity.sport == nil {
            remarks.append("it does not say which sport; kept as cross-training")
        }
        if columns.leftOut > 0 {
            remarks.append("\(columns.leftOut) records later than ten days after its start were left out")
        }
    }

    func imported(
        hash: String, part: Int, file: String, zone: (Instant) -> UTCOffset
    ) throws(Refusal) -> ImportedActivity {
        let stated = activity.utcOffsetMinutes.flatMap { try? UTCOffset(minutes: $0) }
        let offset = stated ?? zone(start)
        let time = try Plausibility.time(activity.timerTime ?? activity.elapsedTime)
        let distance = try Plausibility.distance(self.distance, in: time, sport: sport)
        let relief = sport.isOnRealGround ? Relief(samples) : nil
        let recording = Recording(
            hash: hash, part: part, start: start, sportName: sportName, device: activity.deviceName ?? "",
            file: file, elapsed: activity.elapsedTime.flatMap { try? TimeSpan(seconds: $0) },
            climb: climb(relief, distance), cadence: cadence, records: activity.records.count,
            speeds: SpeedProfile(of: samples, isOnFoot: sport.isOnFoot),
            steepSeconds: sport.isOnFoot ? relief?.steepSeconds : nil)
        return ImportedActivity(
            part: part, day: start.day(at: offset), offset: offset,
            run: Run(sport: sport, distance: distance, time: time, recording: recording), samples: samples)
    }

    /// The file's own distance; a summary that says 0 m where the records say more was never filled in.
    private var distance: Double? {
        if let stated = activity.distance, stated > 0 { return stated }
        let furthest = samples.distance.lazy.compactMap { $0 }.max()
        if let furthest, furthest > 0 { return furthest }
        return sport.isOnFoot ? nil : activity.distance
    }

    /// The file's own climb, unless it is longer than the way; else what the altitudes say.
    private func climb(_ relief: Relief?, _ distance: Distance?) -> Double? {
        guard sport.isOnRealGround else { return nil }
        if let stated = activity.ascent, stated <= distance?.metres ?? .infinity { return stated }
        return relief?.climb
    }

    /// Steps a minute of both feet: the file's own mean, else that of the samples with any.
    private var cadence: Double? {
        guard sport.isOnFoot else { return nil }
        if let stated = activity.session?.averageCadence, stated > 0 {
            return stated * FITSamples.steps(perStride: stated)
        }
        var sum = 0.0
        var count = 0
        for case .some(let steps) in samples.cadence where steps > 0 {
            sum += steps
            count += 1
        }
        return count > 0 ? sum / Double(count) : nil
    }

    /// The sport as the file named it, such as `running/trail`.
    private var sportName: String {
        guard let sport = activity.sport else { return "" }
        guard let kind = activity.subSport, kind != .generic else { return sport.name }
        return "\(sport.name)/\(kind.name)"
    }
}
