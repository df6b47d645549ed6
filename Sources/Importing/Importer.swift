import ActivityFiles
public import Journal
public import Quantities
import Rehab
public import Stores

/// Brings activity files into a journal: a file is kept whole or not at all, one bad file never stops the rest, and an
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
    private var gathered = GatheredFiles()
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
            keep(file)
            if gathered.isFull { try await write() }
        }
        try await write()
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

    private mutating func keep(_ file: DecodedFile) {
        outcome.warnings += file.warnings
        switch file.content {
        case .failed(let issue):
            outcome.failed.append(issue)
        case .skipped(let reason):
            outcome.skipped.append(ImportIssue(file: file.name, reason: reason))
        case .known:
            keepWords(of: file)
        case .activities(let activities, let samples):
            keep(activities, samples, of: file)
        }
    }

    /// A file that is known may come with words that are not: the shoes of a Strava export.
    private mutating func keepWords(of file: DecodedFile) {
        outcome.duplicates += 1
        guard let run = known.run(ofFile: file.hash, part: 0), !run.isTakenBack else { return }
        var words = run.run
        file.words.overlay(on: &words)
        guard let joined = JoinedRun(run.run, words: words) else { return }
        var kept = GatheredFiles.File(name: file.name)
        amend(run, to: joined, by: file, &kept)
        gathered.add(kept)
    }

    private mutating func keep(
        _ activities: [ImportedActivity], _ samples: [RecordedSamples], of file: DecodedFile
    ) {
        let unknown = activities.filter { known.run(ofFile: file.hash, part: $0.part) == nil }
        guard !unknown.isEmpty else { return keepWords(of: file) }
        var kept = GatheredFiles.File(name: file.name)
        var keys: Set<RecordingKey> = []
        for activity in unknown {
            if let same = known.sameRun(as: activity.run, hash: file.hash) {
                if let key = join(activity, of: file, to: same, &kept) { keys.insert(key) }
                continue
            }
            let run = add(activity, to: &kept.batch, name: file.name)
            kept.isNew = true
            kept.runs += run.run.isRun ? 1 : 0
            if let recording = run.run.recording { keys.insert(RecordingKey(recording)) }
            known.add(run)
        }
        if !kept.isNew { outcome.duplicates += 1 }
        guard !kept.batch.entries.isEmpty else { return }
        kept.batch.samples = samples.filter { keys.contains($0.recording) }
        kept.batch.originals = file.originals
        gathered.add(kept)
    }

    /// Joins an activity to the run that is the same; a run the runner took back stays away.
    ///
    /// - Returns: the recording whose samples are the run's from now on, if it is of this file.
    private mutating func join(
        _ activity: ImportedActivity, of file: DecodedFile, to same: KnownRuns.Known,
        _ kept: inout GatheredFiles.File
    ) -> RecordingKey? {
        guard !same.isTakenBack, let joined = JoinedRun(same.run, imported: same.imported, with: activity.run)
        else { return nil }
        amend(same, to: joined, by: file, &kept)
        guard let recording = joined.run.recording, recording.hash == file.hash else { return nil }
        return RecordingKey(recording)
    }

    private mutating func amend(
        _ run: KnownRuns.Known, to joined: JoinedRun, by file: DecodedFile, _ kept: inout GatheredFiles.File
    ) {
        let amendment = Amendment(target: run.id, day: run.day, side: run.side, event: .run(joined.run))
        kept.batch.entries.append(makeEntry(.amended(amendment), run.day, nil))
        kept.joined.append(
            ImportOutcome.Joined(
                file: file.name, day: run.day.text, known: run.run.recording?.file ?? "", taken: joined.taken)
        )
        known.update(run.id, to: joined.run)
    }

    /// Writes what was gathered; one by one when there is something the matter with a file of it.
    private mutating func write() async throws(StoreError) {
        let gathered = gathered
        self.gathered = GatheredFiles()
        guard !gathered.files.isEmpty else { return }
        do {
            try await store.append(gathered.batch)
            for file in gathered.files { count(file) }
        } catch {
            guard error.isAboutWhatWasSent else { throw error }
            for file in gathered.files { try await write(file) }
        }
    }

    private mutating func write(_ file: GatheredFiles.File) async throws(StoreError) {
        do {
            try await store.append(file.batch)
            count(file)
        } catch .recordingKnown {
            // Another process was quicker with the same file.
            outcome.duplicates += file.isNew ? 1 : 0
        } catch {
            guard error.isAboutWhatWasSent else { throw error }
            outcome.failed.append(ImportIssue(file: file.name, reason: "\(error.what); \(error.advice)"))
        }
    }

    private mutating func count(_ file: GatheredFiles.File) {
        outcome.imported += file.isNew ? 1 : 0
        outcome.runs += file.runs
        outcome.joined += file.joined
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

extension StoreError {
    /// Whether it is refused for what it says, and other files may be kept.
    fileprivate var isAboutWhatWasSent: Bool {
        switch self {
        case .recordingKnown, .refusedEntry, .refusedSamples, .refusedOriginal, .otherContent: true
        default: false
        }
    }
}
