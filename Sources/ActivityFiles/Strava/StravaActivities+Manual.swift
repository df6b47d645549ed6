import Journal
public import Quantities

extension StravaActivities {
    /// What is kept as the original of an activity without a file: the header and its row, as they stand.
    public func original(of activity: StravaActivity) -> [UInt8] {
        Array(bytes[header]) + Array(bytes[activity.row])
    }

    /// An activity without a file, from what its row says: totals and no samples.
    ///
    /// - Parameter zone: how far the runner's clock was ahead of UTC at a moment.
    /// - Throws: `ActivityFileError` with the line when it does not say what, when or how long.
    public func reading(
        of activity: StravaActivity, zone: (Instant) -> UTCOffset
    ) throws(ActivityFileError) -> ActivityReading {
        let hash = ActivityFile.hash(of: original(of: activity))
        let source = RecordingSource(hash: hash, part: 0, file: StravaActivities.fileName)
        let place = "line \(activity.line)"
        var reading = ActivityReading(hash: hash)
        do throws(Refusal) {
            let draft = try ActivityDraft(activity)
            var imported = try draft.imported(as: source, zone: zone)
            activity.overlay(on: &imported.run)
            reading.activities = [imported]
            reading.warnings = draft.warnings.map { FileIssue(place: place, reason: $0) }
        } catch {
            throw ActivityFileError(
                file: source.file, place: place, reason: error.reason, advice: Advice.logByHand)
        }
        return reading
    }
}

extension ActivityDraft {
    /// What a row says of an activity that has no file.
    fileprivate init(_ activity: StravaActivity) throws(Refusal) {
        let sport = activity.sport ?? .other
        guard let start = activity.start else {
            throw Refusal(reason: "its date cannot be read, and it has no file")
        }
        self.init(start: start, sport: sport)
        if activity.sport == nil {
            remarks = ["its type \"\(activity.sportName)\" is no sport we know; kept as cross-training"]
        }
        sportName = activity.sportName
        distance = activity.distance
        timer = activity.moving.flatMap { $0 > 0 ? $0 : nil }
        elapsed = activity.elapsed
        ascent = activity.climb
    }
}
