import Foundation
import GRDB
public import Journal
public import JournalFiles
public import Quantities
public import Stores

/// A journal kept in one SQLite file.
public struct SQLiteStore: JournalStore {
    public let database: AppDatabase

    public init(_ database: AppDatabase) {
        self.database = database
    }

    /// Opens the journal at a path.
    ///
    /// - Throws: as `AppDatabase.init`.
    public init(
        path: String, opening: AppDatabase.Opening = .createIfMissing,
        durability: AppDatabase.Durability = .everyAppend
    ) throws(StoreError) {
        self.init(try AppDatabase(path: path, opening: opening, durability: durability))
    }

    @discardableResult
    public func append(_ batch: JournalBatch) async throws(StoreError) -> Appended {
        // Looked over before the journal is locked: a refused value must not make others wait.
        for entry in batch.entries { try StoreError.check(entry) }
        for original in batch.originals { try StoreError.check(original) }
        let path = database.path
        return try await write { db in try Appender(db: db, path: path).append(batch) }
    }

    public func entries() async throws(StoreError) -> [Entry] {
        try await fetch(EntryRow.selectAll + " ORDER BY day, id")
    }

    public func decisionEntries() async throws(StoreError) -> [Entry] {
        let path = database.path
        return try await read { db in
            var runs: [Entry] = []
            try StatementRow.each(db, EntryRow.selectRuns) { row in
                runs.append(try EntryRow.entry(row, path: path))
            }
            // The runs wait with the earliest at the end, to be taken from there.
            runs.reverse()
            var entries: [Entry] = []
            entries.reserveCapacity(runs.count * 4)
            try StatementRow.each(db, EntryRow.selectOthers) { row in
                let entry = try EntryRow.entry(row, path: path)
                while let run = runs.last, (run.day, run.id) < (entry.day, entry.id) {
                    entries.append(runs.removeLast())
                }
                entries.append(entry)
            }
            entries.append(contentsOf: runs.reversed())
            return entries
        }
    }

    public func entries(on day: Day) async throws(StoreError) -> [Entry] {
        try await fetch(EntryRow.selectAll + " WHERE day = ? ORDER BY id", [day.number])
    }

    public func entry(withPrefix prefix: String) async throws(StoreError) -> Entry {
        let range = try EntryIDPrefix(prefix).range
        let found = try await fetch(
            EntryRow.selectAll + " WHERE id BETWEEN ? AND ? ORDER BY id",
            [EntryRow.blob(range.lowerBound), EntryRow.blob(range.upperBound)])
        guard let first = found.first else { throw .noSuchEntry(prefix: prefix) }
        guard found.count == 1 else { throw .severalEntries(prefix: prefix, count: found.count) }
        return first
    }

    public func known(_ ids: [EntryID]) async throws(StoreError) -> Set<EntryID> {
        try await read { db in
            var known: Set<EntryID> = []
            for id in ids {
                try StatementRow.each(db, "SELECT 1 FROM entry WHERE id = ?", [EntryRow.blob(id)]) { _ in
                    known.insert(id)
                }
            }
            return known
        }
    }

    public func run(of recording: RecordingKey) async throws(StoreError) -> EntryID? {
        try await read { db in try SourceRow.run(of: recording, in: db) }
    }

    public func knownParts(ofFile hash: String) async throws(StoreError) -> Set<Int> {
        try await read { db in try SourceRow.parts(ofFile: hash, in: db) }
    }

    public func samples(of recording: RecordingKey) async throws(StoreError) -> SamplesBlock? {
        try await read { db in try SamplesRow.block(of: recording, in: db) }
    }

    public func original(_ hash: String) async throws(StoreError) -> OriginalFile? {
        let path = database.path
        return try await read { db in try OriginalRow.original(hash, in: db, path: path) }
    }

    public func originalHashes() async throws(StoreError) -> [String] {
        try await read { db in try OriginalRow.hashes(in: db) }
    }

    public func latestSaid(on day: Day) async throws(StoreError) -> Entry? {
        try await fetch(
            EntryRow.selectAll + " WHERE day = ? AND kind = 'said' ORDER BY id DESC LIMIT 1",
            [day.number]
        ).first
    }

    // MARK: - Access

    private func fetch(
        _ sql: String, _ arguments: StatementArguments = StatementArguments()
    ) async throws(StoreError) -> [Entry] {
        let path = database.path
        return try await read { db in
            var entries: [Entry] = []
            try StatementRow.each(db, sql, arguments) { row in
                entries.append(try EntryRow.entry(row, path: path))
            }
            return entries
        }
    }

    func read<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await database.writer.read(body)
        } catch {
            throw StoreError(error, path: database.path)
        }
    }

    /// Does something in a transaction, which is undone when it throws.
    func write<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await database.writer.write(body)
        } catch {
            throw StoreError(error, path: database.path)
        }
    }
}
