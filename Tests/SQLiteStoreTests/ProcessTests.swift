import EntryMaking
import Foundation
import GRDB
import Journal
import SQLiteStore
import Stores
import Testing

/// What happens to a journal between processes, shown with real ones.
@Suite("A journal among processes")
struct ProcessTests {
    @Test(
        "Two processes that make a journal at the same moment and append to it lose nothing", arguments: 0..<3
    )
    func creationRace(_ round: Int) async throws {
        let folder = try TemporaryFolder()
        let probes = try (0..<2).map {
            try ProbeProcess("append", folder.journal, "\(round * 2 + $0 + 1)", round == 0 ? "500" : "40")
        }
        for probe in probes { probe.begin() }
        for probe in probes {
            let (status, output) = probe.finish()
            #expect(status == 0, "\(output)")
        }
        var expected: [Entry] = []
        for number in 0..<2 {
            var maker = EntryMaker(seed: UInt64(round * 2 + number + 1))
            for _ in 0..<(round == 0 ? 500 : 40) { expected.append(try maker.entry(.morning)) }
        }
        let store = try SQLiteStore(path: folder.journal, opening: .existing)
        #expect(try await Set(store.entries()) == Set(expected))
        #expect(try await store.entries().count == expected.count)
    }

    @Test(
        "An import killed at any moment leaves a journal that opens; running it again completes it without doubles"
    )
    func killedImports() async throws {
        let files = 100
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        let folder = try TemporaryFolder()
        var kept = 0
        for round in 0..<14 {
            let probe = try ProbeProcess("import", folder.journal, "\(files)")
            // The first rounds kill it while the journal is being made, the others among its transactions.
            let acknowledged = round < 4 ? [] : probe.lines(random.number(1...8) + kept)
            usleep(UInt32(random.number(0...(round < 4 ? 12_000 : 3_000))))
            probe.kill()
            if round < 4, !FileManager.default.fileExists(atPath: folder.journal) { continue }
            let store = try SQLiteStore(path: folder.journal, opening: .existing)
            try await expectSound(store, "round \(round), seed \(seed)")
            let runs = try await store.entries().count
            #expect(runs >= acknowledged.count, "round \(round), seed \(seed)")
            #expect(runs >= kept)
            kept = runs
            store.database.close()
        }
        let (status, output) = try ProbeProcess("import", folder.journal, "\(files)").finish()
        #expect(status == 0, "\(output.suffix(200))")
        let store = try SQLiteStore(path: folder.journal, opening: .existing)
        try await expectSound(store, "at the end, seed \(seed)")
        let expected = try (0..<files).flatMap { try MadeFile($0).batch().entries }
        #expect(try await Set(store.entries()) == Set(expected))
        #expect(try await store.entries().count == files)
        #expect(try await store.originalHashes().count == files)
    }

    /// The database is whole, and every run has its samples and its file: a file came in whole or not at all.
    private func expectSound(_ store: SQLiteStore, _ place: String) async throws {
        let (integrity, orphans, incomplete) = try await store.database.writer.read { db in
            (
                try String.fetchAll(db, sql: "PRAGMA integrity_check"),
                try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT (SELECT count(*) FROM entry WHERE kind = 'run')
                            - (SELECT count(*) FROM recording_samples JOIN original USING (hash))
                        """)
            )
        }
        #expect(integrity == ["ok"], "\(place)")
        #expect(orphans == 0, "\(place)")
        #expect(incomplete == 0, "\(place)")
    }

    @Test("A folder without the right to write is named, and nothing in it changes")
    func readOnlyFolder() async throws {
        let folder = try TemporaryFolder()
        let parent = folder.url.path
        #expect(chmod(parent, 0o555) == 0)
        defer { chmod(parent, 0o755) }
        let (status, output) = try ProbeProcess("unprivileged", folder.journal).finish()
        #expect(status == 1)
        #expect(output.contains("this journal cannot be written"), "\(output)")
        #expect(output.contains(folder.journal), "\(output)")
        #expect(try folder.names() == [])
    }

    @Test("A journal without the right to write is named, and keeps what it has")
    func readOnlyFile() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        var maker = EntryMaker(seed: 9)
        let entry = try maker.entry(.note)
        try await store.append([entry])
        store.database.close()
        #expect(chmod(folder.journal, 0o444) == 0)
        #expect(chmod(folder.url.path, 0o555) == 0)
        defer { chmod(folder.url.path, 0o755) }
        let (status, output) = try ProbeProcess("unprivileged", folder.journal).finish()
        #expect(status == 1)
        #expect(output.contains("this journal cannot be written"), "\(output)")
        #expect(chmod(folder.url.path, 0o755) == 0)
        let again = try SQLiteStore(path: folder.journal, opening: .existing)
        #expect(try await again.entries() == [entry])
    }
}
