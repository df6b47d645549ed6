import ActivityMaking
import ArchiveMaking
import FITFile
import Importing
import Journal
import Quantities
import Stores
import Testing

@Suite("The same run comes in once")
struct SameRunOnceTests {
    @Test(
        "As FIT, TCX and GPX, in whatever order",
        arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    func formats(order: [Int]) async throws {
        let draft = try MadeFiles.draft()
        let files = [("run.fit", try draft.encoded()), ("run.tcx", draft.tcx()), ("run.gpx", draft.gpx())]
        let journal = try MadeJournal()
        for place in order { try journal.write(files[place].1, files[place].0) }
        var imported = 0
        for place in order {
            let outcome = try await journal.imported(files[place].0)
            imported += outcome.imported
            #expect(outcome.imported + outcome.duplicates == 1 && outcome.failed.isEmpty)
        }
        #expect(imported == 1)
        let run = try #require(try await journal.runs().first)
        #expect(try await journal.runs().count == 1)
        // The watch's own file is the main one in the end, whichever came first.
        #expect(run.recording?.file == "run.fit")
        #expect(abs(try #require(run.distance).metres - (draft.samples.last?.distance ?? 0)) < 1)
        let recording = try #require(run.recording)
        #expect(try await journal.store.samples(of: RecordingKey(recording)) != nil)
        #expect(try await journal.store.original(recording.hash)?.bytes == files[0].1)
    }

    @Test("In one folder: one run, and the runner is told of what was joined") func folder() async throws {
        let draft = try MadeFiles.draft()
        let journal = try MadeJournal()
        var style = GPXStyle()
        style.name = "Park loop"
        try journal.write(draft.gpx(style), "a.gpx")
        try journal.write(try draft.encoded(), "b.fit")
        let outcome = try await journal.imported()
        #expect(outcome.imported == 1 && outcome.duplicates == 1)
        let joined = try #require(outcome.joined.first)
        #expect(joined.file.hasSuffix("a.gpx") && joined.known == "b.fit" && joined.taken == ["name"])
        #expect(try await journal.runs().map(\.name) == ["Park loop"])
    }

    @Test("Importing everything again changes nothing") func again() async throws {
        let journal = try MadeJournal()
        let draft = try MadeFiles.draft()
        try journal.write(draft.gpx(), "a.gpx")
        try journal.write(draft.tcx(), "b.tcx")
        try journal.write(try draft.encoded(), "c.fit")
        try journal.write(Gzip(content: try MadeFiles.fit(day: 7)).bytes, "d.fit.gz")
        try journal.write(Zip([Zip.Member("e.fit", try MadeFiles.fit(day: 9))]).bytes, "e.zip")
        let first = try await journal.imported()
        #expect(first.imported == 3 && first.duplicates == 2)
        let entries = try await journal.store.entries()
        let originals = try await journal.store.originalHashes()
        let second = try await journal.imported()
        #expect(
            second.imported == 0 && second.duplicates == 5 && second.joined.allSatisfy { $0.taken.isEmpty })
        #expect(try await journal.store.entries() == entries)
        #expect(try await journal.store.originalHashes() == originals)
    }

    @Test("The same bytes plain, as gzip and in an archive are one file") func packings() async throws {
        let bytes = try MadeFiles.fit()
        let journal = try MadeJournal()
        try journal.write(bytes, "a.fit")
        try journal.write(Gzip(content: bytes).bytes, "b.fit.gz")
        try journal.write(Zip([Zip.Member("c.fit", bytes)]).bytes, "c.zip")
        let outcome = try await journal.imported()
        #expect(outcome.imported == 1 && outcome.duplicates == 2 && outcome.joined.isEmpty)
    }

    @Test("Two runs of one day stay two") func twoRuns() async throws {
        let journal = try MadeJournal()
        try journal.write(try MadeFiles.fit(hour: 6), "morning.fit")
        try journal.write(try MadeFiles.fit(hour: 18), "evening.fit")
        #expect(try await journal.imported().imported == 2)
        #expect(try await journal.runs().count == 2)
    }

    @Test("A run the runner took back does not come again, from no file") func takenBack() async throws {
        let draft = try MadeFiles.draft()
        let journal = try MadeJournal()
        try journal.write(try draft.encoded(), "a.fit")
        _ = try await journal.imported()
        let entry = try #require(try await journal.store.entries().first)
        let retraction = Entry(
            id: EntryID(at: entry.at, randomHigh: 1, randomLow: 99), day: entry.day, at: entry.at,
            offset: entry.offset, event: .retracted(entry.id))
        try await journal.store.append([retraction])
        try journal.write(draft.gpx(), "b.gpx")
        let outcome = try await journal.imported()
        #expect(outcome.imported == 0 && outcome.duplicates == 2)
        #expect(try await journal.runs().isEmpty)
    }
}
