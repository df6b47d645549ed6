import Account
import Journal
import Narration
import Quantities
import Rehab
import Testing

@Suite("What led to a morning")
struct ExplanationTests {
    @Test("Shares are of all known doses, and what is longer ago counts less")
    func shares() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        try life.run(6, 36, on: 7)
        try life.run(6, 36, on: 9)
        let exposures = try #require(try life.explanation(10)).exposures
        #expect(exposures.map { $0.day } == [ExplainedLife.day(9), ExplainedLife.day(7)])
        let shares = exposures.compactMap { $0.share }
        #expect(abs(shares[0] - 2.0 / 3) < 1e-9 && abs(shares[1] - 1.0 / 3) < 1e-9)
        let long = try #require(try life.explanation(10, memory: LoadMemory(halfLife: 1e9, exponent: 5)))
        #expect(long.exposures.allSatisfy { abs(($0.share ?? 0) - 0.5) < 1e-6 })
    }

    @Test("A higher exponent gives fast running a larger share")
    func exponents() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        try life.run(6, 36, on: 8)
        try life.run(6, 30, .intervals, on: 9)
        var last = 0.0
        for exponent in [1, 2.5, 5, 7.25, 9, 20] {
            let memory = LoadMemory(halfLife: 2, exponent: exponent)
            let share = try #require(try life.explanation(10, memory: memory)?.suspect?.share)
            #expect(share >= last, "exponent \(exponent)")
            last = share
        }
    }

    @Test("What is five days old or of the day itself explains nothing")
    func window() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        try life.run(6, 30, .intervals, on: 5)
        try life.run(6, 30, .intervals, on: 10)
        let explanation = try #require(try life.explanation(10))
        #expect(explanation.exposures.isEmpty && explanation.suspect == nil)
        #expect(
            try life.words(10).cause == [
                "Nothing in your training stands out: no run and no session was logged in the 4 days before. A"
                    + " tendon can flare for reasons nobody logs; a note on such days helps the next time."
            ])
    }

    @Test("Nothing stands out where all was easy and usual, and that is said")
    func nothing() throws {
        var life = try ExplainedLife()
        try life.easyRuns(every: 2, in: 0...42)
        try life.mornings(1, on: 0...42)
        try life.mornings(6, 30, on: 43...43)
        let words = try life.words(43)
        #expect(
            words.cause == [
                "Nothing in your training stands out: the easy run of Mon 14 Feb (6.0 km in 36 min) and the easy run"
                    + " of Sat 12 Feb (6.0 km in 36 min); nothing of it was fast, hilly or new. A tendon can flare"
                    + " for reasons nobody logs; a note on such days helps the next time.",
                "The rules, which look at the day before, lay it to the easy run of Mon 14 Feb (6.0 km in 36 min).",
            ])
        #expect(
            words.unlikely == [
                "Probably not the mileage: 24.0 km in 7 days, up to 24.0 km in the weeks before. [D]"
            ])
    }

    @Test("Intervals of three days ago stand out before yesterday's easy run, which the rules take")
    func laterThanTheRules() throws {
        var life = try ExplainedLife()
        try life.easyRuns(every: 2, in: 0...42)
        try life.run(7, 34, .intervals, on: 39)
        try life.mornings(1, on: 0...42)
        try life.mornings(6, 30, on: 43...43)
        let explanation = try #require(try life.explanation(43))
        #expect(explanation.suspect?.day == ExplainedLife.day(39))
        #expect(explanation.blamed?.day == ExplainedLife.day(42))
        let words = try life.words(43)
        #expect(
            words.cause.contains(
                "The rules, which look at the day before, lay it to the easy run of Mon 14 Feb (6.0 km in 36 min)."
            ))
        #expect(words.unlikely.first?.hasPrefix("Probably not the easy miles: 2 runs, ") == true)
        #expect(words.unlikely.first?.hasSuffix(", no dearer than ones your mornings took well. [D]") == true)
    }

    @Test("What is fast, of days ago and small is no likely cause, and is told all the same")
    func small() throws {
        var life = try ExplainedLife()
        try life.easyRuns(every: 2, in: 0...40)
        try life.run(2, 12, .strides, on: 35)
        try life.run(2, 12, .strides, on: 39)
        try life.run(6, 36, on: 42)
        try life.mornings(1, on: 0...42)
        try life.mornings(6, 30, on: 43...43)
        #expect(try life.explanation(43)?.suspect == nil)
        let words = try life.words(43)
        #expect(words.cause[0].contains("what of it was fast, hilly or new weighs little by now."))
        #expect(words.cause[2].hasPrefix("Also the strides of Fri 11 Feb (2.0 km in 12 min): "))
        #expect(!words.unlikely.contains { $0.contains("easy miles") })
    }

    @Test("Plyometrics without a known dose are named, and called not known")
    func unknownDose() throws {
        var life = try ExplainedLife()
        try life.easyRuns(every: 2, in: 0...42)
        life.plyo(6, on: 30)
        life.plyo(6, on: 42)
        try life.mornings(1, on: 0...42)
        try life.mornings(6, 30, on: 43...43)
        let suspect = try #require(try life.explanation(43)?.suspect)
        #expect(suspect.share == nil)
        #expect(try life.words(43).cause[1].hasPrefix("What it cost is not known"))
    }

    @Test("Of two sore sides the bad ones are named")
    func bothSides() throws {
        var life = try ExplainedLife(sore: .both)
        try life.mornings(1, on: 0...9)
        try life.mornings(1, on: 10...10, side: .left)
        try life.mornings(6, 30, on: 10...10, side: .right)
        try life.run(6, 30, .intervals, on: 9)
        #expect(
            try life.words(10).headline
                == "Thu 13 Jan 2028, a flare: right Achilles, pain 6 and 30 min stiff (usual 1 and 5).")
        try life.mornings(5, 25, on: 10...10, side: .left)
        #expect(
            try life.words(10).headline
                == "Thu 13 Jan 2028, a flare: left Achilles, pain 5 and 25 min stiff (usual 1 and 5); right"
                + " Achilles, pain 6 and 30 min stiff (usual 1 and 5).")
    }

    @Test("A settled morning and a silent one have nothing to explain, and are told apart")
    func settled() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...5)
        try life.mornings(1, on: 7...7, masked: true)
        let narrator = Narrator(units: .metric)
        var said: [String] = []
        for day in 5...7 {
            #expect(try life.explanation(day) == nil)
            let state = try life.state(ExplainedLife.day(day))
            said.append(
                narrator.unexplained(
                    state.worstMorning(on: ExplainedLife.day(day)), on: ExplainedLife.day(day)))
        }
        #expect(
            said == [
                "Sat 8 Jan 2028 was settled: pain 1 and 5 min stiff, close to your usual. What was done the days"
                    + " before was tolerated; there is nothing to explain.",
                "Sun 9 Jan 2028: no check-in, so nobody knows how the tendon took the days before.",
                "Mon 10 Jan 2028: pain 1 and 5 min stiff under a painkiller, which may hide more: a morning nobody"
                    + " knows, and nothing can be laid to any session.",
            ])
    }

    @Test(
        "Without a bad morning there is no latest one; within a flare it is the one with a session before it")
    func latest() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.run(6, 30, .intervals, on: 9)
        #expect(try life.latest(9) == nil)
        try life.mornings(6, 30, on: 10...10)
        try life.mornings(4, 25, on: 11...12)
        try life.mornings(1, on: 13...14)
        #expect(try life.latest(14)?.day == ExplainedLife.day(10))
    }

    @Test("A journal without a plan explains nothing")
    func noPlan() throws {
        let state = try ExplainedLife().state(ExplainedLife.day(-1))
        #expect(Explanation(Timeline([]), state: state) == nil)
    }
}
