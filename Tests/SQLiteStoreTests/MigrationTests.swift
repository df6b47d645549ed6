import Archives
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
    private static let versions = [1, 2, 3]

    private func fixture(_ version: Int, _ kind: String) throws -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures")
        let file = folder.appendingPathComponent("journal-v\(version).\(kind)")
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// The journal of a version as it was frozen, opened by this program.
    private func frozen(
        _ version: Int, in folder: TemporaryFolder, change: (Database) throws -> Void = { _ in }
    ) throws -> SQLiteStore {
        let old = try DatabaseQueue(path: folder.journal)
        try old.writeWithoutTransaction { db in
            try db.execute(sql: fixture(version, "sql"))
            try change(db)
        }
        try old.close()
        return try SQLiteStore(path: folder.journal, opening: .existing)
    }

    @Test("A journal of each version opens, exports the same lines and takes more", arguments: versions)
    func lines(_ version: Int) async throws {
        let folder = try TemporaryFolder()
        let store = try frozen(version, in: folder)
        var lines: [UInt8] = []
        try await store.exportJournal { lines += $0 }
        #expect(try String(decoding: lines, as: UTF8.self) == fixture(version, "jsonl"))
        var maker = EntryMaker(seed: 77)
        try await store.append([maker.entry(.note)])
        try await store.append(MadeFile(90).batch())
    }

    @Test("The files of its runs are known", arguments: versions)
    func sources(_ version: Int) async throws {
        let folder = try TemporaryFolder()
        let store = try frozen(version, in: folder)
        let sources = try await store.entries().compactMap(\.sources)
        #expect(!sources.isEmpty)
        for source in sources {
            for key in source.keys {
                #expect(try await store.run(of: key) == source.run)
                #expect(try await store.knownParts(ofFile: key.hash).contains(key.part))
            }
        }
        let count = try await store.database.writer.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM source")
        }
        #expect(count == Set(sources.flatMap(\.keys)).count)
    }

    @Test("What version 1 let amendments name is the amended run's, unless another run has it")
    func amendments() async throws {
        let folder = try TemporaryFolder()
        var maker = EntryMaker(seed: 41)
        let target = try maker.entry(.note)
        var run = try maker.run()
        let recording = try maker.recording()
        func insertAmendment(_ recording: Recording, in db: Database) throws {
            run.recording = recording
            run.recording?.others = []
            let change = Amendment(target: target.id, day: target.day, side: nil, event: .run(run))
            try db.execute(
                sql: """
                    INSERT INTO entry (id, day, at_ms, offset_min, kind, detail)
                    VALUES (randomblob(16), 20000, 0, 0, 'amended', ?)
                    """, arguments: [Event.amended(change).json.text])
        }
        var taken: Recording?
        let store = try frozen(1, in: folder) { db in
            try insertAmendment(recording, in: db)
            let known = try Row.fetchOne(
                db, sql: "SELECT lower(hex(hash)) AS hash, part FROM entry WHERE hash IS NOT NULL")
            taken = recording
            taken?.hash = try #require(known?["hash"])
            taken?.part = try #require(known?["part"])
            try insertAmendment(#require(taken), in: db)
        }
        #expect(try await store.run(of: RecordingKey(recording)) == target.id)
        let owner = try await store.run(of: RecordingKey(#require(taken)))
        #expect(owner != nil && owner != target.id)
    }

    @Test("Its original files and samples are there", arguments: versions)
    func files(_ version: Int) async throws {
        let folder = try TemporaryFolder()
        let store = try frozen(version, in: folder)
        let hashes = try await store.originalHashes()
        #expect(hashes.count == (version == 1 ? 1 : Packing.allCases.count))
        for hash in hashes {
            let original = try #require(try await store.original(hash))
            #expect(version > 1 || original.packing == .raw)
            #expect(try original.packed.unpacked(limit: 20_000).count == 12_000)
            let part = try #require(try await store.knownParts(ofFile: hash).first)
            let samples = try await store.samples(of: RecordingKey(hash: hash, part: part))
            #expect(try samples?.samples().count == 200)
        }
        let (integrity, orphans) = try await store.database.writer.read { db in
            (
                try String.fetchAll(db, sql: "PRAGMA integrity_check"),
                try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
            )
        }
        #expect(integrity == ["ok"])
        #expect(orphans == 0)
    }

    @Test(
        "A journal has the schema that was frozen last, whichever version it began with", arguments: versions)
    func sameSchema(_ version: Int) throws {
        let frozen = try DatabaseQueue()
        try frozen.writeWithoutTransaction { db in
            try db.execute(sql: fixture(Self.versions.max() ?? 0, "sql"))
        }
        let (folder, newFolder) = (try TemporaryFolder(), try TemporaryFolder())
        let migrated = try self.frozen(version, in: folder)
        #expect(try schema(migrated.database.writer) == schema(frozen))
        #expect(try schema(SQLiteStore(path: newFolder.journal).database.writer) == schema(frozen))
    }

    private func schema(_ queue: DatabaseQueue) throws -> [String] {
        try queue.read { db in
            try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql")
        }
    }
}
