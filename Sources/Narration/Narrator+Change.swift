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
        if let flag = FlagText.flag(of: reason.rule) { return change(of: flag, reason) }
        return sentence(reason.change)
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

    private func sentence(_ change: Reason.Change) -> String? {
        switch change {
        case .none: nil
        case .checkIn:
            "Answer the check-in; after a painkiller or an anti-inflammatory in the last 24 hours it counts"
                + " only when it is bad."
        case .plainCheckIn:
            "A check-in without a painkiller or an anti-inflammatory in the 24 hours before it."
        case .settledMorning: "A check-in with a settled morning."
        case .secondSettledMorning:
            "A settled morning makes the flare a settling one; a second at most"
                + " \(Numbers.flareEndApart.value) days later ends it."
        case .wellMorning:
            "A morning with pain below \(Numbers.sorePain.value) and at most \(Numbers.soreStiffness.value)"
                + " min of stiffness."
        case .calmerWeek:
            "Calmer mornings: the mean of the last \(Numbers.trendWindow.value) has to come down again."
        case .quietMornings: "Settled mornings, and a check-in on each."
        case .on(let day): "From \(self.day(day)) at the earliest."
        case .heelRaiseTest: "A test: \(test(.heelRaiseTest))"
        case .hopTest(let double): "A test: \(test(double ? .doubleHopTest : .singleHopTest))"
        case .session(let ladder):
            "\(Words.capitalised(Words.session(ladder)))s, with a day between them."
        case .toleratedSession(let ladder):
            "Tolerated \(Words.session(ladder))s: little pain, and a settled morning after each."
        case .phase(let phase): "The gates on the way to \(Words.phase(phase))."
        case .opening(let opening): "It takes \(conditions(opening))."
        case .ruptureQuestions: "Answer the questions about a torn tendon."
        case .clearance: "A clinician's clearance, with its date."
        case .clinician: "A clinician's look at it; the plan goes on meanwhile."
        }
    }
}
