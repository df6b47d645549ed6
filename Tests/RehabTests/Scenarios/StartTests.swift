import Journal
import Quantities
import Rehab
import Testing

/// CLINICAL section 4, Start: each of its branches.
struct StartTests {
    private func start(
        _ answers: (inout Intake) throws -> Void = { _ in }, usual: Int? = nil,
        before: (inout Life) throws -> Void = { _ in }
    ) throws -> Start {
        var life = Life()
        try before(&life)
        var profile = try Profile.answering(answers)
        if let usual {
            profile.usual = UsualMorning(pain: try Pain(usual), stiffness: try Stiffness(minutes: 5))
        }
        try life.add(.profile(profile), on: 0)
        guard let start = try life.state(0).start else { throw Life.Missing() }
        return start
    }

    @Test func phases() throws {
        #expect(try start().phase == .load)
        #expect(try start { $0.limping = true }.phase == .settle)
        #expect(try start { $0.limping = false }.phase == .load)
        #expect(try start(usual: 5).phase == .load)
        #expect(try start(usual: 6).phase == .settle)
        #expect(try start { $0.doubleRaisePain = try Pain(5) }.phase == .load)
        #expect(try start { $0.doubleRaisePain = try Pain(6) }.phase == .settle)
    }

    @Test func theBridgeAsksForWorkAndTests() throws {
        func tests(_ raises: Int, hops: Int, masked: Bool = false) throws -> (inout Life) throws -> Void {
            { life in
                let raise = try TendonTest.HeelRaise(left: raises, right: 25, pain: try Pain(1))
                try life.add(
                    .test(TendonTest(heelRaise: raise, hopsDouble: try Pain(hops), masked: masked)), on: -1)
            }
        }
        func done(_ intake: inout Intake) { intake.strengthForFortnight = true }
        #expect(try start(done, before: tests(24, hops: 3)).phase == .bridge)
        #expect(try start(done, before: tests(24, hops: 3)).causes.first == .loadDone)
        #expect(try start(before: tests(24, hops: 3)).phase == .load)
        #expect(try start(done).phase == .load)
        #expect(try start(done, before: tests(19, hops: 3)).phase == .load)
        #expect(try start(done, before: tests(24, hops: 4)).phase == .load)
        #expect(try start(done, before: tests(24, hops: 3, masked: true)).phase == .load)
        #expect(
            try start(
                {
                    done(&$0)
                    $0.limping = true
                }, before: tests(24, hops: 3)
            ).phase == .settle)
    }

    @Test func strength() throws {
        #expect(try start().rung(on: .strength) == 2)
        #expect(try start { $0.doubleRaisePain = try Pain(6) }.rung(on: .strength) == 1)
        #expect(
            try start {
                $0.canDoTenSingleRaises = true
                $0.singleRaisesPain = try Pain(3)
            }.rung(on: .strength) == 4)
        #expect(
            try start {
                $0.canDoTenSingleRaises = true
                $0.singleRaisesPain = try Pain(4)
            }.rung(on: .strength) == 2)
        #expect(
            try start {
                $0.canDoTenSingleRaises = false
                $0.singleRaisesPain = try Pain(0)
            }.rung(on: .strength) == 2)
        #expect(try start { $0.canDoTenSingleRaises = true }.rung(on: .strength) == 2)
    }

    @Test func running() throws {
        #expect(try start().rung(on: .run) == 1)
        #expect(try start { $0.ranInFortnight = true }.rung(on: .run) == 4)
        #expect(try start { $0.ranThirtyMinutes = true }.rung(on: .run) == 7)
        #expect(
            try start {
                $0.ranThirtyMinutes = true
                $0.thirtyMinutesPain = try Pain(3)
            }.rung(on: .run) == 7)
        #expect(
            try start {
                $0.ranThirtyMinutes = true
                $0.thirtyMinutesPain = try Pain(4)
            }.rung(on: .run) == 4)
    }

    @Test func theHistoryShowsWhatWasRun() throws {
        // Six minutes a kilometre: five are half an hour.
        #expect(try start(before: { try $0.run(5, on: -14) }).rung(on: .run) == 7)
        #expect(try start(before: { try $0.run(5, on: -15) }).rung(on: .run) == 1)
        #expect(try start(before: { try $0.run(4.9, on: -3) }).rung(on: .run) == 4)
        #expect(try start(before: { try $0.run(5, pain: 4, on: -3) }).rung(on: .run) == 4)
        #expect(try start(before: { try $0.run(5, kind: .tempo, on: -3) }).rung(on: .run) == 4)
    }

    @Test func jumpsSpeedAndHillsBeginBelow() throws {
        let start = try start { $0.strengthForFortnight = true }
        for ladder in [Ladder.plyo, .speed, .hills] { #expect(start.rung(on: ladder) == 1) }
    }

    @Test func aPlacementByHandStands() throws {
        var life = Life()
        try life.add(.profile(.placed(.keep, [RungName(.plyo, 9), RungName(.strength, 8)])), on: 0)
        let state = try life.state(0)
        #expect(state.phase == .keep)
        #expect(state.start?.causes == [.placedByHand])
        // A rung the program does not have is its highest.
        #expect(state.rung(.plyo) == RungName(.plyo, 6))
        #expect(state.rung(.run) == RungName(.run, 7))
    }
}
