import Evidence
import Journal
public import Quantities
public import Rehab

/// What would change a reason.
extension Narrator {
    /// What would change a reason, in a sentence; nil when nothing has to or nothing can.
    ///
    /// - Parameters:
    ///   - reason: a reason of the decision.
    ///   - day: the day of the decision.
    public func change(_ reason: Reason, on day: Day) -> String? {
        ownChange(of: reason, on: day) ?? usualChange(reason.change)
    }

    /// What the rule itself knows better than the kind of change says.
    private func ownChange(of reason: Reason, on day: Day) -> String? {
        if let flag = FlagText.flag(of: reason.rule) { return change(of: flag, reason) }
        switch (reason.rule, reason.detail) {
        case (.trendRising, _), (.trendCreep, _), (.runFifth, _):
            return "Calmer mornings: the mean of the last \(Numbers.trendWindow.value) has to come down"
                + " again."
        case (.runHalf, _):
            return "A check-in with a settled morning."
        case (.morningSore, _):
            return "A morning with pain below \(Numbers.sorePain.value) and at most"
                + " \(Numbers.soreStiffness.value) min of stiffness."
        case (.morningFlared, _):
            return "A settled morning makes it amber; a second one at most \(Numbers.flareEndApart.value)"
                + " days later ends the flare."
        case (.painHigh, _):
            guard case .on(let free) = reason.change else { return nil }
            return "From \(self.day(free)) at the earliest; that morning decides."
        case (.checkInMissing, _):
            return "Answer the check-in; after a painkiller or an anti-inflammatory in the last 24 hours it"
                + " counts only when it is bad."
        case (.ladderClosed, _):
            return changeOfClosed(reason)
        case (.handoffSudden, _):
            return "Answer the questions about a torn tendon."
        default:
            return changeOfGate(reason, on: day)
        }
    }

    private func changeOfClosed(_ reason: Reason) -> String? {
        switch reason.detail {
        case .closedPhase(_, let phase): "The gates on the way to \(Words.phase(phase))."
        case .closedRung(_, let opening): "It takes \(conditions(opening))."
        case .needsRun(let rung): "Tolerated runs, up to \(rung.text)."
        default: nil
        }
    }

    private func changeOfGate(_ reason: Reason, on day: Day) -> String? {
        switch (reason.rule, reason.detail) {
        case (.gateDays, .count(let have, let need)):
            "From \(self.day(day + (need - have)))."
        case (.gateSessions, _):
            "Strength sessions on a rung, with a day between them."
        case (.gateMornings, .last(let last)):
            "From \(self.day(last + Numbers.speedFlareDays.value)), if no flare begins."
        case (.gateMornings, _):
            "Settled mornings, and a check-in on each."
        case (.gateHeelRaise, _):
            "A test: \(test(.heelRaiseTest))"
        case (.gateHops, .hops(let double, _, _)):
            "A test: \(test(double ? .doubleHopTest : .singleHopTest))"
        default:
            nil
        }
    }

    /// What to do about a flag, and what ends it.
    private func change(of flag: Flag, _ reason: Reason) -> String {
        let act = FlagText(flag).act
        switch reason.change {
        case .on(let free):
            return "\(act) The plan opens on \(day(free)) at the earliest, or with a clinician's clearance."
        case .clearance: return "\(act) The plan opens with a clinician's clearance, with its date."
        default: return act
        }
    }

    private func usualChange(_ change: Reason.Change) -> String? {
        switch change {
        case .none: nil
        case .checkIn: "Answer the check-in."
        case .settledMorning: "A settled morning opens it."
        case .secondSettledMorning:
            "Two settled mornings, at most \(Numbers.flareEndApart.value) days apart, end the flare."
        case .on(let day): "From \(self.day(day))."
        case .test: "A test."
        case .toleratedSession(let ladder):
            "Tolerated \(Words.session(ladder))s: little pain, and a settled morning after each."
        case .clearance: "A clinician's clearance, with its date."
        case .clinician: "A clinician's look at it; the plan goes on meanwhile."
        }
    }
}
