package import Account
import Journal
package import Narration
import Quantities
import Rehab
import Tendon

/// The tendon's own account of a day, in the lines of `today` and `why`.
package struct TendonText {
    let advice: Advice
    let narrator: Narrator

    package init(advice: Advice, narrator: Narrator) {
        self.advice = advice
        self.narrator = narrator
    }

    /// What was run of late, in easy kilometres, and what tomorrow is expected to be.
    package var lines: [String] {
        var lines: [String] = []
        if let last = advice.ledger.runs.last {
            lines.append(
                "\(when(last.day)) \(kilometres(last.run)) of \(last.kind.rawValue) running were"
                    + " \(narrator.dose(last.dose)).")
        }
        let week = advice.ledger.runs.filter { advice.decision.day - $0.day < 7 }
        if week.count > 1, let dose = advice.ledger.dose(of: week) {
            let distance = week.reduce(0) { $0 + ($1.run.distance?.kilometres ?? 0) }
            lines.append(
                "The last 7 days: \(narrator.distance(kilometres: distance)) run,"
                    + " \(narrator.dose(dose)).")
        }
        return lines + forecast
    }

    package var forecast: [String] {
        guard let risk = advice.risk, advice.decision.stop == nil else { return [] }
        var lines = ["Tomorrow, going by your own mornings: after rest \(narrator.forecast(risk.rest))."]
        let reach = advice.decision.run.allowed ? advice.decision.run.maxKilometres : 0
        guard reach > 0, let easy = advice.model?.tomorrow(after: .init(easyKilometres: reach)) else {
            return lines
        }
        lines.append("After \(narrator.limit(kilometres: reach)) easy: \(narrator.forecast(easy)).")
        lines.append(
            narrator.room(
                kilometres: reach, repetitions: advice.decision.allows(.speed) ? risk.repetitions : nil,
                limit: risk.limit))
        return lines
    }

    /// What the model learned, for `why`.
    package var learned: [String] {
        guard let learned = advice.model?.model.learned else {
            let known = advice.model?.model.knownMornings ?? 0
            return [
                "Your own mornings say nothing yet: the personal model waits for"
                    + " \(PersonalModel.neededMornings) known mornings and has \(known)."
            ]
        }
        return narrator.learned(learned)
    }

    private func when(_ day: Day) -> String {
        switch advice.decision.day - day {
        case 0: "Today's"
        case 1: "Yesterday's"
        default: "\(narrator.friendlyDay(day)):"
        }
    }

    private func kilometres(_ run: Run) -> String {
        run.distance.map { narrator.distance($0) } ?? narrator.duration(run.time)
    }
}
