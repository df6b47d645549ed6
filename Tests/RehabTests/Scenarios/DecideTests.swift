import EmbeddedPrograms
import Journal
import Quantities
import Rehab
import Testing

/// The edges of a replay: no plan, another day, a changed runner, the ends of the calendar.
struct DecideTests {
    @Test func withoutAProfileThereIsNoAnswer() throws {
        #expect(try decide(Life().state(3), on: Life.day(3)) == nil)
        var life = Life()
        try life.run(5, on: 0)
        try life.morning(1, on: 1...2)
        #expect(try decide(life.state(2), on: Life.day(2)) == nil)
    }

    @Test func aStateKnowsNothingOfAnotherDay() throws {
        var life = Life()
        try life.add(.profile(.placed()), on: 0)
        let state = try life.state(5)
        #expect(decide(state, on: Life.day(5)) != nil)
        #expect(decide(state, on: Life.day(4)) == nil)
        #expect(decide(state, on: Life.day(6)) == nil)
    }

    @Test func beforeThePlanThereIsNoAnswer() throws {
        var life = Life()
        try life.add(.profile(.placed()), on: 3)
        #expect(try decide(life.state(2), on: Life.day(2)) == nil)
        #expect(try life.decision(3).light == .waiting)
    }

    @Test func aProfileAloneWaits() throws {
        var life = Life()
        try life.add(.profile(.placed(.bridge, [RungName(.strength, 5)])), on: 0)
        let decision = try life.decision(0)
        #expect(decision.light == .waiting)
        #expect(decision.allows == [.strength, .run])
        #expect(decision.run.maxKilometres == 3)
        #expect(decision.due.contains(.checkIn))
        #expect(decision.phase == .bridge)
    }

    @Test func aDayIsNotFoldedTwiceNorIntoThePast() throws {
        var life = Life()
        try life.add(.profile(.placed()), on: 0)
        var state = try life.state(0)
        state.append(Life.day(1), [])
        let once = decide(state, on: Life.day(1))?.reasons.map(\.rule)
        for day in [0, 1, 3] { state.append(Life.day(day), []) }
        #expect(state.today == Life.day(1))
        #expect(decide(state, on: Life.day(1))?.reasons.map(\.rule) == once)
    }

    /// A second profile changes the runner and places nobody anew.
    @Test func aSecondProfileDoesNotPlace() throws {
        var life = Life()
        try life.add(.profile(.placed(.bridge)), on: 0)
        try life.add(.profile(.placed(.settle, [RungName(.strength, 1)])), on: 1)
        #expect(try life.decision(1).phase == .bridge)
    }

    /// When the other side becomes sore, each tendon keeps its own mornings.
    @Test func theOtherSideHasItsOwnMornings() throws {
        var life = Life()
        try life.add(.profile(.placed(sore: .right)), on: 0)
        try life.morning(3, on: 0...9, side: .right)
        try life.add(.profile(.placed(sore: .both)), on: 10)
        try life.morning(3, on: 10...10, side: .right)
        try life.morning(3, on: 10...10, side: .left)
        let decision = try life.decision(10)
        #expect(decision.tendons.map(\.side) == [.left, .right])
        // Pain 3 is the right one's usual and is not the left one's.
        #expect(decision.tendons.map(\.light) == [.amber, .green])
        try life.add(.profile(.placed(sore: .right)), on: 11)
        try life.morning(3, on: 11...11, side: .right)
        #expect(try life.decision(11).tendons.map(\.light) == [.green])
    }

    @Test func aFlareStaysWithItsSide() throws {
        var life = Life()
        try life.add(.profile(.placed(sore: .left)), on: 0)
        try life.morning(0, on: 0...3)
        try life.morning(6, on: 4...4)
        try life.add(.profile(.placed(sore: .both)), on: 5)
        try life.morning(1, on: 5...5)
        let decision = try life.decision(5)
        #expect(decision.tendons.map(\.light) == [.amber, .green])
        #expect(decision.reason(.flareSettling) != nil)
    }

    /// At the ends of the calendar a day has no day before or after it, and a replay ends nevertheless.
    @Test func theEndsOfTheCalendar() throws {
        let program = try EmbeddedPrograms.program(for: .midportion)
        for (first, last) in [(Day.earliest, Day.earliest + 3), (Day.latest - 3, Day.latest)] {
            let at = try Instant(milliseconds: 0)
            var runner = try Profile.placed(.bridge)
            runner.born = first.year - 38
            let profile = Entry(
                id: EntryID(high: 0, low: 1), day: first, at: at, offset: .utc, event: .profile(runner))
            let run = Entry(
                id: EntryID(high: 0, low: 2), day: first, at: at, offset: .utc,
                event: .run(try Life.run(10)))
            let state = State(replaying: Timeline([profile, run]), program: program, through: last)
            let decision = try #require(decide(state, on: last))
            #expect(decision.light == .waiting)
            #expect(decision.reason(.checkInMissing) != nil)
            var after = state
            after.append(last, [])
            #expect(after.today == last)
        }
    }
}
