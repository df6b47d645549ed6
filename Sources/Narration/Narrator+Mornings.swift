import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of the morning: check-ins, flares and trends.
extension Narrator {
    func morningSentence(_ reason: Reason) -> String? {
        switch (reason.rule, reason.detail) {
        case (
            _,
            .morning(
                let side, let pain, let stiffness, let limping, let masked, let baselinePain,
                let baselineStiffness)
        ):
            let limp = limping ? ", still limping 15 minutes after getting up" : ""
            let painkiller = masked ? ", and that after a painkiller" : ""
            let usual =
                "your usual counts as \(DecimalText.short(baselinePain)) and"
                + " \(DecimalText.short(baselineStiffness)) min"
            let reading =
                "\(Words.capitalised(Words.achilles(side))) this morning: pain \(pain),"
                + " \(stiffness) min stiff"
            return reading + limp + painkiller + ";"
                + " " + verdict(reason.rule, limping: limping, usual: usual) + "."
        case (.morningFlared, .flare(let side, let since)):
            return "The flare of your \(Words.achilles(side)) that began on \(day(since)) is not over."
        case (.flareSettling, .flare(let side, let since)):
            return "The flare of your \(Words.achilles(side)) that began on \(day(since)) is settling, and"
                + " not over yet."
        case (.flareRepeat, .last(let last)):
            return "A flare began on \(day(last)) and another within \(Numbers.repeatWindow.value) days of"
                + " it, so the"
                + " phase goes back one; settle begins anew."
        case (.checkInMissing, .count(let days, _)):
            if days <= 1 { return "No check-in that counts for this morning yet." }
            return "No check-in that counts for \(days) mornings in a row, today's included."
        case (.trendRising, .trend(let side, let isPain, let now, let before)):
            return week(side, isPain, now)
                + "; in the seven before it was \(amount(before, isPain))."
        case (.trendCreep, .trend(let side, let isPain, let now, let before)):
            return week(side, isPain, now)
                + "; in your best seven of the weeks before it was \(amount(before, isPain))."
        default:
            return nil
        }
    }

    private func verdict(_ rule: RuleID, limping: Bool, usual: String) -> String {
        switch rule {
        case .morningFlared where limping: "a limp is a flare, whatever the numbers"
        case .morningFlared: "\(usual), so this is a flare"
        case .morningUnsettled: "\(usual), so this is unsettled, though not a flare"
        case .morningSore: "\(usual), so this is settled but still sore: usual is not the same as well"
        default: "\(usual), so this is settled"
        }
    }

    private func week(_ side: Side, _ isPain: Bool, _ mean: Double) -> String {
        "Your \(Words.achilles(side)) over the last seven mornings: mean \(isPain ? "pain" : "stiffness") of"
            + " \(amount(mean, isPain))"
    }

    private func amount(_ value: Double, _ isPain: Bool) -> String {
        isPain ? DecimalText.short(value) : DecimalText.short(value) + " min"
    }
}
