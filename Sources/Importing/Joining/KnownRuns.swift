import Journal
import Quantities
import Rehab
import Stores

/// The activities of a journal as an import looks them up: by their files, and by when they began.
struct KnownRuns {
    struct Known {
        let id: EntryID
        let day: Day
        let side: Side?
        /// The run as it was first imported.
        let imported: Run
        /// The run as it stands, with corrections.
        var run: Run
        /// What of it the runner changed.
        var mended: Mended = []
        /// Whether the runner took it back: it stays known, so that it does not come again.
        var isTakenBack = false
    }

    private var known: [Known] = []
    private var byFile: [RecordingKey: Int] = [:]
    private var byStart: [Int64: [Int]] = [:]
    /// SHA-256 of every file that gave an activity.
    private(set) var files: Set<String> = []

    /// - Parameter entries: the whole journal, as it was appended.
    init(_ entries: [Entry]) {
        var inForce: [EntryID: Entry] = [:]
        for entry in Timeline(entries).entries { inForce[entry.id] = entry }
        let corrections = Corrections(entries)
        for entry in entries {
            guard case .run(let imported) = entry.event, imported.recording != nil else { continue }
            let now = inForce[entry.id]
            var run = imported
            if case .run(let standing) = now?.event { run = standing }
            add(
                Known(
                    id: entry.id, day: now?.day ?? entry.day, side: now?.side, imported: imported, run: run,
                    mended: corrections.mended(entry.id, imported), isTakenBack: now == nil))
        }
    }

    mutating func add(_ run: Known) {
        guard let recording = run.run.recording else { return }
        known.append(run)
        index(recording, at: known.count - 1)
        byStart[KnownRuns.slot(recording.start), default: []].append(known.count - 1)
    }

    /// Replaces a run by what two tellings of it made.
    mutating func update(_ id: EntryID, to run: Run) {
        guard let place = known.firstIndex(where: { $0.id == id }), let recording = run.recording else {
            return
        }
        known[place].run = run
        index(recording, at: place)
        byStart[KnownRuns.slot(recording.start), default: []].append(place)
    }

    /// The run that an activity of a file is known as; nil when the file is new.
    func run(ofFile hash: String, part: Int) -> Known? {
        byFile[RecordingKey(hash: hash, part: part)].map { known[$0] }
    }

    /// The run that a new recording tells again; nil when there is none.
    ///
    /// - Parameter hash: the file it comes from: activities of one file are never the same.
    func sameRun(as run: Run, hash: String) -> Known? {
        guard let start = run.recording?.start else { return nil }
        let slot = KnownRuns.slot(start)
        for near in [slot - 1, slot, slot + 1] {
            for place in byStart[near] ?? [] {
                let candidate = known[place]
                guard candidate.run.recording?.hash != hash else { continue }
                // What the runner mended may differ from every file.
                if SameRun.agree(candidate.run, run) || SameRun.agree(candidate.imported, run) {
                    return candidate
                }
            }
        }
        return nil
    }

    private mutating func index(_ recording: Recording, at place: Int) {
        byFile[RecordingKey(recording)] = place
        files.insert(recording.hash)
        for other in recording.others {
            byFile[RecordingKey(hash: other.hash, part: other.part)] = place
            files.insert(other.hash)
        }
    }

    /// The stretch of time a start falls into; runs that may be the same are in the same or neighbouring ones.
    private static func slot(_ start: Instant) -> Int64 {
        let width = Int64(SameRun.startTolerance * 1000)
        let (quotient, remainder) = start.milliseconds.quotientAndRemainder(dividingBy: width)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

/// The amendments of runs in a journal, told apart: what an import joined is no correction of the runner's.
private struct Corrections {
    private var runs: [EntryID: [Run]] = [:]

    init(_ entries: [Entry]) {
        var retracted: Set<EntryID> = []
        for case .retracted(let target) in entries.map(\.event) { retracted.insert(target) }
        let amended = entries.filter {
            if case .amended = $0.event { return !retracted.contains($0.id) }
            return false
        }
        for entry in amended.sorted(by: { $0.id < $1.id }) {
            guard case .amended(let amendment) = entry.event, case .run(let run) = amendment.event else {
                continue
            }
            runs[amendment.target, default: []].append(run)
        }
    }

    /// What the runner changed of a run since it was imported.
    func mended(_ id: EntryID, _ imported: Run) -> Mended {
        var mended: Mended = []
        var before = imported
        for run in runs[id] ?? [] {
            if run.recording?.sources == before.recording?.sources {
                mended.formUnion(Mended(from: before, to: run))
            }
            before = run
        }
        return mended
    }
}
