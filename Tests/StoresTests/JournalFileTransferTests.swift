import Archives
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
        let made = Packing.allCases.enumerated().map { MadeFile($0.offset, packing: $0.element) }
        let files = try made.map { try $0.batch() }
        for file in files { try await source.append(file) }
        #expect(try await source.exportOriginals(to: originals) == 3)
        let hashes = try Dictionary(
            uniqueKeysWithValues: zip(made, files).map { ($0.content, try #require($1.originals.first).hash) }
        )
        let exported = try await lines(source)

        try await kind.withStore { store in
            let contents = try JournalContents(bytes: exported)
            let appended = try await store.importJournal(contents)
            #expect(appended.known == 0)
            #expect(try await store.importOriginals(from: originals) { hashes[$0] ?? "" } == [])
            #expect(try await lines(store) == exported)
            #expect(try await store.entries() == source.entries())
            for (made, file) in zip(made, files) {
                let samples = try #require(file.samples.first)
                #expect(try await store.samples(of: samples.recording) == samples.block)
                let hash = samples.recording.hash
                let original = try #require(try await store.original(hash))
                // A gzip file is the same file again; what came out of an archive is a file of its own now.
                #expect(original.packing == (made.packing == .gzip ? .gzip : .raw))
                #expect(original.bytes == (made.packing == .gzip ? file.originals[0].bytes : made.content))
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

    @Test("Files whose content is not what their name says, or no gzip, are passed over and named")
    func wrongOriginal() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("springback-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let originals = OriginalsFolder(path: folder.path)
        let hash = String(repeating: "a", count: 64)
        let other = String(repeating: "b", count: 64)
        try originals.write(OriginalsFolder.Name(hash: hash, isGzip: false), [1])
        try originals.write(OriginalsFolder.Name(hash: other, isGzip: true), [1])
        for name in ["readme.txt", hash + ".zip", hash + "0"] {
            try Data([1]).write(to: folder.appendingPathComponent(name))
        }
        let store = MemoryStore()
        #expect(try await store.importOriginals(from: originals) { _ in "other" } == [hash, other])
        #expect(await store.originalHashes() == [])
    }
}
