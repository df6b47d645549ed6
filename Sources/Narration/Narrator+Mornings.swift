import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of the morning: check-ins, flares and trends.
extension Narrator {
    func morningSentence(_ reason: Reason) -> String? {
        switch (reason.rule, reason.detail) {
        case (.morningSettled, .morning), (.morningFlared, .morning), (.morningUnsettled, .morning),
            (.morningSore, .morning):
            return checkIn(reason)
        case (.morningFlared, .flare(let side, let since)):
            return "The flare of your \(Words.achilles(side)) that began on \(day(since)) is not over."
        case (.flareSettling, .flare(let side, let since)):
            return "The flare of your \(Words.achilles(side)) that began on \(day(since)) is settling, and"
                + " not over yet."
        case (.flareRepeat, .last(let last)):
            return "A flare began on \(day(last)) and another within \(Numbers.repeatWindow.value) days of"
                + " it, so the phase goes back one; in settle it begins anew."
        case (.checkInMissing, .missing(let mornings, let masked)):
            return missing(mornings, masked: masked)
        case (.trendRising, .trend(let side, let isPain, let now, let before)):
            return "\(week(side, isPain, now)), against \(amount(before, isPain)) in the"
                + " \(Numbers.trendWindow.value) before."
        case (.trendCreep, .trend(let side, let isPain, let now, let before)):
            let weeks = Numbers.creepFrom.value / Numbers.trendWindow.value
            return "\(week(side, isPain, now)), against \(amount(before, isPain)) in your best week of the"
                + " last \(weeks)."
        default:
            return nil
        }
    }

    private func missing(_ mornings: Int, masked: Bool) -> String {
        let row = "\(mornings) mornings in a row, today's included"
        if masked {
            let given =
                "You checked in with a painkiller or an anti-inflammatory, and such a check-in counts only"
                + " when it is bad"
            return mornings <= 1 ? "\(given)." : "\(given): none has counted for \(row)."
        }
        if mornings <= 1 { return "No check-in that counts for this morning yet." }
        return "No check-in that counts for \(row)."
    }

    /// A check-in against the runner's usual, and what that makes of it.
    private func checkIn(_ reason: Reason) -> String? {
        guard
            case .morning(
                let side, let pain, let stiffness, let limping, let masked, let usualPain, let usualStiffness) =
                reason.detail
        else { return nil }
        let reading =
            "\(Words.capitalised(Words.achilles(side))) this morning: pain \(pain), \(stiffness) min stiff"
        let limp = limping ? ", still limping 15 minutes after getting up" : ""
        let painkiller = masked ? ", and that with a painkiller" : ""
        let usual =
            "your usual counts as \(DecimalText.short(usualPain)) and \(DecimalText.short(usualStiffness))"
            + " min"
        return "\(reading)\(limp)\(painkiller); \(verdict(reason.rule, limping: limping, usual: usual))."
    }

    private func verdict(_ rule: RuleID, limping: Bool, usual: String) -> String {
        switch rule {
        case .morningFlared where limping: "a limp is a flare, whatever the numbers"
        case .morningFlared: "\(usual), so this is a flare"
        case .morningUnsettled: "\(usual), so this is unsettled, though not a flare"
        case .morningSore: "\(usual), so it is settled but still sore: usual does not mean well"
        default: "\(usual), so this is settled"
        }
    }

    private func week(_ side: Side, _ isPain: Bool, _ mean: Double) -> String {
        "\(Words.capitalised(Words.achilles(side))), last \(Numbers.trendWindow.value) mornings: mean"
            + " \(isPain ? "pain" : "stiffness") \(amount(mean, isPain))"
    }

    private func amount(_ value: Double, _ isPain: Bool) -> String {
        isPain ? DecimalText.short(value) : DecimalText.short(value) + " min"
    }
}
