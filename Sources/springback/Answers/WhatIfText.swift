import Account
import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab
import Tendon
import Workouts

/// What a workout would be, as a screen.
struct WhatIfText {
    let whatIf: WhatIf
    let assumptions: [String]
    let easy: EasyRunning
    let answer: Answer

    private var narrator: Narrator { answer.narrator }

    var text: String {
        var lines = [Ink.bold(Paragraph.wrapped(whatIf.workout.text))] + WhatIfText.assumed(assumptions)
        lines += numbers
        lines.append("")
        lines.append(
            whatIf.isAllowed
                ? Ink.green("●") + " Allowed today." : Ink.red("●") + " Not as it stands, not today.")
        lines += whatIf.obstacles.map {
            bullet(narrator.sentence($0, on: answer.decision.day), rule: $0.rule)
        }
        lines += whatIf.cautions.map {
            bullet(narrator.sentence($0, on: answer.decision.day), rule: $0.rule)
        }
        lines += nearestLines
        lines += ["", Ink.bold("Tomorrow, if it is done"), Paragraph.wrapped(tomorrow, indent: 2)]
        return lines.joined(separator: "\n")
    }

    /// What was taken for said where the text leaves it open.
    static func assumed(_ assumptions: [String]) -> [String] {
        assumptions.map { Ink.dim(Paragraph.wrapped("read as: \($0)", indent: 4, first: 2)) }
    }

    /// Distance, plain load and dose, beside the usual run.
    private var numbers: [String] {
        let time = narrator.duration(seconds: Int(min(whatIf.seconds, 1e6).rounded()))
        let plain = whatIf.load.easyKilometres(exponent: 1, easy: easy)
        return [
            "  \(whatIf.kind.rawValue), \(narrator.distance(kilometres: whatIf.kilometres)) in \(time)"
                + compared(whatIf.kilometres, with: whatIf.usual?.kilometres),
            "  plain load \(narrator.dose(easyKilometres: plain))",
            "  dose \(narrator.dose(whatIf.dose))" + compared(whatIf.dose.central, with: whatIf.usual?.dose),
        ]
    }

    private func compared(_ value: Double, with usual: Double?) -> String {
        guard let usual, usual > 0 else { return "" }
        let tenths = Int(min(value / usual * 10, 1e6).rounded())
        return ", \(tenths / 10).\(tenths % 10) times your usual run"
    }

    private var nearestLines: [String] {
        guard !whatIf.isAllowed else { return [] }
        guard let nearest = whatIf.nearest else {
            let session = answer.decision.session.contains { $0.rung.name.ladder == .strength }
            return [
                "", Ink.bold("Instead"),
                session ? "  Strength, as today says; no running." : "  Nothing but rest today.",
            ]
        }
        return [
            "", Ink.bold("The nearest that is allowed"),
            Paragraph.wrapped(nearest.workout.text, indent: 4, first: 2),
            Paragraph.wrapped(
                "\(narrator.changes(nearest.changes)): \(narrator.distance(kilometres: nearest.kilometres)),"
                    + " \(narrator.dose(nearest.dose))", indent: 4, first: 2),
        ]
    }

    private var tomorrow: String {
        guard let tomorrow = whatIf.tomorrow else {
            return "Nothing is said before \(PersonalModel.neededMornings) of your mornings are known."
        }
        return "Going by your own mornings: \(narrator.forecast(tomorrow))."
    }

    private func bullet(_ sentence: String, rule: RuleID) -> String {
        Paragraph.wrapped("· \(sentence) [\(RuleCard.card(rule).grade.rawValue)]", indent: 4, first: 2)
    }
}
