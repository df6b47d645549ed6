import ActivityMaking
import ArchiveMaking
import FITFile
import Importing
import Journal
import Quantities
import Stores
import Testing

@Suite("What the runner mended")
struct MendedRunTests {
    /// Amends the one run of a journal, as `correct` does.
    private func amend(_ journal: MadeJournal, day: Day? = nil, _ change: (inout Run) throws -> Void)
        async throws
    {
        let entry = try #require(try await journal.store.entries().first)
        var run = try #require(try await journal.runs().first)
        try change(&run)
        let count = try await journal.store.entries().count
        let amendment = Amendment(target: entry.id, day: day ?? entry.day, side: nil, event: .run(run))
        let id = EntryID(at: entry.at, randomHigh: 0, randomLow: UInt64(count + 1))
        try await journal.store.append([
            Entry(id: id, day: entry.day, at: entry.at, offset: entry.offset, event: .amended(amendment))
        ])
    }

    @Test("A run whose distance was mended is still known from another format, and keeps it")
    func distance() async throws {
        let draft = try MadeFiles.draft()
        let journal = try MadeJournal()
        try journal.write(draft.gpx(), "a.gpx")
        _ = try await journal.imported()
        try await amend(journal) { $0.distance = try Distance(metres: 2500) }
        try journal.write(try draft.encoded(), "b.fit")
        #expect(try await journal.imported().imported == 0)
        let run = try #require(try await journal.runs().first)
        #expect(try await journal.runs().count == 1)
        #expect(run.distance?.metres == 2500 && run.recording?.file == "b.fit")
    }

    @Test("A join is no mending: a richer file that comes later still wins") func joinIsNoMending()
        async throws
    {
        let draft = try MadeFiles.draft()
        let journal = try MadeJournal()
        try journal.write(draft.gpx(), "a.gpx")
        _ = try await journal.imported()
        try journal.write(draft.tcx(), "b.tcx")
        _ = try await journal.imported()
        try journal.write(try draft.encoded(), "c.fit")
        _ = try await journal.imported()
        let run = try #require(try await journal.runs().first)
        #expect(run.recording?.file == "c.fit")
        #expect(run.distance?.metres == draft.samples.last?.distance)
    }

    @Test("A day that was mended stays") func day() async throws {
        let draft = try MadeFiles.draft()
        let journal = try MadeJournal()
        try journal.write(draft.gpx(), "a.gpx")
        _ = try await journal.imported()
        try await amend(journal, day: try Day("2027-01-04")) { $0.pain = try Pain(2) }
        try journal.write(try draft.encoded(), "b.fit")
        let outcome = try await journal.imported()
        #expect(outcome.joined.first?.day == "2027-01-04")
        #expect(try await journal.days() == [try Day("2027-01-04")])
        #expect(try await journal.runs().first?.pain?.score == 2)
    }

    @Test("Names and shoes that were taken away do not come back") func takenAway() async throws {
        let table = """
            Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Activity Gear,Filename
            1,"Jan 5, 2027, 6:00:00 AM",Morning Run,Run,,600,1.80,Red ones,activities/1.fit
            """
        let zip = Zip([
            Zip.Member("activities.csv", Array(table.utf8)),
            Zip.Member("activities/1.fit", try MadeFiles.fit()),
        ])
        let journal = try MadeJournal()
        try journal.write(zip.bytes, "export.zip")
        _ = try await journal.imported()
        let run = try #require(try await journal.runs().first)
        #expect(run.name == "Morning Run" && run.shoes == "Red ones")
        try await amend(journal) {
            $0.name = nil
            $0.shoes = nil
        }
        let entries = try await journal.store.entries()
        #expect(try await journal.imported().joined.isEmpty)
        #expect(try await journal.store.entries() == entries)
    }

    @Test("A file that says nothing more is named beside the run it is") func told() async throws {
        let draft = try MadeFiles.draft()
        let journal = try MadeJournal()
        try journal.write(try draft.encoded(), "a.fit")
        try journal.write(draft.gpx(), "b.gpx")
        let joined = try #require(try await journal.imported().joined.first)
        #expect(joined.file.hasSuffix("b.gpx") && joined.known == "a.fit" && joined.taken.isEmpty)
    }
}
