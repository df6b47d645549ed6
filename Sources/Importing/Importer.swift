import ActivityFiles
public import Journal
public import Quantities
import Rehab
public import Stores

/// Brings activity files into a journal: a file is kept whole or not at all, one bad file never stops the rest, and an
/// import that was stopped or killed is completed by running it again.
///
/// Files are read side by side while others are being kept; what comes of it does not depend on which was quicker.
public struct Importer {
    /// Makes an entry of an event: on which day, and how far the runner's clock was ahead of UTC, nil for now.
    public typealias EntryMaker = (Event, Day, UTCOffset?) -> Entry

    public internal(set) var outcome = ImportOutcome()
    let store: any JournalStore
    let today: Day
    private let zone: @Sendable (Instant) -> UTCOffset
    let makeEntry: EntryMaker
    var known = KnownRuns([])
    var gathered = GatheredFiles()
    /// What is said of the gathered files once they are written.
    var draft = ImportOutcome()
    /// The files since the last writing: they are judged anew when somebody else wrote meanwhile.
    var judged: [DecodedFile] = []
    /// The changes others had made to the journal when it was read; nil before.
    var others: Int?
    /// Runs logged by hand, by day: an imported run of the same day takes their place.
    var logged: [Day: [Entry]] = [:]

    /// As many files wait to be written, also where they bring little.
    private static let mostJudged = 64

    /// - Parameters:
    ///   - store: the journal; it is read when the import begins.
    ///   - today: activities of later days are warned of.
    ///   - zone: how far the runner's clock was ahead of UTC at a moment, where a file does not say.
    public init(
        store: any JournalStore, today: Day,
        zone: @escaping @Sendable (Instant) -> UTCOffset, makeEntry: @escaping EntryMaker
    ) {
        self.store = store
        self.today = today
        self.zone = zone
        self.makeEntry = makeEntry
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
        others = try await store.revision().others
        try await readJournal()
        let walk = FileWalk(paths: paths, isStopped: isStopped, onProgress: onProgress)
        var waiting = ReadingQueue(known: known.files, zone: zone)
        while true {
            while waiting.hasRoom, let step = walk.next() {
                take(step, into: &waiting)
            }
            onProgress(walk.progress)
            guard let file = await waiting.next() else { break }
            judged.append(file)
            keep(file)
            if gathered.isFull || judged.count >= Importer.mostJudged { try await write() }
        }
        try await write()
        outcome.isInterrupted = walk.wasStopped
    }

    /// Learns which activities the journal has.
    mutating func readJournal() async throws(StoreError) {
        let entries = try await store.decisionEntries()
        known = KnownRuns(entries)
        logged = [:]
        for entry in Timeline(entries).entries {
            if case .run(let run) = entry.event, run.isRun, run.recording == nil {
                logged[entry.day, default: []].append(entry)
            }
        }
    }

    private mutating func take(_ step: FileWalk.Step, into waiting: inout ReadingQueue) {
        switch step {
        case .job(let job): waiting.add(job)
        case .failed(let issue): outcome.failed.append(issue)
        case .warning(let issue): outcome.warnings.append(issue)
        case .links(let count): outcome.links += count
        case .passedOver(let count): outcome.passedOver += count
        case .missing(let issue):
            outcome.isMissing = true
            outcome.failed.append(issue)
        }
    }
}
