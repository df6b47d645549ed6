import Archives
import EntryMaking
import Foundation
import Journal
import SQLiteStore
import Stores
import Testing

@Suite("Compacting a journal")
struct CompactTests {
    /// Files that pack well but not at once, so that packing them takes a while.
    private func file(_ number: Int) -> OriginalFile {
        var random = SeededRandom(seed: UInt64(number))
        let words = (0..<64).map { _ in random.next() }
        var bytes: [UInt8] = []
        while bytes.count < 1 << 16 {
            withUnsafeBytes(of: random.one(of: words)) { bytes.append(contentsOf: $0) }
        }
        let digits = String(number, radix: 16)
        let hash = String(repeating: "0", count: 64 - digits.count) + digits
        for _ in 0..<4 { bytes += bytes }
        return OriginalFile(hash: hash, bytes: bytes, name: "\(number).fit")
    }

    private func expect(_ files: [OriginalFile], in store: SQLiteStore) async throws {
        for file in files {
            let kept = try #require(try await store.original(file.hash))
            #expect(kept.name == file.name)
            // Compared as data: an array's elements are compared one by one in a debug build.
            #expect(try Data(kept.packed.unpacked(limit: file.bytes.count)) == Data(file.bytes))
        }
    }

    @Test("Raw files are deflated, others stay, and the disk gets back what that frees")
    func packing() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        for (number, packing) in Packing.allCases.enumerated() {
            try await store.append(MadeFile(number, packing: packing).batch())
        }
        let files = (100..<110).map { file($0) }
        // Bytes that cannot be packed stay raw.
        var random = SeededRandom(seed: 5)
        let noise = OriginalFile(
            hash: String(repeating: "f", count: 64),
            bytes: (0..<5000).map { _ in UInt8(random.number(0...255)) })
        try await store.append(JournalBatch(originals: files + [noise]))
        let entries = try await store.entries()

        var looked: [Int] = []
        let compaction = try await store.compact { done, all in
            looked.append(done)
            #expect(all == 12)
        }
        #expect(looked == [8, 12])
        #expect(compaction.files == 11)
        #expect(compaction.bytesBefore > 10 << 20)
        #expect(compaction.bytesAfter < 2 << 20)
        try await expect(files + [noise], in: store)
        #expect(try await store.original(noise.hash) == noise)
        for (number, packing) in Packing.allCases.enumerated() {
            let made = MadeFile(number, packing: packing)
            let sent = try #require(try made.batch().originals.first)
            let kept = try #require(try await store.original(sent.hash))
            #expect(kept.packing == (packing == .gzip ? .gzip : .deflate))
            #expect(try kept.packed.unpacked(limit: 20_000) == made.content)
        }
        #expect(try await store.entries() == entries)

        let again = try await store.compact()
        #expect(
            again
                == Compaction(files: 0, bytesBefore: compaction.bytesAfter, bytesAfter: compaction.bytesAfter)
        )
        store.database.close()
        let size = try FileManager.default.attributesOfItem(atPath: folder.journal)[.size] as? Int
        #expect(size == compaction.bytesAfter)
    }

    @Test("Two that compact at once, while files come in, lose nothing")
    func together() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.journal)
        let files = (0..<12).map { file($0) }
        try await store.append(JournalBatch(originals: files))
        let probes = try (0..<2).map { _ in try ProbeProcess("compact", folder.journal) }
        for probe in probes { probe.begin() }
        let more = (20..<24).map { file($0) }
        for file in more { try await store.append(JournalBatch(originals: [file])) }
        var packed = 0
        for probe in probes {
            let (status, output) = probe.finish()
            #expect(status == 0, "\(output)")
            packed += output.split(separator: " ").last.flatMap { Int($0.dropLast()) } ?? 0
        }
        #expect(packed >= files.count)
        try await expect(files + more, in: store)
        _ = try await store.compact()
        try await expect(files + more, in: store)
    }

    @Test("Killed at any moment, everything can be read, and doing it again completes it")
    func killed() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        let folder = try TemporaryFolder()
        let files = (0..<20).map { file($0) }
        let store = try SQLiteStore(path: folder.journal)
        try await store.append(JournalBatch(originals: files))
        store.database.close()
        for round in 0..<6 {
            let probe = try ProbeProcess("compact", folder.journal)
            probe.begin()
            if round.isMultiple(of: 2) { _ = probe.lines(1) }
            usleep(UInt32(random.number(0...120_000)))
            probe.kill()
            let store = try SQLiteStore(path: folder.journal, opening: .existing)
            try await expect(files, in: store)
            store.database.close()
        }
        let again = try SQLiteStore(path: folder.journal, opening: .existing)
        #expect(try await again.compact().bytesAfter < 5 << 20, "seed \(seed)")
        try await expect(files, in: again)
        for file in files { #expect(try await again.original(file.hash)?.packing == .deflate) }
    }
}
