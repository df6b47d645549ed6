import Account
import Journal
import Narration
import Quantities
import Rehab
import Testing

@testable import Tendon

@Suite("How a tendon remembers load")
struct LoadMemoryTests {
    private func learned(exponentLeft: Double, halfLifeLeft: Double) -> LearnedRunner {
        func estimate(_ mean: Double, _ left: Double) -> LearnedRunner.Estimate {
            LearnedRunner.Estimate(mean: mean, spread: 1, spreadLeft: left, prior: mean)
        }
        return LearnedRunner(
            exponent: estimate(6.5, exponentLeft), halfLife: estimate(3.5, halfLifeLeft),
            tolerance: estimate(8, 1), sensitivity: estimate(1, 1), restingPain: 0)
    }

    @Test("What was not learned is nobody's own: the usual stands in, each for itself")
    func own() {
        #expect(
            LoadMemory(nil) == .usual && !LoadMemory.usual.isHalfLifeOwn && !LoadMemory.usual.isExponentOwn)
        #expect(LoadMemory(learned(exponentLeft: 0.98, halfLifeLeft: 0.85)) == .usual)
        let halfLife = LoadMemory(learned(exponentLeft: 0.9, halfLifeLeft: 0.5))
        #expect(halfLife.isHalfLifeOwn && halfLife.halfLife == 3.5)
        #expect(!halfLife.isExponentOwn && halfLife.exponent == LoadMemory.usual.exponent)
        let exponent = LoadMemory(learned(exponentLeft: 0.5, halfLifeLeft: 0.9))
        #expect(exponent.isExponentOwn && exponent.exponent == 6.5 && !exponent.isHalfLifeOwn)
    }

    @Test("Your own is said only of what was learned")
    func said() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        try life.run(6, 30, .intervals, on: 9)
        func notice(_ memory: LoadMemory) throws -> String {
            let day = ExplainedLife.day(10)
            let state = try life.state(day)
            let explanation = try #require(try life.explanation(10, memory: memory))
            let decision = try #require(decide(state, on: day))
            let way = WayBack(to: explanation.suspect, state: state, decision: decision)
            return Narrator(units: .metric).explanation(explanation, way).notice
        }
        #expect(try !notice(LoadMemory(learned(exponentLeft: 1, halfLifeLeft: 1))).contains("own"))
        #expect(
            try notice(LoadMemory(learned(exponentLeft: 0.4, halfLifeLeft: 0.4))).hasSuffix(
                " Shares count with your own half-life of 3.5 days and your own exponent of 6.5."))
        #expect(
            try notice(LoadMemory(learned(exponentLeft: 0.9, halfLifeLeft: 0.4))).hasSuffix(
                " Shares count with your own half-life of 3.5 days."))
    }

    @Test("Raises are priced at the exponent of the runs: below the peak of running they shrink as it grows")
    func oneExponent() throws {
        var life = try ExplainedLife()
        try life.mornings(1, on: 0...9)
        try life.mornings(6, 30, on: 10...10)
        try life.run(6, 36, on: 9)
        var found = false
        for rung in 1...8 {
            var life = life
            try life.strength(rung, on: 9)
            func share(_ exponent: Double) throws -> Double? {
                let memory = LoadMemory(halfLife: 2, exponent: exponent)
                return try life.explanation(10, memory: memory)?.exposures.first {
                    if case .strength = $0.what { true } else { false }
                }?.share
            }
            guard let low = try share(2), let middle = try share(5), let high = try share(9) else { continue }
            found = true
            #expect(low > middle && middle > high, "s\(rung): \(low), \(middle), \(high)")
            // As a power is: three steps down from 5 to 2 are three fourths of the four steps up to 9.
            func dose(_ share: Double) -> Double { share / (1 - share) }
            let steps = Elementary.log(dose(low) / dose(middle)) / Elementary.log(dose(middle) / dose(high))
            #expect(abs(steps - 0.75) < 1e-6)
        }
        #expect(found, "no rung of strength has a known dose any more")
    }
}
