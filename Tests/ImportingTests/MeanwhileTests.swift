import ActivityMaking
import FITFile
import Importing
import Journal
import Quantities
import Rehab
import Stores
import Testing

@Suite("What the runner says during an import")
struct MeanwhileTests {
    private static func id(_ number: UInt64) throws -> EntryID {
        EntryID(at: try Instant("2027-02-01T06:00:00Z"), randomHigh: 0, randomLow: number)
    }

    @Test("The pain of a run that is joined at the same time stays")
    func pain() async throws {
        let draft = try MadeFiles.draft()
        let store = MeanwhileStore { entries in
            guard let entry = entries.first, case .run(var run) = entry.event else { return [] }
            run.pain = try Pain(7)
            let amendment = Amendment(target: entry.id, day: entry.day, side: nil, event: .run(run))
            let told = Entry(
                id: try Self.id(900), day: entry.day, at: entry.at, offset: entry.offset,
                event: .amended(amendment))
            return [told]
        }
        let first = try MadeJournal()
        try first.write(draft.gpx(), "a.gpx")
        _ = try await first.imported()
        _ = try await store.append(JournalBatch(entries: await first.store.entries()))
        let journal = try MadeJournal(store)
        try journal.write(try draft.encoded(), "b.fit")
        #expect(try await journal.imported().duplicates == 1)
        let run = try #require(try await journal.runs().first)
        #expect(run.recording?.file == "b.fit")
        #expect(run.pain?.score == 7)
    }

    @Test("A run that is logged by hand at the same time is no second run")
    func byHand() async throws {
        let draft = try MadeFiles.draft()
        let first = try MadeJournal()
        try first.write(draft.gpx(), "a.gpx")
        _ = try await first.imported()
        let imported = try #require(try await first.store.entries().first)
        let store = MeanwhileStore { _ in
            guard case .run(var run) = imported.event else { return [] }
            run.recording = nil
            run.pain = try Pain(5)
            let told = Entry(
                id: try Self.id(900), day: imported.day, at: imported.at, offset: imported.offset,
                event: .run(run))
            return [told]
        }
        let journal = try MadeJournal(store)
        try journal.write(draft.gpx(), "a.gpx")
        let outcome = try await journal.imported()
        #expect(outcome.imported == 1)
        #expect(outcome.warnings.count == 1)
        let runs = try await journal.runs()
        #expect(runs.count == 1)
        #expect(runs.first?.pain?.score == 5)
        #expect(runs.first?.recording != nil)
    }
}
