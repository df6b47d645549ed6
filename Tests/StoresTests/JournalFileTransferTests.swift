import EntryMaking
import Foundation
import Journal
import JournalFiles
import Stores
import Testing

@Suite("A journal out of one store and into another")
struct JournalFileTransferTests {
    private func lines(_ store: any JournalStore) async throws -> [UInt8] {
        var lines: [UInt8] = []
        try await store.exportJournal { lines += $0 }
        return lines
    }

    @Test(
        "Imported into an empty store it is the same to the byte, samples and files too",
        arguments: StoreKind.allCases)
    func wholeJournal(_ kind: StoreKind) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("springback-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let originals = OriginalsFolder(path: folder.path)
        let source = MemoryStore()
        var maker = EntryMaker(seed: 21)
        for kind in Event.Kind.allCases { for _ in 0..<10 { try await source.append([maker.entry(kind)]) } }
        let files = try (0..<5).map { try MadeFile($0).batch() }
        for file in files { try await source.append(file) }
        #expect(try await source.exportOriginals(to: originals) == 5)
        let names = try Dictionary(
            uniqueKeysWithValues: originals.hashes().map { (try originals.read($0), $0) })
        let exported = try await lines(source)

        try await kind.withStore { store in
            let contents = try JournalContents(bytes: exported)
            let appended = try await store.importJournal(contents)
            #expect(appended.known == 0)
            #expect(try await store.importOriginals(from: originals) { names[$0] ?? "" } == [])
            #expect(try await lines(store) == exported)
            #expect(try await store.entries() == source.entries())
            for file in files {
                let samples = try #require(file.samples.first)
                #expect(try await store.samples(of: samples.recording) == samples.block)
                let original = try #require(file.originals.first)
                #expect(try await store.original(original.hash) == original.bytes)
            }
            // Once more changes nothing.
            #expect(try await store.importJournal(contents).added == [])
            #expect(try await lines(store) == exported)
        }
    }

    @Test(
        "A contradiction between file and store names the line and leaves no trace",
        arguments: StoreKind.allCases)
    func contradiction(_ kind: StoreKind) async throws {
        var maker = EntryMaker(seed: 22)
        let kept = try maker.entry(.morning)
        let changed = Entry(
            id: kept.id, day: kept.day, at: kept.at, offset: kept.offset, event: .note("other"))
        let fine = try maker.entry(.note)
        let file =
            JournalHeader(entries: 2).bytes + JournalLine.entry(fine).bytes + JournalLine.entry(changed).bytes
        try await kind.withStore { store in
            try await store.append([kept])
            let contents = try JournalContents(bytes: file)
            let error = await #expect(throws: JournalFileError.self) {
                try await store.importJournal(contents)
            }
            #expect(error?.line == 3)
            #expect(error?.key == "id")
            #expect(try await store.entries() == [kept])
        }
    }

    @Test(
        "Samples without a run and a run that is known under another id name their line",
        arguments: StoreKind.allCases)
    func strays(_ kind: StoreKind) async throws {
        var maker = EntryMaker(seed: 23)
        let file = try MadeFile(7).batch()
        let samples = try #require(file.samples.first)
        let line = SamplesLine(
            hash: samples.recording.hash, part: samples.recording.part, block: samples.block)
        let run = try #require(file.entries.first)
        let twin = try maker.entry(run.event)
        try await kind.withStore { store in
            let stray = try JournalContents(
                bytes: JournalHeader(entries: nil).bytes + JournalLine.samples(line).bytes)
            var error = await #expect(throws: JournalFileError.self) { try await store.importJournal(stray) }
            #expect(error?.line == 2)
            try await store.append([run])
            let known = try JournalContents(
                bytes: JournalHeader(entries: 1).bytes + JournalLine.entry(twin).bytes)
            error = await #expect(throws: JournalFileError.self) { try await store.importJournal(known) }
            #expect(error?.line == 2)
            #expect(error?.key == "run.recording")
            #expect(try await store.entries() == [run])
        }
    }

    @Test("A file whose bytes are not what its name says is passed over and named")
    func wrongOriginal() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("springback-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let originals = OriginalsFolder(path: folder.path)
        let hash = String(repeating: "a", count: 64)
        try originals.write(hash, [1])
        try Data([1]).write(to: folder.appendingPathComponent("readme.txt"))
        let store = MemoryStore()
        #expect(try await store.importOriginals(from: originals) { _ in "other" } == [hash])
        #expect(await store.originalHashes() == [])
    }
}
