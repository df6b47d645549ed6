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
        switch (reason.rule, reason.detail) {
        case (.trendRising, _), (.trendCreep, _), (.runFifth, _):
            return "Calmer mornings: the mean of the last seven has to come down again."
        case (.runHalf, _):
            return "A check-in with a settled morning."
        case (.morningFlared, _):
            return "A settled morning makes it amber; a second one at most \(Numbers.flareEndApart.value)"
                + " days later ends the"
                + " flare."
        case (.painHigh, _):
            guard case .on(let free) = reason.change else { return nil }
            return "From \(self.day(free)) at the earliest; that morning decides."
        case (.checkInMissing, _):
            return "Answer the check-in; one after a painkiller counts only when it is bad."
        case (.ladderClosed, .closedPhase(_, let phase)):
            return "It opens in \(Words.phase(phase)); the gates say what is still asked for."
        case (.ladderClosed, .closedRung(_, let opening)):
            return "\(Words.capitalised(conditions(opening)))."
        case (.ladderClosed, .needsRun(let rung)):
            return "Tolerated runs, up to \(rung.text)."
        case (.gateDays, .count(let have, let need)):
            return "From \(self.day(day + (need - have)))."
        case (.gateMornings, .last(let last)):
            return "From \(self.day(last + Numbers.speedFlareDays.value)), if no flare begins."
        case (.gateMornings, _):
            return "Settled mornings, and a check-in on each."
        case (.gateHeelRaise, _):
            return "A test: \(test(.heelRaiseTest))"
        case (.gateHops, .hops(let double, _, _)):
            return "A test: \(test(double ? .doubleHopTest : .singleHopTest))"
        default:
            return nil
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
            "Tolerated \(Words.session(ladder))s: each a rung done, and a good morning after it."
        case .clearance: "A clinician's clearance, with its date."
        case .clinician: "A clinician's look at it; the plan goes on meanwhile."
        }
    }
}
