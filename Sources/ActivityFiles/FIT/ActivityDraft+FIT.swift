import FITFile
import Journal
import Quantities
import Tendon

extension ActivityDraft {
    /// What a FIT file tells of one of its activities.
    ///
    /// - Parameter isFirstOfFile: later activities of a file go on counting the distance of the earlier ones.
    init(_ activity: FITActivity, isFirstOfFile: Bool) throws(Refusal) {
        guard let stated = activity.start else { throw Refusal(reason: "it does not say when it began") }
        let told = ActivityDraft.sportBySpeed(of: activity)
        let sport = told?.sport ?? Sport(activity.sport, activity.subSport)
        let columns = FITSamples(
            of: activity, from: stated, isOnFoot: sport.isOnFoot, isFirstOfFile: isFirstOfFile)
        // A summary knows when it began; without one the first record that fits the others does.
        let stamp = activity.session == nil ? columns.zero : stated
        guard let start = try? Instant(milliseconds: stamp.unixSeconds * 1000) else {
            throw Refusal(reason: "it does not say when it began")
        }
        self.init(start: start, sport: sport)
        sportName = ActivityDraft.name(of: activity)
        device = activity.deviceName ?? ""
        offset = activity.utcOffsetMinutes.flatMap { try? UTCOffset(minutes: $0) }
        samples = columns.samples
        records = activity.records.count
        distance = activity.distance
        timer = activity.timerTime
        elapsed = activity.elapsedTime
        ascent = activity.ascent
        cadence = activity.session?.averageCadence.map { $0 * Strides.steps(perStride: $0) }
        isClockUnset = activity.usesSystemTime
        if activity.session == nil {
            if columns.leftOut > 0, let last = samples.seconds.last {
                elapsed = last
                timer = samples.pauses.reduce(last) { $0 - ($1.to - $1.from) }
            }
            remarks.append("its summary is lost; distance and time are reckoned from its records")
        }
        if let remark = told?.remark { remarks.append(remark) }
        if columns.leftOut > 0 { remarks.append(Remark.leftOut(columns.leftOut)) }
    }

    /// A watch whose battery died before the summary does not name the sport: its speed tells, as for a track.
    private static func sportBySpeed(of activity: FITActivity) -> NamedSport? {
        guard activity.sport == nil else { return nil }
        let furthest = activity.records.lazy.compactMap { $0.distance }.max()
        return NamedSport(
            nil, metres: activity.distance ?? furthest ?? 0,
            seconds: activity.timerTime ?? activity.elapsedTime ?? 0)
    }

    /// The sport as the file named it, such as `running/trail`.
    private static func name(of activity: FITActivity) -> String {
        guard let sport = activity.sport else { return "" }
        guard let kind = activity.subSport, kind != .generic else { return sport.name }
        return "\(sport.name)/\(kind.name)"
    }
}
