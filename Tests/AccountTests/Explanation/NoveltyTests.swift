import Account
import Journal
import Narration
import Quantities
import Testing

@Suite("What was new")
struct NoveltyTests {
    /// Six weeks of easy runs every other day, quiet mornings, and a flare on day 43.
    private func quiet() throws -> ExplainedLife {
        var life = try ExplainedLife()
        try life.easyRuns(every: 2, in: 0...38)
        try life.mornings(1, on: 0...42)
        try life.mornings(6, 30, on: 43...43)
        return life
    }

    private func news(_ life: ExplainedLife) throws -> [Novelty] {
        try #require(try life.explanation(43)?.suspect).novelties
    }

    @Test("The first intervals after weeks of easy running")
    func firstFast() throws {
        var life = try quiet()
        try life.run(8, 44, .intervals, on: 10)
        try life.run(6, 33, .intervals, on: 42)
        #expect(try news(life).contains(.firstFast(.days(32))))
        let first = try #require(try life.words(43).cause.first)
        #expect(
            first
                == "Most likely the intervals of Mon 14 Feb (6.0 km in 33 min): the first fast work or hills in 32"
                + " days, the fastest in 30 days (5:30/km, before it 6:00/km) and the largest dose in 30 days"
                + " (before it 6.0 easy km). [D]")
    }

    @Test("Never before, in a journal of its own length")
    func never() throws {
        var life = try quiet()
        try life.run(6, 36, .strides, on: 42)
        #expect(try news(life) == [.firstFast(.never(journalDays: 42))])
    }

    @Test("Hills are new where only strides were done of late")
    func firstOfKind() throws {
        var life = try quiet()
        try life.run(6, 36, .strides, on: 33)
        try life.run(6, 36, .hills, on: 42)
        #expect(try news(life).contains(.firstOfKind(.hills, .never(journalDays: 42))))
    }

    @Test("Three fast days in seven")
    func crowded() throws {
        var life = try quiet()
        for day in [24, 36, 39, 42] { try life.run(6, 36, .strides, on: day) }
        #expect(try news(life) == [.crowded(days: 3)])
    }

    @Test("The longest run of the month, with the cap that held")
    func longest() throws {
        var life = try quiet()
        try life.run(9, 54, on: 42)
        let cap = 1.1 * 6
        #expect(try news(life).first == .longest(kilometres: 9, before: 6, cap: cap))
        let first = try #require(try life.words(43).cause.first)
        #expect(
            first
                == "Most likely the easy run of Mon 14 Feb (9.0 km in 54 min): the longest in 30 days (before it"
                + " 6.0 km, so the cap was 6.6 km) and the largest dose in 30 days (before it 6.0 easy km). [D]"
        )
    }

    @Test("Who counts in miles reads miles")
    func miles() throws {
        var life = try quiet()
        try life.run(9, 54, on: 42)
        #expect(
            try life.words(43, units: .imperial).cause == [
                "Most likely the easy run of Mon 14 Feb (5.6 mi in 54 min): the longest in 30 days (before it 3.7"
                    + " mi, so the cap was 4.1 mi) and the largest dose in 30 days (before it 3.7 easy mi). [D]",
                "What it cost: its 5.6 mi like 5.6 easy mi (5.6 to 5.6), 100% of the known dose of these 4 days."
                    + " [D]",
            ])
    }

    @Test("The most climb of the month")
    func climb() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...42)
        try life.mornings(6, 30, on: 43...43)
        for day in [20, 24, 28, 32] { try life.run(6, 36, climb: 30, on: day) }
        try life.run(6, 36, climb: 90, on: 42)
        #expect(try news(life) == [.mostClimb(metres: 90, before: 30)])
    }

    @Test("New shoes are new where others were named before, and only then")
    func shoes() throws {
        var life = try quiet()
        try life.run(6, 36, shoes: "Flats", on: 42)
        #expect(try life.explanation(43)?.suspect == nil)
        try life.run(6, 36, shoes: "Old pair", on: 8)
        #expect(try news(life) == [.shoes("Flats")])
    }

    @Test("The first run on a treadmill")
    func treadmill() throws {
        var life = try quiet()
        try life.run(6, 36, sport: .treadmillRunning, on: 42)
        #expect(try news(life) == [.treadmill(.never(journalDays: 42))])
    }

    @Test("The first time on a rung of plyometrics; a rung that was done is not new")
    func rung() throws {
        var life = try quiet()
        life.plyo(1, on: 20)
        life.plyo(2, on: 42)
        #expect(try news(life) == [.rung(RungName(.plyo, 2))])
        life.plyo(3, on: 24)
        #expect(try news(life).isEmpty)
    }

    @Test("The first run after a fortnight without")
    func firstRun() throws {
        var life = try ExplainedLife()
        try life.easyRuns(every: 2, in: 0...24)
        try life.mornings(1, on: 0...42)
        try life.mornings(6, 30, on: 43...43)
        try life.run(6, 36, on: 42)
        #expect(try news(life) == [.firstRun(.days(18))])
    }
}
