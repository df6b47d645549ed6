import EntryMaking
import Foundation
import GRDB
import Journal
import SQLiteStore
import Stores
import Testing

/// What is opened, what is refused, and that what is refused is left as it is.
@Suite("Opening a journal")
struct OpeningTests {
    private func refusal(_ path: String, _ opening: AppDatabase.Opening = .createIfMissing) -> StoreError? {
        do throws(StoreError) {
            _ = try SQLiteStore(path: path, opening: opening)
            return nil
        } catch {
            return error
        }
    }

    @Test("A missing journal is made where that is wanted, with its folders, for its owner alone")
    func creation() throws {
        let folder = try TemporaryFolder()
        #expect(refusal(folder.journal, .existing) == .noSuchFile(path: folder.journal))
        #expect(try folder.names() == [])
        let deep = folder.path("a/b/me.sqlite")
        let store = try SQLiteStore(path: deep)
        store.database.close()
        let attributes = try FileManager.default.attributesOfItem(atPath: deep)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(refusal(deep, .existing) == nil)
    }

    @Test("A folder in the journal's place is refused")
    func folderInstead() throws {
        let folder = try TemporaryFolder()
        #expect(refusal(folder.url.path) == .notAFile(path: folder.url.path))
    }

    @Test(
        "What is no database is refused and left as it is",
        arguments: [
            "hello", "hello\n" + String(repeating: "x", count: 5000), "SQLite format 3\0 but then not",
        ])
    func noDatabase(_ content: String) throws {
        let folder = try TemporaryFolder()
        try Data(content.utf8).write(to: URL(fileURLWithPath: folder.journal))
        let error = try #require(refusal(folder.journal))
        #expect(error == .notAJournal(path: folder.journal, reason: "it is no SQLite database"))
        #expect(error.blame == .data)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == Data(content.utf8))
        #expect(try folder.names() == ["me.sqlite"])
    }

    @Test(
        "Another program's database is refused and left as it is",
        arguments: [
            "CREATE TABLE recipe (name TEXT)", "PRAGMA user_version = 3", "PRAGMA application_id = 7",
        ])
    func otherDatabase(_ sql: String) throws {
        let folder = try TemporaryFolder()
        let other = try DatabaseQueue(path: folder.journal)
        try other.write { db in try db.execute(sql: sql) }
        try other.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
        #expect(
            refusal(folder.journal)
                == .notAJournal(path: folder.journal, reason: "it is a database of another program"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == before)
    }

    @Test("A journal of a newer version is refused and left as it is")
    func newerVersion() throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        try store.database.writer.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA user_version = 99")
        }
        store.database.close()
        #expect(refusal(folder.journal) == .newerVersion(path: folder.journal, found: 99, known: 3))
    }

    @Test("A damaged journal says so")
    func damaged() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        var maker = EntryMaker(seed: 1)
        for _ in 0..<200 { try await store.append([maker.entry(.run)]) }
        store.database.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.journal))
        let size = try file.seekToEnd()
        for page in 2..<(size / 4096) {
            try file.seek(toOffset: page * 4096)
            file.write(Data(repeating: 0xAA, count: 64))
        }
        try file.close()
        do throws(StoreError) {
            let again = try SQLiteStore(path: folder.journal, opening: .existing)
            _ = try await again.entries()
            Issue.record("damage was not noticed")
        } catch {
            guard case .damaged(folder.journal, _) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test("An empty file is a journal to be, as after a making that was cut short")
    func emptyFile() async throws {
        let folder = try TemporaryFolder()
        try Data().write(to: URL(fileURLWithPath: folder.journal))
        let store = try SQLiteStore(path: folder.journal, opening: .existing)
        #expect(try await store.entries() == [])
    }

    @Test("A closed journal is one file, in write-ahead mode, with foreign keys on")
    func oneFile() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        var maker = EntryMaker(seed: 1)
        try await store.append([maker.entry(.note)])
        let (mode, keys) = try await store.database.writer.read { db in
            (
                try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                try Bool.fetchOne(db, sql: "PRAGMA foreign_keys")
            )
        }
        #expect(mode == "wal")
        #expect(keys == true)
        store.database.close()
        #expect(try folder.names() == ["me.sqlite"])
    }

    @Test("Erasing removes the journal and its companions")
    func erase() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        var maker = EntryMaker(seed: 1)
        try await store.append([maker.entry(.note)])
        #expect(try folder.names().count > 1)
        try AppDatabase.erase(path: folder.journal)
        #expect(try folder.names() == [])
        #expect(throws: StoreError.noSuchFile(path: folder.journal)) {
            try AppDatabase.erase(path: folder.journal)
        }
    }
}
