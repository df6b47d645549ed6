import Evidence
public import Rehab

/// Where a runner begins, and why.
extension Narrator {
    /// Why a runner begins where they do: a sentence for the phase, for strength and for running.
    public func placement(_ start: Start) -> [String] {
        var lines: [String] = []
        for cause in start.causes { lines.append(placement(cause)) }
        return lines
    }

    /// Why, for one cause.
    public func placement(_ cause: Start.Cause) -> String {
        let pain = Numbers.startSettlePain.value
        let runPain = Numbers.startRunPain.value
        let minutes = Numbers.startRunMinutes.value
        let days = Numbers.startRunDays.value
        return switch cause {
        case .placedByHand: "You begin where a clinician placed you."
        case .limping: "You begin in settle, because you still limp 15 minutes after getting up."
        case .morningPain:
            "You begin in settle, because the first steps of a usual morning hurt more than \(pain) of 10."
        case .raisePain:
            "You begin in settle, because a slow raise on both legs hurts more than \(pain) of 10."
        case .loadDone:
            "You begin in the bridge, because the strength work is done, by your own account, and your tests"
                + " pass the gate of the load phase."
        case .ordinary: "You begin in load: strength first, hops and speed once the gate opens."
        case .raiseHurts:
            "Strength begins on s1, with holds, because a slow raise on both legs hurts more than \(pain) of"
                + " 10."
        case .tenSingleRaises:
            "Strength begins on s4, on one leg, because you do ten single-leg raises at pain of at most"
                + " \(Numbers.startSinglePain.value)."
        case .ordinaryStrength: "Strength begins on s2, slow raises on both legs."
        case .ranThirtyMinutes:
            "Running begins on its last rung, easy within a cap: you ran \(minutes) minutes in the last"
                + " \(days) days, at pain of at most \(runPain) as far as is known."
        case .didNotRun:
            "Running begins on r1, a minute at a time, because no run of the last \(days) days is"
                + " known."
        case .someRunning:
            "Running begins on r4, in pieces of 6 minutes, because you ran in the last \(days) days, though"
                + " not \(minutes) easy minutes at pain of at most \(runPain)."
        }
    }
}
