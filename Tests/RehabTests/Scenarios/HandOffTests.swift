import Journal
import Quantities
import Rehab
import Testing

/// The boundaries of the hand-offs, to the day.
struct HandOffTests {
    private func life(_ phase: Phase = .load, usual: Int = 0) throws -> Life {
        var life = Life()
        var profile = try Profile.placed(phase, [RungName(.strength, 2)])
        profile.usual = UsualMorning(pain: try Pain(usual), stiffness: try Stiffness(minutes: 0))
        try life.add(.profile(profile), on: 0)
        return life
    }

    private func stuck(_ life: Life, _ day: Int) throws -> Reason.Stuck? {
        guard case .stuck(let why)? = try life.decision(day).reason(.handoffStuck)?.detail else { return nil }
        return why
    }

    @Test func noSettledMorningWithSevenKnown() throws {
        var life = try life()
        try life.morning(0, 40, on: 0...5)
        #expect(try stuck(life, 5) == nil)
        try life.morning(0, 40, on: 6...6)
        #expect(try stuck(life, 6) == .noSettledMorning(days: 14))
    }

    @Test func twentyOneDaysInSettle() throws {
        var life = try life(.settle)
        try life.morning(0, on: 0...30)
        #expect(try stuck(life, 20) == nil)
        #expect(try stuck(life, 21) == .settle(days: 21))
    }

    @Test func twoRepeatsWithinEightWeeks() throws {
        var life = try life(.keep)
        try life.morning(0, on: 0...80)
        for day in [10, 18, 66, 73] { try life.morning(5, on: day...day) }
        // Repeats on days 18 and 73: 55 days apart, both within the last 56.
        #expect(try stuck(life, 72) == nil)
        #expect(try stuck(life, 73) == .repeats(2))
        #expect(try stuck(life, 74) == nil)
    }

    @Test func fifteenOfTwentyOneDays() throws {
        var life = try life(usual: 3)
        try life.morning(4, on: 0...13)
        #expect(try stuck(life, 13) == nil)
        try life.morning(4, on: 14...14)
        #expect(try stuck(life, 14) == .lights(15, of: 21))
    }

    @Test func noProgressAfterTwelveWeeks() throws {
        func faithful(pain: (Int) -> Int, sessions every: Int) throws -> Life {
            var life = try life(usual: 3)
            for day in 0...84 { try life.morning(pain(day), on: day...day) }
            for day in stride(from: 0, to: 84, by: every) { try life.strength(2, on: day) }
            return life
        }
        let hurting = try faithful(pain: { _ in 3 }, sessions: 3)
        #expect(try hurting.decision(83).reason(.handoffNoProgress) == nil)
        #expect(try hurting.decision(84).reason(.handoffNoProgress) != nil)
        // 36 planned: 25 are less than 70%, 26 are not.
        #expect(
            try faithful(pain: { _ in 3 }, sessions: 4).decision(84).reason(.handoffNoProgress) == nil)
        // Pain went down, but no gate opened.
        let calmer = try faithful(pain: { $0 < 14 ? 3 : 2 }, sessions: 3)
        #expect(try calmer.decision(84).reason(.handoffNoProgress) != nil)
    }

    @Test func suddenPainAfterAnAntibiotic() throws {
        for (day, asks) in [(183, true), (184, false)] {
            var life = try life()
            try life.flag(.fluoroquinolone, until: 0, on: 0)
            try life.morning(0, on: 1...(day - 1))
            try life.morning(6, on: day...day)
            #expect((try life.decision(day).reason(.handoffSudden) != nil) == asks)
        }
    }

    @Test func theLastDoseCountsAndNotTheDayItWasTold() throws {
        var life = try life()
        try life.flag(.fluoroquinolone, until: -30, on: 0)
        try life.morning(0, on: 1...153)
        try life.morning(6, on: 154...154)
        #expect(try life.decision(154).reason(.handoffSudden) == nil)
    }
}
