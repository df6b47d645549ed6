import ActivityFiles
public import Journal
public import Quantities
import Rehab
public import Stores

/// Brings activity files into a journal: one transaction a file, so that one bad file never stops the rest and an
/// import that was stopped or killed is completed by running it again.
///
/// Files are read two at a time while others are being kept; what comes of it does not depend on which was quicker.
public struct Importer {
    /// Makes an entry of an event: on which day, and how far the runner's clock was ahead of UTC, nil for now.
    public typealias EntryMaker = (Event, Day, UTCOffset?) -> Entry

    public private(set) var outcome = ImportOutcome()
    private let store: any JournalStore
    private let today: Day
    private let zone: @Sendable (Instant) -> UTCOffset
    private let makeEntry: EntryMaker
    private var known: KnownRuns
    /// Runs logged by hand, by day: an imported run of the same day takes their place.
    private var logged: [Day: [Entry]] = [:]

    /// - Parameters:
    ///   - entries: the whole journal, as it was appended.
    ///   - today: activities of later days are warned of.
    ///   - zone: how far the runner's clock was ahead of UTC at a moment, where a file does not say.
    public init(
        store: any JournalStore, entries: [Entry], today: Day,
        zone: @escaping @Sendable (Instant) -> UTCOffset, makeEntry: @escaping EntryMaker
    ) {
        self.store = store
        self.today = today
        self.zone = zone
        self.makeEntry = makeEntry
        known = KnownRuns(entries)
        for entry in Timeline(entries).entries {
            if case .run(let run) = entry.event, run.isRun, run.recording == nil {
                logged[entry.day, default: []].append(entry)
            }
        }
    }

    /// Imports files, folders and archives.
    ///
    /// - Parameters:
    ///   - paths: what the runner named.
    ///   - onProgress: told after each file, and within long ones.
    ///   - isStopped: asked often; once true, what was begun is kept and the rest is left.
    /// - Throws: when the journal cannot be written; what was imported before stays, and `outcome` tells it.
    public mutating func add(
        paths: [String], onProgress: @escaping (ImportProgress) -> Void = { _ in },
        isStopped: @escaping () -> Bool = { false }
    ) async throws(StoreError) {
        let walk = FileWalk(paths: paths, isStopped: isStopped, onProgress: onProgress)
        var waiting = ReadingQueue(known: known.files, zone: zone)
        while true {
            while waiting.hasRoom, let step = walk.next() {
                take(step, into: &waiting)
            }
            onProgress(walk.progress)
            guard let file = await waiting.next() else { break }
            try await keep(file)
        }
        outcome.isInterrupted = isStopped()
    }

    private mutating func take(_ step: FileWalk.Step, into waiting: inout ReadingQueue) {
        switch step {
        case .job(let job): waiting.add(job)
        case .failed(let issue): outcome.failed.append(issue)
        case .warning(let issue): outcome.warnings.append(issue)
        case .skipped(let issue): outcome.skipped.append(issue)
        case .passedOver(let count): outcome.passedOver += count
        case .missing(let issue):
            outcome.isMissing = true
            outcome.failed.append(issue)
        }
    }

    private mutating func keep(_ file: DecodedFile) async throws(StoreError) {
        outcome.warnings += file.warnings
        switch file.content {
        case .failed(let issue):
            outcome.failed.append(issue)
        case .skipped(let reason):
            outcome.skipped.append(ImportIssue(file: file.name, reason: reason))
        case .known:
            try await keepWords(of: file)
        case .activities(let activities, let samples):
            try await keep(activities, samples, of: file)
        }
    }

    /// A file that is known may come with words that are not: the shoes of a Strava export.
    private mutating func keepWords(of file: DecodedFile) async throws(StoreError) {
        outcome.duplicates += 1
        guard let run = known.run(ofFile: file.hash, part: 0), !run.isTakenBack else { return }
        var words = run.run
        file.words.overlay(on: &words)
        guard let joined = JoinedRun(run.run, words: words) else { return }
        try await amend(run, to: joined, by: file, batch: JournalBatch())
    }

