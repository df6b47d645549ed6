import EntryMaking
import Foundation
import GRDB
import Journal
import JournalFiles
import SQLiteStore
import Stores
import Testing

/// Each released schema as it was frozen, with a journal in it, must open and say what it said then.
@Suite("Journals of released versions")
struct MigrationTests {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    @Test("A journal of version 1 opens and exports the same lines", arguments: [1])
    func frozen(_ version: Int) async throws {
        let folder = try TemporaryFolder()
        let dump = try String(
            contentsOf: Self.fixtures.appendingPathComponent("journal-v\(version).sql"), encoding: .utf8)
        let old = try DatabaseQueue(path: folder.journal)
        try await old.writeWithoutTransaction { db in try db.execute(sql: dump) }
        try old.close()

        let store = try SQLiteStore(path: folder.journal, opening: .existing)
        var lines: [UInt8] = []
        try await store.exportJournal { lines += $0 }
        let expected = try Data(contentsOf: Self.fixtures.appendingPathComponent("journal-v\(version).jsonl"))
        #expect(String(decoding: lines, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
        var maker = EntryMaker(seed: 77)
        try await store.append([maker.entry(.note)])
    }

    @Test("A new journal has the schema that was frozen")
    func sameSchema() throws {
        let folder = try TemporaryFolder()
        let dump = try String(
            contentsOf: Self.fixtures.appendingPathComponent("journal-v1.sql"), encoding: .utf8)
        let frozen = try DatabaseQueue()
        try frozen.writeWithoutTransaction { db in try db.execute(sql: dump) }
        let store = try SQLiteStore(path: folder.journal)
        func schema(_ queue: DatabaseQueue) throws -> [String] {
            try queue.read { db in
                try String.fetchAll(
                    db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql")
            }
        }
        #expect(try schema(store.database.writer) == schema(frozen))
    }
}
