import Journal
import Quantities
import Tendon

extension ActivityDraft {
    /// The activity, if a runner can have done it, and with nothing that a journal would refuse.
    ///
    /// - Parameters:
    ///   - source: the file, and which of its activities this is.
    ///   - zone: how far the runner's clock was ahead of UTC at a moment, where the file does not tell.
    func imported(
        as source: RecordingSource, zone: (Instant) -> UTCOffset
    ) throws(Refusal) -> ImportedActivity {
        let offset = self.offset ?? zone(start)
        let time = try Plausibility.time(timer ?? elapsed)
        let distance = try Plausibility.distance(self.way, in: time, sport: sport)
        let relief = sport.isOnRealGround ? Relief(samples) : nil
        let seconds = MovingSeconds(of: samples, sport: sport, on: relief)
        let recording = Recording(
            hash: source.hash, part: source.part, start: start,
            sportName: sportName.tidied(upTo: TextLimit.name) ?? "",
            device: device.tidied(upTo: TextLimit.name) ?? "",
            file: source.file.tidied(upTo: TextLimit.path) ?? "",
            elapsed: elapsed.flatMap { try? TimeSpan(seconds: $0) }, climb: climb(relief, distance),
            cadence: steps, records: records,
            speeds: SpeedProfile(seconds), steepSeconds: sport.isOnFoot ? relief?.steepSeconds : nil,
            load: sport.isOnFoot && !seconds.isEmpty ? LoadSums(seconds).rounded : nil)
        return ImportedActivity(
            part: source.part, day: start.day(at: offset), offset: offset,
            run: Run(
                sport: sport, distance: distance, time: time, name: name?.tidied(upTo: TextLimit.name),
                note: note?.tidied(upTo: TextLimit.note), recording: recording),
            samples: samples)
    }

    /// The file's own distance; a summary that says 0 m where the samples say more was never filled in.
    private var way: Double? {
        if let stated = distance, stated > 0 { return stated }
        let furthest = samples.distance.lazy.compactMap { $0 }.max()
        if let furthest, furthest > 0 { return furthest }
        return sport.isOnFoot ? nil : distance
    }

    /// The file's own climb, if that can be; else what the altitudes say.
    private func climb(_ relief: Relief?, _ distance: Distance?) -> Double? {
        guard sport.isOnRealGround else { return nil }
        return Plausibility.climb(ascent, along: distance)
            ?? Plausibility.climb(relief?.climb, along: distance)
    }

    /// Steps a minute of both feet: the file's own mean, else that of the samples with any.
    private var steps: Double? {
        guard sport.isOnFoot else { return nil }
        if let stated = Plausibility.cadence(cadence) { return stated }
        var sum = 0.0
        var count = 0
        for case .some(let steps) in samples.cadence where steps > 0 {
            sum += steps
            count += 1
        }
        return count > 0 ? Plausibility.cadence(sum / Double(count)) : nil
    }
}