    private mutating func keep(
        _ activities: [ImportedActivity], _ samples: [RecordedSamples], of file: DecodedFile
    ) async throws(StoreError) {
        let unknown = activities.filter { known.run(ofFile: file.hash, part: $0.part) == nil }
        guard !unknown.isEmpty else { return try await keepWords(of: file) }
        var batch = JournalBatch()
        var new: [KnownRuns.Known] = []
        var isKnown = true
        for activity in unknown {
            if let same = known.sameRun(as: activity.run, hash: file.hash) {
                try await join(activity, samples, of: file, to: same)
                continue
            }
            isKnown = false
            new.append(add(activity, to: &batch, name: file.name))
        }
        guard !isKnown else {
            outcome.duplicates += 1
            return
        }
        let keys = Set(new.compactMap { $0.run.recording.map(RecordingKey.init) })
        batch.samples = samples.filter { keys.contains($0.recording) }
        batch.originals = file.originals
        do {
            try await store.append(batch)
        } catch .recordingKnown {
            // Another process was quicker with the same file.
            outcome.duplicates += 1
            return
        }
        for run in new { known.add(run) }
        outcome.imported += 1
        outcome.runs += new.count { $0.run.isRun }
    }

    /// Joins an activity to the run that is the same; a run the runner took back stays away.
    private mutating func join(
        _ activity: ImportedActivity, _ samples: [RecordedSamples], of file: DecodedFile,
        to same: KnownRuns.Known
    ) async throws(StoreError) {
        guard !same.isTakenBack, let joined = JoinedRun(same.run, imported: same.imported, with: activity.run)
        else { return }
        var batch = JournalBatch(originals: file.originals)
        if let recording = joined.run.recording, recording.hash == file.hash {
            batch.samples = samples.filter { $0.recording == RecordingKey(recording) }
        }
        try await amend(same, to: joined, by: file, batch: batch)
    }

    private mutating func amend(
        _ run: KnownRuns.Known, to joined: JoinedRun, by file: DecodedFile, batch: JournalBatch
    ) async throws(StoreError) {
        var batch = batch
        let amendment = Amendment(target: run.id, day: run.day, side: run.side, event: .run(joined.run))
        batch.entries.append(makeEntry(.amended(amendment), run.day, nil))
        do {
            try await store.append(batch)
        } catch .recordingKnown {
            return
        }
        known.update(run.id, to: joined.run)
        outcome.joined.append(
            ImportOutcome.Joined(
                file: file.name, day: run.day.text, known: run.run.recording?.file ?? "", taken: joined.taken)
        )
    }

    /// Adds the entry of a new activity, and what it replaces.
    private mutating func add(
        _ activity: ImportedActivity, to batch: inout JournalBatch, name: String
    ) -> KnownRuns.Known {
        var run = activity.run
        if run.isRun, let index = logged[activity.day]?.firstIndex(where: { Importer.isSame($0, as: run) }),
            let entry = logged[activity.day]?.remove(at: index), case .run(let byHand) = entry.event
        {
            run.keepWords(of: byHand)
            batch.entries.append(makeEntry(.retracted(entry.id), entry.day, nil))
            outcome.warnings.append(
                ImportIssue(
                    file: name, place: activity.day.text,
                    reason:
                        "takes the place of the run you logged by hand; its pain, effort and kind were kept"))
        }
        if activity.day > today {
            outcome.warnings.append(
                ImportIssue(
                    file: name, place: activity.day.text,
                    reason: "is in the future; it counts from that day on"))
        }
        let entry = makeEntry(.run(run), activity.day, activity.offset)
        batch.entries.append(entry)
        return KnownRuns.Known(
            id: entry.id, day: entry.day, side: entry.side, imported: run, run: run, isTakenBack: false)
    }

    /// Whether a run logged by hand is the recorded one: the same day, and distance or time within a fifth.
    private static func isSame(_ entry: Entry, as run: Run) -> Bool {
        guard case .run(let byHand) = entry.event else { return false }
        return run.isNear(byHand.distance, byHand.time)
    }
}

extension Run {
    /// Takes over what the runner said of the run by hand.
    fileprivate mutating func keepWords(of byHand: Run) {
        pain = byHand.pain
        effort = byHand.effort ?? effort
        masked = byHand.masked
        kind = byHand.kind
        rung = byHand.rung
        name = byHand.name ?? name
        shoes = byHand.shoes ?? shoes
        note = byHand.note ?? note
    }
}
