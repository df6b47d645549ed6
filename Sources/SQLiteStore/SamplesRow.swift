import GRDB
import JournalFiles
import Stores

/// The samples of an activity of a file as a row of the table `recording_samples`.
enum SamplesRow {
    /// Keeps samples, unless some are kept for the same activity, which must be one of `source`.
    ///
    /// - Returns: whether they were new.
    static func insert(_ block: SamplesBlock, of key: RecordingKey, in db: Database) throws -> Bool {
        let sql = "INSERT INTO recording_samples (hash, part, block) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        return try block.bytes.withUnsafeBytes { bytes in
            try StatementBinder.run(db, sql) { values in
                values.set(1, Hexadecimal.bytes(key.hash))
                values.set(2, key.part)
                values.set(3, lasting: bytes)
            }
        }
    }

    static func block(of key: RecordingKey, in db: Database) throws -> SamplesBlock? {
        guard let hash = Hexadecimal.bytes(key.hash) else { return nil }
        var block: SamplesBlock?
        try StatementRow.each(
            db, "SELECT block FROM recording_samples WHERE hash = ? AND part = ?",
            [EntryRow.blob(hash), key.part]
        ) { row in
            block = SamplesBlock(kept: row.blob(0))
        }
        return block
    }
}
