import ActivityMaking
import ArchiveMaking
import Archives
import Importing
import Journal
import Stores
import Testing

@Suite("Archives")
struct ArchiveImportTests {
    @Test("Folders, gzip files and archives in archives are gone through; other files are counted")
    func nested() async throws {
        let inner = Zip([
            Zip.Member("runner_1.fit", try MadeFiles.fit(day: 5)),
            Zip.Member("runner_2.FIT", try MadeFiles.fit(day: 6)),
        ])
        let outer = Zip([
            Zip.Member("DI_CONNECT/"), Zip.Member("DI_CONNECT/Uploaded/Part1.zip", inner.bytes),
            Zip.Member("DI_CONNECT/profile.json", Array("{}".utf8)),
            Zip.Member("deep/er/track.gpx.gz", Gzip(content: try MadeFiles.gpx(day: 7)).bytes),
            Zip.Member("__MACOSX/._track.gpx", [1, 2, 3]),
        ])
        let journal = try MadeJournal()
        try journal.write(outer.bytes, "sub/folder/export.zip")
        let outcome = try await journal.imported()
        #expect(outcome.imported == 3 && outcome.failed.isEmpty, "\(outcome)")
        #expect(outcome.passedOver == 1)
        #expect(try await journal.runs().count == 3)
    }

    @Test("Originals are kept as they were found, and come back byte for byte") func originals() async throws
    {
        let plain = try MadeFiles.fit(day: 5)
        let gzip = Gzip(content: try MadeFiles.fit(day: 6), name: "x.fit").bytes
        let deflated = try MadeFiles.gpx(day: 7)
        let packedGzip = Gzip(content: try MadeFiles.fit(day: 8)).bytes
        let journal = try MadeJournal()
        try journal.write(plain, "a.fit")
        try journal.write(gzip, "b.fit.gz")
        try journal.write(
            Zip([Zip.Member("c.gpx", deflated), Zip.Member("d.fit.gz", packedGzip)]).bytes, "e.zip")
        #expect(try await journal.imported().imported == 4)
        var kept: [String: OriginalFile] = [:]
        for run in try await journal.runs() {
            let recording = try #require(run.recording)
            kept[recording.file] = try await journal.store.original(recording.hash)
        }
        #expect(kept["a.fit"]?.packing == .raw && kept["a.fit"]?.bytes == plain)
        #expect(kept["b.fit.gz"]?.packing == .gzip && kept["b.fit.gz"]?.bytes == gzip)
        #expect(kept["c.gpx"]?.packing == .deflate)
        #expect(try kept["c.gpx"]?.packed.unpacked(limit: 1 << 24) == deflated)
        #expect(kept["d.fit.gz"]?.packing == .gzip && kept["d.fit.gz"]?.bytes == packedGzip)
    }

    @Test("One bad member never stops the rest, and each is one line") func partial() async throws {
        var damaged = Zip.Member("b.fit.gz", Gzip(content: try MadeFiles.fit(day: 6)).bytes)
        damaged.packed[damaged.packed.count / 2] ^= 0xFF
        var locked = Zip.Member("c.fit", try MadeFiles.fit(day: 7))
        locked.flags = 1
        let zip = Zip([
            Zip.Member("a.fit", try MadeFiles.fit(day: 5)), damaged, locked,
            Zip.Member("d.fit", Array("no activity".utf8)), Zip.Member("e.gpx", Array("<gpx><trk>".utf8)),
            Zip.Member("f.fit", try MadeFiles.fit(day: 10)),
        ])
        let journal = try MadeJournal()
        try journal.write(zip.bytes, "export.zip")
        let outcome = try await journal.imported("export.zip")
        #expect(outcome.imported == 2)
        #expect(outcome.failed.count == 4, "\(outcome.failed)")
        for name in ["b.fit.gz", "c.fit", "d.fit", "e.gpx"] {
            let issue = try #require(
                outcome.failed.first { $0.file.hasSuffix("export.zip/\(name)") }, "\(name)")
            #expect(issue.reason.contains("; "), "what to do is missing: \(issue)")
        }
    }

    @Test("A file whose values no journal keeps fails alone") func refused() async throws {
        let journal = try MadeJournal()
        let first = try MadeFiles.fit(day: 5)
        for number in 0..<40 {
            var style = GPXStyle()
            style.creator = "Phone \(number)"
            style.name = number == 0 ? "Loop" : nil
            try journal.write(try MadeFiles.draft(day: 5).gpx(style), "\(number).gpx")
        }
        try journal.write(first, "run.fit")
        try journal.write(try MadeFiles.fit(day: 6), "z.fit")
        let outcome = try await journal.imported()
        #expect(
            outcome.imported == 2 && outcome.failed.isEmpty && outcome.duplicates == 40, "\(outcome.failed)")
    }

    @Test("Asked to stop, it keeps what is there, and going on completes it") func stopping() async throws {
        let journal = try MadeJournal()
        let members = try (1...28).map { Zip.Member("\($0).fit", try MadeFiles.fit(day: $0)) }
        try journal.write(Zip(members).bytes, "export.zip")
        var files = 0
        let stopped = try await journal.imported(isStopped: { files >= 5 }, onProgress: { files = $0.files })
        #expect(stopped.isInterrupted)
        #expect((5..<28).contains(stopped.imported), "\(stopped.imported)")
        #expect(try await journal.runs().count == stopped.imported)
        let rest = try await journal.imported()
        #expect(!rest.isInterrupted && rest.imported == 28 - stopped.imported)
        #expect(rest.duplicates == stopped.imported)
        #expect(try await journal.runs().count == 28)
    }

    @Test("Progress ends with all files and all bytes") func progress() async throws {
        let journal = try MadeJournal()
        let zip = Zip(try (1...5).map { Zip.Member("\($0).fit", try MadeFiles.fit(day: $0)) })
        try journal.write(Zip([Zip.Member("inner.zip", zip.bytes)]).bytes, "outer.zip")
        try journal.write(try MadeFiles.fit(day: 7), "a.fit")
        var last = ImportProgress()
        var isFalling = false
        _ = try await journal.imported(onProgress: {
            isFalling = isFalling || $0.files < last.files || $0.bytes < last.bytes
            last = $0
        })
        #expect(!isFalling)
        #expect(last.files == last.filesInAll && last.files == 8)
        #expect(last.bytes == last.bytesInAll)
    }
}
