import Foundation
import GRDB
import Journal
import JournalFiles
import Stores

/// Adds a batch within a transaction, which the caller rolls back when it throws.
struct Appender {
    let db: Database
    let path: String

    mutating func append(_ batch: JournalBatch) throws -> Appended {
        var appended = Appended()
        for entry in batch.entries {
            if let known = try keptEntry(entry.id) {
                guard known == entry else { throw StoreError.otherContent(id: entry.id) }
                appended.known += 1
            } else {
                try insert(entry)
                appended.added.append(entry.id)
            }
        }
        for samples in batch.samples { try insert(samples) }
        for original in batch.originals { try insert(original) }
        return appended
    }

    private func keptEntry(_ id: EntryID) throws -> Entry? {
        var found: Entry?
        try StatementRow.each(db, EntryRow.selectAll + " WHERE id = ?", [EntryRow.blob(id)]) { row in
            found = try EntryRow.entry(row, path: path)
        }
        return found
    }

    private func insert(_ entry: Entry) throws {
        if case .run(let run) = entry.event, let recording = run.recording,
            let other = try keptRun(of: RecordingKey(recording))
        {
            throw StoreError.recordingKnown(hash: recording.hash, part: recording.part, run: other)
        }
        try StatementBinder.run(db, EntryRow.insert) { EntryRow.bind(entry, to: $0) }
        if case .said(let said) = entry.event {
            try StatementBinder.run(db, "INSERT INTO answer (entry, text) VALUES (?, ?)") { values in
                values.set(1, EntryRow.bytes(entry.id))
                values.set(2, said.answer)
            }
        }
    }

    private func keptRun(of key: RecordingKey) throws -> EntryID? {
        var found: EntryID?
        try StatementRow.each(
            db, "SELECT id FROM entry WHERE hash = ? AND part = ?",
            [Hexadecimal.bytes(key.hash).map { EntryRow.blob($0) }, key.part]
        ) { row in
            found = EntryRow.entryID(row, 0)
        }
        return found
    }

    private func insert(_ samples: RecordedSamples) throws {
        let key = samples.recording
        guard let hash = Hexadecimal.bytes(key.hash), try keptRun(of: key) != nil else {
            throw StoreError.refusedSamples(
                hash: key.hash, part: key.part, reason: "no run has this recording")
        }
        var known: [UInt8]?
        try StatementRow.each(
            db, "SELECT block FROM recording_samples WHERE hash = ? AND part = ?",
            [EntryRow.blob(hash), key.part]
        ) { row in
            known = row.blob(0)
        }
        if let known {
            guard known == samples.block.bytes else {
                throw StoreError.refusedSamples(
                    hash: key.hash, part: key.part, reason: "others are kept already")
            }
            return
        }
        try StatementBinder.run(
            db, "INSERT INTO recording_samples (hash, part, block) VALUES (?, ?, ?)"
        ) { values in
            values.set(1, hash)
            values.set(2, key.part)
            values.set(3, samples.block.bytes)
        }
    }

    private func insert(_ original: OriginalFile) throws {
        guard let hash = Hexadecimal.bytes(original.hash) else {
            throw StoreError.refusedOriginal(hash: original.hash, reason: "its name is no SHA-256")
        }
        var isSame: Bool?
        try StatementRow.each(db, "SELECT bytes FROM original WHERE hash = ?", [EntryRow.blob(hash)]) { row in
            isSame = row.withBlob(0) { $0.elementsEqual(original.bytes) }
        }
        if let isSame {
            guard isSame else {
                throw StoreError.refusedOriginal(hash: original.hash, reason: "other bytes are kept under it")
            }
            return
        }
        try StatementBinder.run(db, "INSERT INTO original (hash, bytes) VALUES (?, ?)") { values in
            values.set(1, hash)
            values.set(2, original.bytes)
        }
    }
}
