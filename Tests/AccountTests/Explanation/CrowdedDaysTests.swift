import Account
import Journal
import Narration
import Quantities
import Testing

@Suite("More was done, or written, than a screen holds")
struct CrowdedDaysTests {
    private func crowded(_ runs: Int) throws -> ExplainedLife {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        try life.run(9, 40, .intervals, on: 9)
        for number in 0..<runs {
            try life.run(
                3 + Double(number % 70) / 10, 40, number % 3 == 0 ? .hills : .easy, on: 6 + number % 4)
        }
        return life
    }

    @Test("Twenty thousand runs in four days are explained in seconds", .timeLimit(.minutes(1)))
    func many() throws {
        let explanation = try #require(try crowded(20_000).latest(10))
        #expect(explanation.exposures.count == 20_001)
        #expect(abs(explanation.exposures.reduce(0) { $0 + ($1.share ?? 0) } - 1) < 1e-6)
    }

    @Test("Twelve exposures are told one by one, the suspect and the blamed among them, and how many more")
    func exposures() throws {
        let life = try crowded(40)
        let explanation = try #require(try life.explanation(10))
        #expect(explanation.listed.count == 12 && explanation.unlisted == 29)
        let told = explanation.listed.map { $0.entry }
        #expect(told.contains(try #require(explanation.suspect).entry))
        #expect(told.contains(try #require(explanation.blamed).entry))
        let shares = explanation.listed.map { $0.share ?? -1 }
        #expect(shares == shares.sorted(by: >))
        let cause = try life.words(10).cause
        #expect(cause.count <= 15)
        #expect(cause.last == "And 29 more of these days, which weigh less or have no known dose.")
        #expect(try crowded(5).explanation(10)?.unlisted == 0)
    }

    @Test("The last five notes are told, and how many more there are")
    func notes() throws {
        var life = try crowded(0)
        for number in 1...9 { life.add(.note("note \(number)"), on: 8) }
        #expect(
            try life.words(10).life
                == (5...9).map { "You wrote on Tue 11 Jan: \"note \($0)\"." }
                + ["And 4 more notes, walks and races of those days."])
    }
}
