import Journal
import Quantities
import Rehab
import Testing

/// Corrections: what is in force after them, in whatever order they come.
struct TimelineTests {
    private func journal() throws -> (life: Life, run: EntryID) {
        var life = Life()
        try life.add(.profile(.placed()), on: 0)
        let run = try life.add(.run(Life.run(5)), on: 1)
        try life.run(7, on: 2)
        return (life, run)
    }

    private func kilometres(_ entries: [Entry]) -> [Double] {
        Timeline(entries).entries.compactMap { entry in
            guard case .run(let run) = entry.event else { return nil }
            return run.distance?.kilometres
        }
    }

    private func amendment(_ target: EntryID, _ kilometres: Double, day: Int = 1) throws -> Event {
        .amended(
            Amendment(target: target, day: Life.day(day), side: nil, event: .run(try Life.run(kilometres))))
    }

    @Test func anAmendmentReplacesWhatWasSaid() throws {
        var (life, run) = try journal()
        try life.add(amendment(run, 6), on: 3)
        #expect(kilometres(life.entries) == [6, 7])
        #expect(kilometres(life.entries.reversed()) == [6, 7])
    }

    @Test func theLatestAmendmentCounts() throws {
        var (life, run) = try journal()
        try life.add(amendment(run, 6), on: 3)
        try life.add(amendment(run, 9), on: 3)
        #expect(kilometres(life.entries) == [9, 7])
        #expect(kilometres(life.entries.reversed()) == [9, 7])
    }

    @Test func anAmendmentMovesTheDay() throws {
        var (life, run) = try journal()
        try life.add(amendment(run, 6, day: 4), on: 4)
        #expect(kilometres(life.entries) == [7, 6])
        #expect(Timeline(life.entries).entries.last?.id == run)
    }

    @Test func aRetractionTakesAway() throws {
        var (life, run) = try journal()
        try life.add(.retracted(run), on: 3)
        #expect(kilometres(life.entries) == [7])
    }

    @Test func retractingARetractionBringsBack() throws {
        var (life, run) = try journal()
        let gone = try life.add(.retracted(run), on: 3)
        let back = try life.add(.retracted(gone), on: 3)
        #expect(kilometres(life.entries) == [5, 7])
        try life.add(.retracted(back), on: 3)
        #expect(kilometres(life.entries) == [7])
    }

    @Test func amendedThenRetractedIsGone() throws {
        var (life, run) = try journal()
        try life.add(amendment(run, 6), on: 3)
        try life.add(.retracted(run), on: 3)
        #expect(kilometres(life.entries) == [7])
    }

    @Test func retractingAnAmendmentLeavesTheOneBefore() throws {
        var (life, run) = try journal()
        try life.add(amendment(run, 6), on: 3)
        let second = try life.add(amendment(run, 9), on: 3)
        try life.add(.retracted(second), on: 3)
        #expect(kilometres(life.entries) == [6, 7])
    }

    @Test func amendedToAnotherKind() throws {
        var (life, run) = try journal()
        let note = Amendment(target: run, day: Life.day(1), side: nil, event: .note("a walk"))
        try life.add(.amended(note), on: 3)
        #expect(kilometres(life.entries) == [7])
    }

    @Test func theSameEntryTwiceIsOne() throws {
        let (life, _) = try journal()
        #expect(Timeline(life.entries + life.entries).entries == Timeline(life.entries).entries)
    }

    @Test func whatWasSaidIsNoFact() throws {
        var (life, _) = try journal()
        let before = Timeline(life.entries).entries
        try life.add(
            .said(Said(rulesVersion: rulesVersion, program: "p", programHash: "", answer: "{}")), on: 2)
        #expect(Timeline(life.entries).entries == before)
    }

    @Test func aCorrectionOfWhatIsNotThereDoesNothing() throws {
        var (life, _) = try journal()
        let before = Timeline(life.entries).entries
        try life.add(.retracted(EntryID(high: 1, low: 1)), on: 2)
        try life.add(amendment(EntryID(high: 1, low: 1), 50), on: 2)
        #expect(Timeline(life.entries).entries == before)
    }

    @Test func daysHoldTheirEntries() throws {
        let (life, _) = try journal()
        let days = Timeline(life.entries).days()
        #expect(days.map(\.day) == [Life.day(0), Life.day(1), Life.day(2)])
        #expect(days.map(\.entries.count) == [1, 1, 1])
        #expect(Timeline([]).days().isEmpty)
    }
}
