import Account
import Journal
import Quantities
import Rehab
import Tendon
import Testing

@Suite("The doses of a journal")
struct DoseLedgerTests {
    @Test("The dose of several runs is summed up at each exponent, then told as a range")
    func several() throws {
        var life = try ExplainedLife()
        try life.run(6, 54, .easy, on: 8)
        try life.run(6, 28, .intervals, on: 9)
        let day = ExplainedLife.day(9)
        let ledger = DoseLedger(life.timeline, state: try life.state(day), from: day - 7, through: day)
        let easy = try #require(ledger.easy)
        #expect(ledger.runs.count == 2)
        let dose = try #require(ledger.dose(of: ledger.runs))
        let sums = (2...9).map { exponent in
            ledger.runs.reduce(0) { $0 + $1.load.easyKilometres(exponent: exponent, easy: easy) }
        }
        let (low, high) = (try #require(sums.min()), try #require(sums.max()))
        #expect(abs(dose.low - low) < 1e-9 && abs(dose.high - high) < 1e-9)
        #expect(abs(dose.central - ledger.runs.reduce(0) { $0 + $1.dose.central }) < 1e-9)
        // The slow run is cheapest at b = 9 and the fast one at b = 2: their own lows never come together.
        #expect(dose.low > ledger.runs.reduce(0) { $0 + $1.dose.low } * 1.02)
        #expect(try #require(ledger.dose(of: [])).central == 0)
    }

    @Test("While nothing tells how the runner runs there is no dose")
    func unknown() throws {
        let life = try ExplainedLife(easyPace: nil)
        let day = ExplainedLife.day(9)
        let ledger = DoseLedger(life.timeline, state: try life.state(day), from: day - 7, through: day)
        #expect(ledger.dose(of: ledger.runs) == nil)
    }
}
