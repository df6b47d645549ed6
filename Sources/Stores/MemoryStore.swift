public import Journal
public import JournalFiles
public import Quantities

/// A journal kept in memory: for tests, and for answers about made-up runners.
public actor MemoryStore: JournalStore {
    private var entriesByID: [EntryID: Entry] = [:]
    private var runs: [RecordingKey: EntryID] = [:]
    private var blocks: [RecordingKey: SamplesBlock] = [:]
    private var originals: [String: OriginalFile] = [:]
    private var batches = 0

    public init() {}

    @discardableResult
    public func append(_ batch: JournalBatch) throws(StoreError) -> Appended {
        // Work on copies, so that a batch that is refused leaves no trace.
        var entriesByID = self.entriesByID
        var runs = self.runs
        var blocks = self.blocks
        var originals = self.originals
        var appended = Appended()
        // Runs take their files first, so that the order within a batch does not matter.
        var amendments: [Entry] = []
        for entry in batch.entries {
            try StoreError.check(entry)
            if let known = entriesByID[entry.id] {
                guard known == entry else { throw .otherContent(id: entry.id) }
                appended.known += 1
                continue
            }
            entriesByID[entry.id] = entry
            appended.added.append(entry.id)
            if case .run = entry.event { try claim(entry, in: &runs) } else { amendments.append(entry) }
        }
        for entry in amendments { try claim(entry, in: &runs) }
        for samples in batch.samples {
            let key = samples.recording
            guard runs[key] != nil else {
                throw .refusedSamples(hash: key.hash, part: key.part, reason: "no run has this recording")
            }
            if let known = blocks[key], known != samples.block {
                throw .refusedSamples(hash: key.hash, part: key.part, reason: "others are kept already")
            }
            blocks[key] = samples.block
        }
        for original in batch.originals {
            try StoreError.check(original)
            if let known = originals[original.hash] {
                try original.checkAgainst(known)
            } else {
                originals[original.hash] = original
            }
        }
        self.entriesByID = entriesByID
        self.runs = runs
        self.blocks = blocks
        self.originals = originals
        batches += 1
        return appended
    }

    private func claim(_ entry: Entry, in runs: inout [RecordingKey: EntryID]) throws(StoreError) {
        guard let sources = entry.sources else { return }
        for key in sources.keys {
            if let other = runs[key], other != sources.run {
                throw .recordingKnown(hash: key.hash, part: key.part, run: other)
            }
            runs[key] = sources.run
        }
    }

    public func entries() -> [Entry] { sorted { _ in true } }

    public func decisionEntries() -> [Entry] { sorted { $0.event.kind != .said } }

    public func entries(on day: Day) -> [Entry] { sorted { $0.day == day } }

    public func entry(withPrefix prefix: String) throws(StoreError) -> Entry {
        let range = try EntryIDPrefix(prefix).range
        let found = sorted { range.contains($0.id) }
        guard let first = found.first else { throw .noSuchEntry(prefix: prefix) }
        guard found.count == 1 else { throw .severalEntries(prefix: prefix, count: found.count) }
        return first
    }

    public func known(_ ids: [EntryID]) -> Set<EntryID> {
        Set(ids.filter { entriesByID[$0] != nil })
    }

    public func run(of recording: RecordingKey) -> EntryID? { runs[recording] }

    public func knownParts(ofFile hash: String) -> Set<Int> {
        Set(runs.keys.filter { $0.hash == hash }.map(\.part))
    }

    public func samples(of recording: RecordingKey) -> SamplesBlock? { blocks[recording] }

    public func original(_ hash: String) -> OriginalFile? { originals[hash] }

    public func originalHashes() -> [String] { originals.keys.sorted() }

    public func latestSaid(on day: Day) -> Entry? {
        sorted { $0.day == day && $0.event.kind == .said }.last
    }

    public func revision() -> JournalRevision { JournalRevision(own: batches, others: 0) }

    private func sorted(_ isWanted: (Entry) -> Bool) -> [Entry] {
        entriesByID.values.filter(isWanted).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}
