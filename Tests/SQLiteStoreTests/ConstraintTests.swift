import EntryMaking
import Foundation
import GRDB
import Journal
import SQLiteStore
import Stores
import Testing

/// The database holds its own, whoever writes to it.
@Suite("What the database itself refuses")
struct ConstraintTests {
    private static let morning = """
        INSERT INTO entry (id, day, at_ms, offset_min, kind, pain, stiffness_min, limping, masked)
        VALUES (randomblob(16), 20000, 0, 0, 'morning', 3, 10, 0, 0)
        """

    @Test(
        "Values out of their range",
        arguments: [
            ("3, 10", "11, 10"), ("3, 10", "-1, 10"), ("3, 10", "3, 1441"), ("3, 10", "NULL, 10"),
            ("3, 10", "3, 'ten'"),
            ("randomblob(16)", "randomblob(15)"), ("'morning'", "'evening'"), ("'morning'", "'run'"),
            ("'morning'", "'note'"), ("0, 0, 'morning'", "0, 841, 'morning'"), ("20000", "2932897"),
            ("0, 0)", "0, 2)"), ("0, 0)", "NULL, 0)"),
        ])
    func checks(_ good: String, _ bad: String) throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        try store.database.writer.write { db in try db.execute(sql: Self.morning) }
        let sql = Self.morning.replacingOccurrences(of: good, with: bad)
        #expect(sql != Self.morning)
        let error = #expect(throws: DatabaseError.self) {
            try store.database.writer.write { db in try db.execute(sql: sql) }
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    }

    @Test(
        "A load without a recording, or of another length",
        arguments: [
            "NULL, NULL, NULL, NULL, NULL, NULL, NULL, zeroblob(216)",
            "zeroblob(32), 0, 0, '', '', '', 0, zeroblob(215)",
        ])
    func loads(_ recording: String) throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        func insert(_ recording: String) throws {
            try store.database.writer.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO entry (id, day, at_ms, offset_min, kind, sport, time_s, masked,
                            hash, part, start_ms, sport_name, device, file, records, load)
                        VALUES (randomblob(16), 20000, 0, 0, 'run', 'running', 60, 0, \(recording))
                        """)
            }
        }
        let error = #expect(throws: DatabaseError.self) { try insert(recording) }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
        try insert("zeroblob(32), 0, 0, '', '', '', 0, zeroblob(216)")
    }

    @Test(
        "Any change of what was appended",
        arguments: [
            "UPDATE entry SET detail = NULL", "DELETE FROM entry", "UPDATE answer SET text = ''",
            "DELETE FROM answer",
            "UPDATE recording_samples SET block = x''", "DELETE FROM recording_samples",
            "UPDATE source SET run = zeroblob(16)", "DELETE FROM source",
            "UPDATE original SET bytes = x''", "DELETE FROM original",
            "UPDATE original SET packing = 'gzip', bytes = x''", "UPDATE original SET packing = 'deflate'",
            "UPDATE original SET packing = 'deflate', bytes = zeroblob(12000)",
            "UPDATE original SET packing = 'deflate', bytes = x'', hash = zeroblob(32)",
            "UPDATE original SET packing = 'deflate', bytes = x'', name = NULL",
            "UPDATE original SET packing = 'deflate', bytes = x'', rowid = 77",
            "UPDATE OR REPLACE original SET packing = 'deflate', bytes = x'', hash = zeroblob(32)",
            "INSERT OR REPLACE INTO original (hash, bytes) SELECT hash, x'' FROM original",
            "INSERT OR REPLACE INTO source SELECT hash, part, zeroblob(16) FROM source",
            "INSERT OR REPLACE INTO recording_samples SELECT hash, part, x'' FROM recording_samples",
            "INSERT OR REPLACE INTO answer SELECT entry, '' FROM answer",
            "INSERT OR REPLACE INTO entry SELECT * FROM entry",
        ])
    func appendOnly(_ sql: String) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        var batch = try MadeFile(1).batch()
        var maker = EntryMaker(seed: 1)
        batch.entries.append(try maker.entry(.said))
        try await store.append(batch)
        let error = #expect(throws: DatabaseError.self) {
            try store.database.writer.write { db in try db.execute(sql: sql) }
        }
        #expect(error?.message?.contains("never") == true)
    }

    @Test("An original is packed once, and then it is neither unpacked nor packed again")
    func packing() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        try await store.append(MadeFile(1).batch())
        func execute(_ sql: String) throws {
            try store.database.writer.write { db in try db.execute(sql: sql) }
        }
        try execute("UPDATE original SET packing = 'deflate', bytes = substr(bytes, 1, 5)")
        #expect(throws: DatabaseError.self) {
            try execute("UPDATE original SET packing = 'deflate', bytes = substr(bytes, 1, 4)")
        }
        #expect(throws: DatabaseError.self) {
            try execute("UPDATE original SET packing = 'raw', bytes = x''")
        }
    }

    @Test("Samples and answers of what is not there, packings and sources that are none")
    func strays() throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        for sql in [
            "INSERT INTO recording_samples VALUES (randomblob(32), 0, x'01')",
            "INSERT INTO original (hash, bytes, packing) VALUES (randomblob(32), x'01', 'zip')",
            "INSERT INTO source VALUES (randomblob(31), 0, randomblob(16))",
            "INSERT INTO answer VALUES (randomblob(16), '{}')",
        ] {
            #expect(throws: DatabaseError.self) {
                try store.database.writer.write { db in try db.execute(sql: sql) }
            }
        }
    }

    @Test("A full disk is named, loses nothing, and what failed can be done again")
    func fullDisk() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        try await store.append(MadeFile(0).batch())
        try limitPages(store, to: 60)
        var kept = 1
        var failure: StoreError?
        for number in 1..<100 where failure == nil {
            let batch = try MadeFile(number).batch()
            do throws(StoreError) {
                try await store.append(batch)
                kept += 1
            } catch {
                failure = error
            }
        }
        #expect(failure == .diskFull(path: folder.journal))
        #expect(failure?.blame == .writing)
        #expect(try await store.entries().count == kept)
        #expect(try await store.originalHashes().count == kept)
        try limitPages(store, to: 100_000)
        for number in 0..<60 { try await store.append(MadeFile(number).batch()) }
        #expect(try await store.entries().count == 60)
        let integrity = try await store.database.writer.read { db in
            try String.fetchAll(db, sql: "PRAGMA integrity_check")
        }
        #expect(integrity == ["ok"])
    }

    private func limitPages(_ store: SQLiteStore, to count: Int) throws {
        try store.database.writer.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA max_page_count = \(count)")
        }
    }
}
