import Journal
public import Quantities

extension AppleWorkout {
    /// The run of a workout: its own totals, and what its route tells over time.
    ///
    /// - Parameters:
    ///   - route: the bytes of its GPX; nil when it has none, or the export lacks it.
    ///   - file: the name of the export, for messages and for the recording.
    ///   - zoneNamed: how far a zone such as `Asia/Tokyo` was ahead of UTC at a moment; nil for one that is not known,
    ///     as all are by default. It says where the workout took place, so it wins over the offset of the dates.
    ///   - zone: how far the runner's clock was ahead of UTC at a moment, if the workout does not say.
    /// - Throws: `ActivityFileError` when nobody can have done it. A route that is missing or cannot be read is
    ///   no error but a warning, and the totals stand alone.
    public func reading(
        route: [UInt8]?, file: String, zoneNamed: (String, Instant) -> UTCOffset? = { _, _ in nil },
        zone: (Instant) -> UTCOffset
    ) throws(ActivityFileError) -> ActivityReading {
        let route = AppleRoute(of: self, gpx: route)
        let source = RecordingSource(hash: ActivityFile.hash(of: original), part: 0, file: file)
        let place = "byte \(byte)"
        var reading = ActivityReading(hash: source.hash)
        do throws(Refusal) {
            var draft = try draft(along: route)
            draft.offset = timeZone.flatMap { zoneNamed($0, start) } ?? offset
            var imported = try draft.imported(as: source, zone: zone)
            imported.run.recording?.others = route.source.map { [$0] } ?? []
            reading.activities = [imported]
            reading.warnings = draft.warnings.map { FileIssue(place: place, reason: $0) } + route.warnings
        } catch {
            throw ActivityFileError(file: file, place: place, reason: error.reason, advice: Advice.logByHand)
        }
        return reading
    }

    private func draft(along route: AppleRoute) throws(Refusal) -> ActivityDraft {
        let elapsed = end.map { $0.seconds(since: start) }
        guard elapsed ?? 0 >= 0 else { throw Refusal(reason: "it ends before it begins") }
        guard duration ?? 0 >= 0 else { throw Refusal(reason: "it lasts less than 0 s") }
        let paused = pauses.reduce(0) { $0 + $1.end.seconds(since: $1.start) }
        var draft = ActivityDraft(start: start, sport: sport)
        draft.sportName = type
        draft.device = source
        draft.distance = distance
        draft.elapsed = elapsed
        draft.timer = duration.flatMap { $0 > 0 ? $0 : nil } ?? elapsed.map { $0 - paused }
        draft.ascent = climb
        if let steps, let timer = draft.timer, timer > 0 { draft.cadence = steps / timer * 60 }
        if var line = route.samples {
            line.setPauses(stops(since: line.start, in: line, standing: (elapsed ?? 0) - (draft.timer ?? 0)))
            draft.start = line.start
            draft.samples = line.samples
            draft.records = line.samples.count
            draft.remarks = line.remarks
        }
        return draft
    }

    /// The workout's own pauses, else the silences of its route that make up the time it stood.
    private func stops(since zero: Instant, in line: TrackSamples, standing: Double) -> [Samples.Pause] {
        guard !pauses.isEmpty else { return TrackGap.pauses(line.gaps, standing: max(0, standing)) }
        return pauses.compactMap { pause in
            let from = max(0, pause.start.seconds(since: zero))
            let to = min(pause.end.seconds(since: zero), Plausibility.latestSecond)
            return from < to ? Samples.Pause(from: from, to: to) : nil
        }
    }
}
