import Account
import EmbeddedPrograms
import Journal
import Quantities
import Rehab
import Tendon
import Testing
import VirtualRunners

/// A small sibling of the judgement in `Benchmarks`: 40 made runners, other seeds than those it was tuned on.
@Suite("The personal model among made runners")
struct ModelJudgementTests {
    struct Night {
        let flared: Bool
        let model: Double
        let yesterday: Double
    }

    static func nights(seed: UInt64) throws -> [Night] {
        let first = try Day("2027-01-04")
        let last = first + 111
        let life = try VirtualRunner(seed: seed).live(weeks: 16, from: first)
        let timeline = Timeline(life.entries)
        let program = try EmbeddedPrograms.program(for: .midportion)
        let state = State(replaying: timeline, program: program, through: last)
        let ledger = DoseLedger(timeline, state: state, from: first, through: last)
        guard let easy = ledger.easy else { return [] }
        let days = PersonalModel.days(ledger, easy: easy, state: state, from: first, through: last)
        var model = TendonModel()
        var nights: [Night] = []
        var yesterday = 0.0
        for index in days.indices.dropLast() {
            model.wake(to: days[index].morning)
            if let seen = state.worstMorning(on: first + index) {
                yesterday = Double(seen.reading.pain.score)
            }
            let tomorrow = first + (index + 1)
            let usual = state.usualMorning(on: tomorrow)
            let forecast = model.forecast(
                after: days[index].doses,
                baseline: MorningBaseline(pain: usual.pain, stiffness: usual.stiffness))
            if index >= 27, let forecast, let next = state.worstMorning(on: tomorrow), !next.reading.masked,
                next.response != .unknown
            {
                nights.append(
                    Night(flared: next.response == .flared, model: forecast.flared, yesterday: yesterday))
            }
            model.end(with: days[index].doses)
        }
        return nights
    }

    /// The chance that a flared morning has a higher score than another one; ties count half.
    static func areaUnderCurve(_ nights: [Night], _ score: (Night) -> Double) -> Double {
        let flared = nights.filter(\.flared).map(score)
        let others = nights.filter { !$0.flared }.map(score)
        var wins = 0.0
        for one in flared { for other in others { wins += one > other ? 1 : one == other ? 0.5 : 0 } }
        return wins / Double(flared.count * others.count)
    }

    @Test("It tells flared mornings better than yesterday does, and its probabilities are near what comes")
    func judgement() throws {
        var nights: [Night] = []
        for seed in 501...540 as ClosedRange<UInt64> { nights += try Self.nights(seed: seed) }
        let model = Self.areaUnderCurve(nights) { $0.model }
        let yesterday = Self.areaUnderCurve(nights) { $0.yesterday }
        #expect(model >= 0.8, "AUC \(model)")
        #expect(model - yesterday >= 0.1, "AUC \(model) and \(yesterday)")
        let expected = nights.reduce(0) { $0 + $1.model }
        let observed = Double(nights.count(where: \.flared))
        #expect((0.6...1.4).contains(observed / expected), "\(observed) flared, \(expected) expected")
    }
}
