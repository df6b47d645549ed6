import Evidence
import Journal
import Quantities
import Rehab

/// Sentences that advise a clinician while the plan goes on.
extension Narrator {
    func handOffSentence(_ reason: Reason) -> String? {
        let advice = "let a physiotherapist or a doctor look at it"
        switch (reason.rule, reason.detail) {
        case (.handoffStuck, .stuck(let stuck)):
            switch stuck {
            case .noSettledMorning(let days): return "No settled morning in \(days) days: \(advice)."
            case .settle(let days): return "\(days) days in the settle phase: \(advice)."
            case .repeats(let count):
                return "\(count) repeated flares in \(Numbers.stuckRepeatDays.value) days: \(advice)."
            case .lights(let count, let days):
                return "Red or amber on \(count) of the last \(days) days: \(advice)."
            }
        case (.handoffNoProgress, .noProgress(let sessions, let planned)):
            return "You did \(sessions) of about \(planned) planned strength sessions in"
                + " \(Numbers.noProgressDays.value / 7) weeks or more, and the pain is no lower or no gate"
                + " opened: \(advice)."
        case (.handoffSudden, .last(let last)):
            return "You took a fluoroquinolone, last known on \(day(last)), and now there is a flare: answer"
                + " the questions about a torn tendon first."
        default:
            return nil
        }
    }
}
