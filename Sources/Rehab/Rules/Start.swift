import Evidence
public import Journal
import Quantities

/// Where a runner starts, and why.
///
/// Phase: settle if limping, if the first morning pain is over 5 or a double-leg slow raise hurts more than 5; bridge if
/// the strength work of the load phase was done for 14 days by the runner's own account and the tests of its gate pass;
/// load otherwise; never later than bridge. Strength: s1 if a double-leg raise hurts more than 5, s4 if ten single-leg
/// raises are done at pain of at most 3, s2 otherwise (E: Silbernagel 2007). Run: r7 with 30 min of easy running in the
/// last 14 days at pain of at most 3, unknown counts as tolerated; r1 without running for 14 days; r4 otherwise.
///
/// Counter-example: a runner who feels ready for speed does not start later than the bridge.
public struct Start: Sendable {
    public let phase: Phase
    /// Rungs in the order of `Ladder`.
    public let rungs: [Int]
    /// Why, a cause for the phase, for strength and for running.
    public let causes: [Cause]

    /// What placed the runner.
    public enum Cause: Sendable, Equatable {
        case placedByHand
        case limping, morningPain, raisePain
        case loadDone
        case ordinary
        case raiseHurts, tenSingleRaises, ordinaryStrength
        case ranThirtyMinutes, didNotRun, someRunning
    }

    public func rung(on ladder: Ladder) -> Int { rungs[ladder.rawValue] }

    /// The placement of a profile on a day. A placement by hand in the profile stands as it is.
    static func placement(
        of profile: Profile, mornings: [Morning] = [], tests: [TendonTest], history: State, on day: Day
    ) -> Start {
        let top = history.program.plan(.run).rungs.count
        if let placement = profile.intake.placement {
            let rungs = Ladder.allCases.map { placement.rung(on: $0) ?? ($0 == .run ? top : 1) }
            return Start(phase: placement.phase ?? .load, rungs: rungs, causes: [.placedByHand])
        }
        let intake = profile.intake
        let (phase, phaseCause) = phase(
            of: profile, mornings: mornings, tests: tests, history: history, on: day)
        let (strength, strengthCause) = strength(of: intake)
        let (run, runCause) = run(of: intake, history: history, on: day, top: top)
        return Start(
            phase: phase, rungs: [strength, 1, run, 1, 1], causes: [phaseCause, strengthCause, runCause])
    }

    private static func phase(
        of profile: Profile, mornings: [Morning], tests: [TendonTest], history: State, on day: Day
    ) -> (Phase, Cause) {
        let intake = profile.intake
        let limit = Numbers.startSettlePain.value
        if intake.limping == true || mornings.contains(where: { $0.limping }) { return (.settle, .limping) }
        if let pain = profile.usual?.pain.score, pain > limit { return (.settle, .morningPain) }
        if mornings.contains(where: { $0.pain.score > limit }) { return (.settle, .morningPain) }
        if let pain = intake.doubleRaisePain?.score, pain > limit { return (.settle, .raisePain) }
        if intake.strengthForFortnight == true,
            GateRules.testsOfLoadPass(profile: profile, tests: tests, program: history.program, on: day)
        {
            return (.bridge, .loadDone)
        }
        return (.load, .ordinary)
    }

    private static func strength(of intake: Intake) -> (Int, Cause) {
        if let pain = intake.doubleRaisePain?.score, pain > Numbers.startSettlePain.value {
            return (1, .raiseHurts)
        }
        if intake.canDoTenSingleRaises != false, let pain = intake.singleRaisesPain?.score,
            pain <= Numbers.startSinglePain.value
        {
            return (4, .tenSingleRaises)
        }
        return (2, .ordinaryStrength)
    }

    private static func run(of intake: Intake, history: State, on day: Day, top: Int) -> (Int, Cause) {
        let recent = history.records(before: day, from: Numbers.startRunDays.value, to: 1)
        let long = recent.contains { record in
            record.exposures.contains { exposure in
                exposure.kind == .run(.easy) && exposure.minutes >= Double(Numbers.startRunMinutes.value)
                    && (exposure.pain ?? 0) <= Numbers.startRunPain.value
            }
        }
        let told =
            intake.ranThirtyMinutes == true
            && (intake.thirtyMinutesPain?.score ?? 0) <= Numbers.startRunPain.value
        if long || told { return (top, .ranThirtyMinutes) }
        let ran =
            recent.contains { $0.ran } || intake.ranInFortnight == true || intake.ranThirtyMinutes == true
        // Silence is no running: the lower rung.
        return ran ? (min(4, top), .someRunning) : (1, .didNotRun)
    }
}
