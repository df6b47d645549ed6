import Account
import Journal
import Quantities
import Rehab
import Tendon
import Testing
import Workouts

/// A runner on v7 whose intervals were each followed by a sore morning.
@Suite("What if, for a runner who pays for intervals")
struct WhatIfRiskTests {
    private let runner: PlacedRunner
    private let advice: Advice

    init() throws {
        runner = try PlacedRunner(
            .speed, [RungName(.run, 7), RungName(.speed, 7)], sorenessAfterIntervals: 3)
        advice = try #require(Advice(runner.timeline, state: runner.state, on: runner.day))
    }

    private func whatIf(_ text: String, decision: Decision? = nil, limit: Double? = nil) throws -> WhatIf {
        try #require(
            WhatIf(
                try Workout(text), ledger: advice.ledger, state: runner.state,
                decision: decision ?? advice.ruled, model: advice.model,
                riskLimit: limit ?? advice.risk?.limit))
    }

    @Test("A likely flare stands against a workout the rules allow") func likelyFlare() throws {
        let text = "8x800m @ 5k pace w/ 2:00 jog"
        let expected = try #require(try whatIf(text).tomorrow?.flared)
        let limit = try (expected + #require(try whatIf("5 km easy").tomorrow?.flared)) / 2
        let answer = try whatIf(text, limit: limit)
        guard case .risk(let flared, let most)? = answer.obstacles.last else {
            Issue.record("\(answer.obstacles)")
            return
        }
        #expect(flared == expected && most == limit)
        #expect(answer.obstacles.map(\.rule) == [.modelRisk] && !answer.isAllowed)
        let nearest = try #require(answer.nearest)
        let again = try whatIf(nearest.workout.text, limit: limit)
        #expect(again.isAllowed && (again.tomorrow?.flared ?? 1) <= limit + 1e-6, "\(nearest.workout.text)")
        #expect(try whatIf(text, limit: expected).isAllowed)
    }

    @Test(
        "The nearest version stays under the risk, and what the model shrank today says it once",
        arguments: ["8x800m @ 5k pace w/ 2:00 jog", "12 km tempo", "8 km easy", "5 km steady", "marathon"],
        [0.02, 0.05, 0.15, 0.4])
    func nearest(text: String, limit: Double) throws {
        for decision in [advice.ruled, advice.decision] {
            let answer = try whatIf(text, decision: decision, limit: limit)
            #expect(answer.obstacles.count { $0.rule == .modelRisk } <= 1)
            #expect(answer.isAllowed || (answer.tomorrow?.flared ?? 0) > 0)
            guard let nearest = answer.nearest else { continue }
            let again = try whatIf(nearest.workout.text, decision: decision, limit: limit)
            #expect(again.isAllowed, "\(nearest.workout.text): \(again.obstacles)")
            #expect((again.tomorrow?.flared ?? 1) <= limit + 1e-6, "\(nearest.workout.text)")
        }
    }

    @Test("An easy run is as long as the risk lets it be") func longest() throws {
        let six = try #require(try whatIf("6 km easy").tomorrow?.flared)
        let nearest = try #require(try whatIf("8 km easy", limit: six).nearest)
        #expect(nearest.workout.text == "6 km easy" && nearest.changes == [.shorter])
    }

    @Test("Without a limit nothing is risky") func silent() throws {
        let answer = WhatIf(
            try Workout("8x800m @ 5k pace w/ 2:00 jog"), ledger: advice.ledger, state: runner.state,
            decision: advice.ruled, model: advice.model, riskLimit: nil)
        #expect(answer?.isAllowed == true)
    }
}

@Suite("What if, on the day of a race")
struct WhatIfRaceTests {
    private func whatIf(_ text: String) throws -> WhatIf {
        let runner = try PlacedRunner(.speed, [RungName(.run, 7), RungName(.speed, 7)]) { profile, day in
            profile.races = [Race(day: day, distance: try Distance(kilometres: 10))]
        }
        let decision = try #require(decide(runner.state, on: runner.day))
        #expect(decision.run.race != nil)
        let ledger = DoseLedger(
            runner.timeline, state: runner.state, from: runner.day - 28, through: runner.day)
        return try #require(
            WhatIf(
                try Workout(text), ledger: ledger, state: runner.state, decision: decision, model: nil,
                riskLimit: nil))
    }

    @Test(
        "The race is allowed as far as it goes, with 3 km easy about it",
        arguments: ["10 km race", "2 km easy + 10 km race + 1 km easy", "9 km race", "10k race + 3 km jog"])
    func race(text: String) throws {
        let answer = try whatIf(text)
        #expect(answer.isAllowed && answer.kind == .race, "\(answer.obstacles)")
    }

    @Test(
        "Anything beyond it meets the rules of every day",
        arguments: [
            "10.1 km race", "marathon", "11 km race + 2 km easy", "10 km race + 3.1 km easy", "2x6 km race",
        ])
    func tooFar(text: String) throws {
        #expect(try whatIf(text).obstacles.map(\.rule) == [.runSpike])
    }

    @Test("The nearest to a race that is too long is the race") func nearest() throws {
        let nearest = try #require(try whatIf("marathon").nearest)
        #expect(nearest.workout.text == "10 km race" && nearest.changes == [.shorter])
    }
}
