import Journal

/// Two tellings of one activity as one run: the richer of the two is the one its values are from, and the other fills
/// what it lacks. What the runner said of the run always stays.
struct JoinedRun {
    let run: Run
    /// What was taken from the newcomer, in words.
    let taken: [String]

    /// - Parameters:
    ///   - known: the run as the journal has it now.
    ///   - imported: the same as it was first imported; where the two differ the runner mended it.
    ///   - new: the same activity from another file.
    /// - Returns: nil when the newcomer has nothing to add.
    init?(_ known: Run, imported: Run, with new: Run) {
        guard let own = known.recording, let other = new.recording else { return nil }
        let isRicher = Richness(known, own) < Richness(new, other)
        var taken: [String] = []

        func pick<Value: Equatable>(_ name: String, _ mine: Value?, _ theirs: Value?) -> Value? {
            let picked = isRicher ? theirs ?? mine : mine ?? theirs
            if picked != mine { taken.append(name) }
            return picked
        }
        func fill<Value: Equatable>(_ name: String, _ mine: Value?, _ theirs: Value?) -> Value? {
            guard mine == nil, let theirs else { return mine }
            taken.append(name)
            return theirs
        }

        var run = known
        let isMended = known.distance != imported.distance || known.time != imported.time
        if !isMended {
            run.distance = pick("distance", known.distance, new.distance)
            run.time = pick("time", known.time, new.time) ?? known.time
        }
        if known.sport == .other || known.sport == .running && new.sport.isRunning && isRicher {
            run.sport = pick("sport", known.sport == .other ? nil : known.sport, new.sport) ?? new.sport
        }
        run.name = fill("name", known.name, new.name)
        run.shoes = fill("shoes", known.shoes, new.shoes)
        run.note = fill("note", known.note, new.note)
        run.effort = fill("effort", known.effort, new.effort)

        var recording = isRicher ? other : own
        recording.elapsed = pick("elapsed time", own.elapsed, other.elapsed)
        recording.climb = pick("climb", own.climb, other.climb)
        recording.cadence = pick("cadence", own.cadence, other.cadence)
        recording.speeds = pick("speeds", own.speeds, other.speeds)
        recording.steepSeconds = pick("grades", own.steepSeconds, other.steepSeconds)
        let device = pick("device", own.device.nonEmpty, other.device.nonEmpty)
        recording.device = device ?? ""
        guard !taken.isEmpty else { return nil }
        recording.others = JoinedRun.others(own, other, main: recording)
        run.recording = recording
        self.run = run
        self.taken = taken
    }

    /// A run with what a service says of it besides: its name, shoes, note and effort.
    ///
    /// - Returns: nil when it says nothing new.
    init?(_ known: Run, words: Run) {
        var taken: [String] = []
        if words.name != known.name { taken.append("name") }
        if words.shoes != known.shoes { taken.append("shoes") }
        if words.note != known.note { taken.append("note") }
        if words.effort != known.effort { taken.append("effort") }
        guard !taken.isEmpty else { return nil }
        run = words
        self.taken = taken
    }

    /// All files of the two but the one the recording is named by.
    private static func others(_ own: Recording, _ other: Recording, main: Recording) -> [RecordingSource] {
        var sources: [RecordingSource] = []
        for recording in [own, other] {
            let itself = RecordingSource(hash: recording.hash, part: recording.part, file: recording.file)
            for source in [itself] + recording.others
            where (source.hash, source.part) != (main.hash, main.part)
                && !sources.contains(where: { ($0.hash, $0.part) == (source.hash, source.part) })
            {
                sources.append(source)
            }
        }
        return sources
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
