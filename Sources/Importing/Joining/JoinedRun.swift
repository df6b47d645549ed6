import Journal

/// Two tellings of one activity as one run: the richer of the two is the one its values are from, and the other fills
/// what it lacks. What the runner said of the run, or mended, always stays.
struct JoinedRun {
    let run: Run
    /// What was taken from the newcomer, in words.
    let taken: [String]

    /// As many other files a run may have; what comes after that is not joined.
    private static let mostOthers = 32

    /// - Parameters:
    ///   - known: the run as the journal has it now.
    ///   - mended: what of it the runner changed by hand.
    ///   - new: the same activity from another file.
    /// - Returns: nil when the newcomer has nothing to add.
    init?(_ known: Run, mended: Mended, with new: Run) {
        guard let own = known.recording, let other = new.recording else { return nil }
        let isRicher = Richness(known, own) < Richness(new, other)
        var taken: [String] = []

        func pick<Value: Equatable>(_ name: String, _ mine: Value?, _ theirs: Value?) -> Value? {
            let picked = isRicher ? theirs ?? mine : mine ?? theirs
            if picked != mine { taken.append(name) }
            return picked
        }

        var run = known
        if !mended.contains(.distance) {
            run.distance = pick("distance", known.distance, new.distance)
        }
        if !mended.contains(.time) { run.time = pick("time", known.time, new.time) ?? known.time }
        if !mended.contains(.sport), JoinedRun.isVaguer(known.sport, than: new.sport, isRicher: isRicher) {
            run.sport = new.sport
            taken.append("sport")
        }
        taken += run.fill(from: new, mended: mended)

        var recording = isRicher ? other : own
        recording.elapsed = pick("elapsed time", own.elapsed, other.elapsed)
        recording.climb = pick("climb", own.climb, other.climb)
        recording.cadence = pick("cadence", own.cadence, other.cadence)
        recording.speeds = pick("speeds", own.speeds, other.speeds)
        recording.steepSeconds = pick("grades", own.steepSeconds, other.steepSeconds)
        // The load is of the samples that are kept, and no telling of its own: it comes with the speeds.
        recording.load = isRicher ? other.load ?? own.load : own.load ?? other.load
        recording.device = pick("device", own.device.nonEmpty, other.device.nonEmpty) ?? ""
        guard !taken.isEmpty else { return nil }
        recording.others = JoinedRun.others(own, other, main: recording)
        guard recording.others.count <= JoinedRun.mostOthers else { return nil }
        run.recording = recording
        self.run = run
        self.taken = taken
    }

    /// A run with what a service says of it besides: its name, shoes, note and effort.
    ///
    /// - Returns: nil when it says nothing new.
    init?(_ known: Run, mended: Mended, details: Run) {
        var run = known
        taken = run.fill(from: details, mended: mended)
        guard !taken.isEmpty else { return nil }
        self.run = run
    }

    /// Whether the other names the sport, or names it closer: running on a treadmill.
    private static func isVaguer(_ known: Sport, than new: Sport, isRicher: Bool) -> Bool {
        guard new != known, new != .other else { return false }
        return known == .other || known == .running && new.isRunning && isRicher
    }

    /// All files of the two but the one the recording is named by.
    private static func others(_ own: Recording, _ other: Recording, main: Recording) -> [RecordingSource] {
        var sources: [RecordingSource] = []
        for source in own.sources + other.sources
        where (source.hash, source.part) != (main.hash, main.part)
            && !sources.contains(where: { ($0.hash, $0.part) == (source.hash, source.part) })
        {
            sources.append(source)
        }
        return sources
    }
}

extension Run {
    /// Takes the words of another telling where it has none and the runner took none away.
    ///
    /// - Returns: what was taken.
    fileprivate mutating func fill(from other: Run, mended: Mended) -> [String] {
        var taken: [String] = []
        func fill<Value>(_ name: String, _ field: Mended, _ mine: inout Value?, _ theirs: Value?) {
            guard mine == nil, let theirs, !mended.contains(field) else { return }
            mine = theirs
            taken.append(name)
        }
        fill("name", .name, &name, other.name)
        fill("shoes", .shoes, &shoes, other.shoes)
        fill("note", .note, &note, other.note)
        fill("effort", .effort, &effort, other.effort)
        return taken
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
