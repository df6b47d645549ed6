import Account
import Journal
import Narration
import Quantities
import Testing

@Suite("The life around a morning")
struct CircumstanceTests {
    private func flaring() throws -> ExplainedLife {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        return life
    }

    @Test("Notes of the three days before and of the day are told in the runner's own words")
    func notes() throws {
        var life = try flaring()
        life.add(.note("ski week"), on: 6)
        life.add(.note("walked a side slope in slides"), on: 7)
        try life.run(6, 36, note: "felt flat", on: 9)
        life.add(.note("gardening yesterday"), on: 10)
        life.add(.note("  "), on: 9)
        #expect(
            try life.words(10).life == [
                "You wrote on Mon 10 Jan: \"walked a side slope in slides\".",
                "You wrote on Wed 12 Jan: \"felt flat\".",
                "You wrote on Thu 13 Jan: \"gardening yesterday\".",
            ])
    }

    @Test("A painkiller before the check-in means that it may have been worse")
    func masked() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...7)
        try life.mornings(1, on: 8...8, masked: true)
        try life.mornings(6, 30, on: 10...10, masked: true)
        let words = try life.words(10)
        #expect(words.headline.hasSuffix("(usual 1 and 5), and that under a painkiller."))
        #expect(
            words.life == [
                "The check-in of Tue 11 Jan was under a painkiller, so how that morning was is not known.",
                "You took a painkiller before this check-in: the morning may have been worse than it reads.",
                "1 of the 4 mornings before had no check-in, so it may have begun earlier.",
            ])
    }

    @Test("A long hike and a race nobody logged are named")
    func walksAndRaces() throws {
        let race = Race(day: ExplainedLife.day(8), distance: try Distance(kilometres: 10))
        var life = try ExplainedLife(races: [race])
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        try life.run(14, 200, nil, sport: .hiking, on: 9)
        try life.run(2, 25, nil, sport: .walking, on: 8)
        #expect(
            try life.words(10).life == [
                "A hike of 3 h 20 min on Wed 12 Jan: walking loads the tendon, too, and has no dose here.",
                "Your race of 10.0 km was on Tue 11 Jan; no run of that day was logged as one.",
            ])
        try life.run(10, 45, .race, on: 8)
        #expect(try life.explanation(10)?.circumstances.count == 1)
    }

    @Test("A red flag comes before everything else")
    func flags() throws {
        var life = try flaring()
        life.add(.flag(FlagReport(flag: .rupture)), on: 10)
        let words = try life.words(10)
        #expect(words.life.first?.hasPrefix("Before all of this: A pop, a sudden loss of push-off") == true)
        #expect(words.instead == "Instead: This is for today: seek help now, and do not train.")
    }
}
