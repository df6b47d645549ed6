import Journal
import Quantities
import Rehab
import Testing

/// What is told of the past.
@Suite struct MilestoneTests {
    @Test("A plan begins with its phase and the rung of every ladder")
    func beginning() throws {
        var life = Life()
        try life.add(.profile(.placed(.bridge, [RungName(.strength, 4)])), on: 0)
        let turns = try life.state(5).milestones
        #expect(turns.allSatisfy { $0.day == Life.day(0) })
        #expect(turns.map(\.turn).first == .phase(.bridge))
        #expect(turns.map(\.turn).contains(.rung(RungName(.strength, 4), from: nil)))
        #expect(turns.count == 1 + Ladder.allCases.count)
    }

    @Test("A flare begins on its first morning and ends on the second settled one; what steps back is noted")
    func flare() throws {
        var life = Life()
        try life.add(.profile(.placed(.speed, [RungName(.run, 7), RungName(.speed, 3)])), on: 0)
        try life.morning(0, on: 0...9)
        try life.run(8, pain: 1, kind: .intervals, on: 9)
        try life.morning(6, on: 10...10)
        try life.morning(0, on: 11...14)
        let state = try life.state(14)
        let turns = state.milestones.filter { $0.day > Life.day(0) }
        #expect(turns.contains(Milestone(day: Life.day(10), turn: .flareBegan)))
        #expect(turns.contains(Milestone(day: Life.day(10), turn: .rung(RungName(.speed, 2), from: 3))))
        #expect(turns.contains(Milestone(day: Life.day(12), turn: .flareEnded)))
        #expect(state.seen(on: Life.day(10))?.flareBegan == true)
        #expect(state.seen(on: Life.day(10))?.morning == .flared)
        #expect(state.seen(on: Life.day(11))?.light == .amber)
    }

    @Test("Nothing is told of days before the plan and after today")
    func outside() throws {
        var life = Life()
        try life.run(8, on: -20)
        try life.add(.profile(.placed()), on: 0)
        let state = try life.state(3)
        #expect(state.seen(on: Life.day(-20)) == nil)
        #expect(state.seen(on: Life.day(0)) != nil)
        #expect(state.seen(on: Life.day(4)) == nil)
    }

    @Test("A state made in one go tells the same as one appended day by day")
    func dayByDay() throws {
        var life = Life()
        try life.add(.profile(.placed(.load, [RungName(.strength, 3)])), on: 0)
        try life.morning(1, on: 0...20)
        for day in stride(from: 1, through: 19, by: 2) { try life.strength(3, on: day) }
        try life.morning(7, on: 21...21)
        let whole = try life.state(30)
        var grown = try life.state(0)
        for day in 1...30 { grown.append(Life.day(day), life.entries.filter { $0.day == Life.day(day) }) }
        #expect(whole.milestones == grown.milestones)
        #expect(whole.milestones.contains { $0.turn == .rung(RungName(.strength, 4), from: 3) })
    }
}
