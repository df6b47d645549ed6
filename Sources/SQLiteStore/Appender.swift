import GRDB
import Journal
import JournalFiles
import Stores

/// Adds a batch within a transaction, which the caller rolls back when it throws.
///
/// What is added is new nearly always, so it is inserted first and looked for only when it was known.
struct Appender {
    let db: Database
    let path: String

    func append(_ batch: JournalBatch) throws -> Appended {
        var appended = Appended()
        // Runs take their files first, so that the order within a batch does not matter.
        var amendments: [Entry] = []
        for entry in batch.entries {
            guard try insert(entry) else {
                appended.known += 1
                continue
            }
            appended.added.append(entry.id)
            if case .run = entry.event { try takeSources(entry) } else { amendments.append(entry) }
        }
        for entry in amendments { try takeSources(entry) }
        for samples in batch.samples { try insert(samples) }
        for original in batch.originals { try insert(original) }
        return appended
    }

    /// - Returns: false when the entry is known.
    private func insert(_ entry: Entry) throws -> Bool {
        guard try StatementBinder.run(db, EntryRow.insert, { EntryRow.bind(entry, to: $0) }) else {
            guard let known = try keptEntry(entry.id) else {
                // Its id is new, so its recording is another run's, which this says.
                try takeSources(entry)
                throw StoreError.damaged(
                    path: path, detail: "the recording of \(entry.id.text) has no source")
            }
            guard known == entry else { throw StoreError.otherContent(id: entry.id) }
            return false
        }
        if case .said(let said) = entry.event {
            try StatementBinder.run(db, "INSERT INTO answer (entry, text) VALUES (?, ?)") { values in
                values.set(1, EntryRow.bytes(entry.id))
                values.set(2, said.answer)
            }
        }
        return true
    }

    private func keptEntry(_ id: EntryID) throws -> Entry? {
        var found: Entry?
        try StatementRow.each(db, EntryRow.selectAll + " WHERE id = ?", [EntryRow.blob(id)]) { row in
            found = try EntryRow.entry(row, path: path)
        }
        return found
    }

    /// - Throws: `.recordingKnown` when another run is made of one of them.
    private func takeSources(_ entry: Entry) throws {
        guard let sources = entry.sources else { return }
        for key in sources.keys {
            let run = try SourceRow.insert(key, of: sources.run, in: db)
            guard run == sources.run else {
                throw StoreError.recordingKnown(hash: key.hash, part: key.part, run: run)
            }
        }
    }

    private func insert(_ samples: RecordedSamples) throws {
        let key = samples.recording
        guard try SourceRow.run(of: key, in: db) != nil else {
            throw StoreError.refusedSamples(
                hash: key.hash, part: key.part, reason: "no run has this recording")
        }
        if try SamplesRow.insert(samples.block, of: key, in: db) { return }
        guard try SamplesRow.block(of: key, in: db) == samples.block else {
            throw StoreError.refusedSamples(
                hash: key.hash, part: key.part, reason: "others are kept already")
        }
    }

    private func insert(_ original: OriginalFile) throws {
        if try OriginalRow.insert(original, in: db) { return }
        guard let known = try OriginalRow.original(original.hash, in: db, path: path) else { return }
        try original.checkAgainst(known)
    }
}
