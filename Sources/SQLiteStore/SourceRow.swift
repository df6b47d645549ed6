import GRDB
import Journal
import Stores

/// An activity of a file as a row of the table `source`: which run is made of it.
enum SourceRow {
    /// Gives an activity of a file to a run, unless it is some run's already.
    ///
    /// - Returns: the run that is made of it now.
    static func insert(_ key: RecordingKey, of run: EntryID, in db: Database) throws -> EntryID {
        let isNew = try StatementBinder.run(
            db, "INSERT INTO source (hash, part, run) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        ) { values in
            values.set(1, Hexadecimal.bytes(key.hash))
            values.set(2, key.part)
            values.set(3, EntryRow.bytes(run))
        }
        if isNew { return run }
        return try self.run(of: key, in: db) ?? run
    }

    /// The run that is made of an activity of a file.
    static func run(of key: RecordingKey, in db: Database) throws -> EntryID? {
        guard let hash = Hexadecimal.bytes(key.hash) else { return nil }
        var found: EntryID?
        try StatementRow.each(
            db, "SELECT run FROM source WHERE hash = ? AND part = ?", [EntryRow.blob(hash), key.part]
        ) { row in
            found = EntryRow.entryID(row, 0)
        }
        return found
    }

    /// The parts of a file that runs are made of.
    static func parts(ofFile hash: String, in db: Database) throws -> Set<Int> {
        guard let hash = Hexadecimal.bytes(hash) else { return [] }
        var parts: Set<Int> = []
        try StatementRow.each(db, "SELECT part FROM source WHERE hash = ?", [EntryRow.blob(hash)]) { row in
            parts.insert(row.integer(0))
        }
        return parts
    }
}
