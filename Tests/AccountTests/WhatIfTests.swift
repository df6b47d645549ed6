import Account
import Journal
import Quantities
import Rehab
import Tendon
import Testing
import Workouts

@Suite("What if")
struct WhatIfTests {
    private func whatIf(
        _ text: String, _ runner: PlacedRunner, model: PersonalModel? = nil, riskLimit: Double? = nil
    ) throws -> WhatIf {
        let decision = try #require(decide(runner.state, on: runner.day))
        let ledger = DoseLedger(
            runner.timeline, state: runner.state, from: runner.day - 28, through: runner.day)
        return try #require(
            WhatIf(
                try Workout(text), ledger: ledger, state: runner.state, decision: decision, model: model,
                riskLimit: riskLimit))
    }

    private let r7 = RungName(.run, 7)

    @Test("An easy run within the cap is allowed and compared with the usual one") func easy() throws {
        let answer = try whatIf("8 km easy", PlacedRunner(.load, [r7]))
        #expect(answer.isAllowed && answer.nearest == nil && answer.kind == .easy)
        #expect(abs(answer.dose.central - 8) < 1e-9 && abs(answer.kilometres - 8) < 1e-9)
        let usual = try #require(answer.usual)
        #expect(abs(usual.kilometres - 8) < 1e-9 && abs(usual.dose - 8) < 0.05)
        #expect(answer.tomorrow == nil)
    }

    @Test("After a month of mornings it tells of tomorrow, and a hard session is expected to cost more")
    func tomorrow() throws {
        let runner = try PlacedRunner(.load, [r7])
        let advice = try #require(Advice(runner.timeline, state: runner.state, on: runner.day))
        let easy = try #require(try whatIf("5 km easy", runner, model: advice.model).tomorrow)
        let hard = try #require(try whatIf("12x1 km @ 3:50, 90s", runner, model: advice.model).tomorrow)
        #expect(hard.pain > easy.pain && hard.flared > easy.flared)
        #expect((0...1).contains(hard.flared) && hard.painLow <= hard.painHigh)
    }

    @Test("A run over the cap is shortened to it") func cap() throws {
        let answer = try whatIf("12 km easy", PlacedRunner(.load, [r7]))
        #expect(answer.obstacles.map(\.rule) == [.runSpike])
        let nearest = try #require(answer.nearest)
        #expect(nearest.changes == [.shorter] && nearest.workout.text == "8.8 km easy")
    }

    @Test("On an unsettled morning only the limit it goes beyond is named") func half() throws {
        let runner = try PlacedRunner(.load, [r7], lastMorning: 3)
        #expect(try whatIf("4 km easy", runner).isAllowed)
        #expect(try whatIf("6 km easy", runner).obstacles.map(\.rule) == [.runHalf])
        #expect(try whatIf("10 km easy", runner).obstacles.map(\.rule) == [.runSpike, .runHalf])
        #expect(try whatIf("6 km easy", runner).nearest?.workout.text == "4 km easy")
    }

    @Test("Intervals while speed is shut name what shuts it, and become easy") func intervals() throws {
        let answer = try whatIf("2 km easy + 8x400m @ 4:05/km, 2:00 jog", PlacedRunner(.load, [r7]))
        #expect(answer.kind == .intervals && answer.obstacles.map(\.rule) == [.ladderClosed])
        #expect(answer.dose.central > answer.kilometres)
        let nearest = try #require(answer.nearest)
        #expect(nearest.changes == [.slower(.easy)])
        #expect(nearest.workout.text == "7.4 km easy")
    }

    @Test("On v6 its own session is allowed, and more of it is cut to the rung") func ownRung() throws {
        let runner = try PlacedRunner(.speed, [r7, RungName(.speed, 6)])
        #expect(try whatIf("2 km easy + 8x400m @ 5k effort, 2:00 walk", runner).isAllowed)
        let more = try whatIf("2 km easy + 12x400m @ 5k effort, 2:00 walk", runner)
        #expect(!more.isAllowed)
        #expect(more.nearest?.changes == [.fewerRepetitions(from: 12, to: 8)])
    }

    @Test("A rung of strides lets no tempo through, and no handful of fast seconds slips by") func strides()
        throws
    {
        let runner = try PlacedRunner(.speed, [r7, RungName(.speed, 1)])
        #expect(try whatIf("5 km easy + 4x15s strides", runner).isAllowed)
        let tempo = try whatIf("20 min tempo", runner)
        guard case .rung(let rung, .kind(.tempo))? = tempo.obstacles.first else {
            Issue.record("\(tempo.obstacles)")
            return
        }
        #expect(rung.name == RungName(.speed, 1))
        let shut = try PlacedRunner(.load, [r7])
        for text in ["5 km easy + 1x100m @ 3:20", "5 km easy + 4x15s strides", "5 km easy + 30 s fast"] {
            #expect(try !whatIf(text, shut).isAllowed, "\(text)")
        }
    }

    @Test("Hills while hills are shut become flat") func hills() throws {
        let runner = try PlacedRunner(.load, [r7])
        let hilly = try whatIf("8 km easy, hilly", runner)
        #expect(hilly.kind == .hills && !hilly.isAllowed)
        #expect(hilly.nearest?.changes == [.flat] && hilly.nearest?.workout.text == "8 km easy")
        let repetitions = try whatIf("8x45s hill @ 6%, walk down", runner)
        #expect(repetitions.nearest?.changes == [.slower(.easy), .flat])
    }

    @Test("Hills on h2 are as steep and as long as the rung") func hillRung() throws {
        let runner = try PlacedRunner(.speed, [r7, RungName(.speed, 4), RungName(.hills, 2)])
        #expect(try whatIf("5 km easy + 4x15s uphill @ 6%, walk down", runner).isAllowed)
        #expect(try !whatIf("5 km easy + 4x15s uphill @ 8%, walk down", runner).isAllowed)
        #expect(
            try whatIf("5 km easy + 8x15s uphill @ 6%, walk down", runner).nearest?.changes
                == [.fewerRepetitions(from: 8, to: 4)])
        // Fast on the hill is fast as well: speed on v4 has no intervals.
        #expect(try !whatIf("5 km easy + 4x15s @ 3:20, 6%", PlacedRunner(.load, [r7])).isAllowed)
    }

    @Test("Below r7 the rung is the run: no longer, and with its walks") func rungOfRunning() throws {
        let runner = try PlacedRunner(.load, [RungName(.run, 3)], runs: false)
        #expect(try whatIf("4x(3 min run, 1 min walk)", runner).isAllowed)
        // Nothing was run for a month: the cap is 3 km, and five times is more.
        #expect(try whatIf("5x(3 min run, 1 min walk)", runner).obstacles.map(\.rule) == [.runSpike])
        #expect(try whatIf("3x3 min run, 1 min walk", runner).isAllowed)
        let unbroken = try whatIf("10 min easy", runner)
        guard case .rung(_, .unbroken(seconds: 600, allowed: 180))? = unbroken.obstacles.first else {
            Issue.record("\(unbroken.obstacles)")
            return
        }
        #expect(
            unbroken.nearest?.changes == [.rung(RungName(.run, 3)), .fewerRepetitions(from: 5, to: 4)])
    }

    @Test("A pace is neither easy nor allowed while nobody told the easy pace; fast runs tell nothing of it")
    func unknownEasyPace() throws {
        let runner = try PlacedRunner(.load, [r7], sorenessAfterIntervals: 0) { profile, _ in
            profile.easySpeed = nil
        }
        let decision = try #require(decide(runner.state, on: runner.day))
        let fast = Timeline(
            runner.timeline.entries.filter {
                if case .run(let run) = $0.event { return run.kind == .intervals }
                return true
            })
        let state = State(replaying: fast, program: runner.state.program, through: runner.day)
        #expect(DoseLedger.easyRunning(fast, state: state, on: runner.day)?.isKnown == false)
        let ledger = DoseLedger(fast, state: state, from: runner.day - 28, through: runner.day)
        #expect(
            WhatIf(
                try Workout("5 km @ 4:00/km"), ledger: ledger, state: state, decision: decision, model: nil,
                riskLimit: nil) == nil)
    }

    @Test("After the run of today what else is shut is named, too") func afterTheRun() throws {
        let runner = try PlacedRunner(.load, [r7], runsToday: true)
        let rules = try whatIf("8x400m @ 3:50/km, 2:00 jog", runner).obstacles.map(\.rule)
        #expect(rules.contains(.oneADay) && rules.contains(.ladderClosed), "\(rules)")
        #expect(try !whatIf("5 km easy", runner).obstacles.contains { $0.rule == .ladderClosed })
    }

    @Test("On a flared morning nothing is allowed and nothing is near") func flared() throws {
        let answer = try whatIf("2 km jog", PlacedRunner(.speed, [r7], lastMorning: 7))
        #expect(!answer.isAllowed && answer.nearest == nil)
        #expect(answer.obstacles.contains { $0.rule == .morningFlared })
    }

    @Test(
        "What comes out as nearest is allowed when it is asked again",
        arguments: [
            Phase.settle, .load, .bridge, .speed, .keep,
        ])
    func nearestIsAllowed(phase: Phase) throws {
        let texts = [
            "8x400m @ 4:00/km, 2:00 jog", "15:00 easy + 4x(1 km @ 3:55 + 90s jog) + 10:00 easy",
            "12 km easy, hilly",
            "25 km easy", "3x(5x200m @ 3:30, 200m jog), 3 min walk", "marathon", "10 km @ 4:30, 2%",
            "8x45s hill @ 6%, walk down", "40 min tempo", "30 s strides", "6 miles steady",
        ]
        for rung in 1...7 {
            let runner = try PlacedRunner(
                phase, [RungName(.run, rung), RungName(.speed, rung), RungName(.hills, (rung + 1) / 2)])
            for text in texts {
                let answer = try whatIf(text, runner)
                if answer.isAllowed { continue }
                guard let nearest = answer.nearest else {
                    let decision = try #require(decide(runner.state, on: runner.day))
                    #expect(!decision.run.allowed, "\(phase) \(rung) \(text): nothing near")
                    continue
                }
                #expect(!nearest.changes.isEmpty)
                let again = try whatIf(nearest.workout.text, runner)
                #expect(
                    again.isAllowed, "\(phase) \(rung) \(text) to \(nearest.workout.text): \(again.obstacles)"
                )
            }
        }
    }
}
