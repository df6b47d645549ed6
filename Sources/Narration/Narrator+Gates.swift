import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of what keeps the gate of a phase shut: what is there, and what it asks for.
extension Narrator {
    func gateSentence(_ reason: Reason) -> String? {
        switch (reason.rule, reason.detail) {
        case (.gateDays, .count(let have, let need)):
            return "\(Words.count(have, "day", "days")) in this phase; the gate asks for \(need)."
        case (.gateSessions, .count(let have, let need)):
            if need == 1 {
                return "No strength session on s2 or above, at pain of at most"
                    + " \(Numbers.settleStrengthPain.value), since this phase began; the gate asks for one."
            }
            return "\(Words.count(have, "strength session", "strength sessions")) in this phase; the gate"
                + " asks for \(need)."
        case (.gateMornings, .mornings(let seen)):
            return mornings(seen)
        case (.gateMornings, .last(let last)):
            return "A flare began on \(day(last)); the gate asks for \(Numbers.speedFlareDays.value) days"
                + " without a new one."
        case (.gateHeelRaise, .heelRaise(let result)):
            return heelRaise(result)
        case (.gateHops, .hops(let double, let pain, let allowed)):
            let hops = double ? "double-leg" : "single-leg"
            guard let pain else {
                return "No \(hops) hop test of the last \(Numbers.gateTestDays.value) days; the gate asks"
                    + " for ten hops at pain of at most \(allowed)."
            }
            return "Your ten \(hops) hops hurt \(self.pain(pain)); the gate asks for at most \(allowed)."
        case (.gateEasyRuns, .count(let have, let need)):
            return "\(Words.count(have, "easy run", "easy runs")) of \(Numbers.bridgeEasyMinutes.value) min"
                + " in the last \(Numbers.bridgeRunDays.value) days at pain of at most"
                + " \(Numbers.bridgeRunPain.value) and with a settled next morning; the gate asks for"
                + " \(need)."
        case (.gatePlyo, .rung(let at, let needed)), (.gateEasyRuns, .rung(let at, let needed)),
            (.gateSpeed, .rung(let at, let needed)), (.gateHills, .rung(let at, let needed)):
            return rung(at, needed, mustBeTolerated: reason.rule == .gatePlyo || reason.rule == .gateSpeed)
        default:
            return nil
        }
    }

    private func rung(_ at: RungName, _ needed: RungName, mustBeTolerated: Bool) -> String {
        let standing = Words.capitalised(Words.standing(at))
        if at == needed { return "\(standing), which has not had its tolerated sessions yet." }
        return "\(standing); the gate asks for \(needed.text)\(mustBeTolerated ? ", tolerated" : "")."
    }

    private func mornings(_ seen: Reason.GateMornings) -> String {
        var found: [String] = []
        if seen.known < seen.needKnown {
            found.append(
                "\(seen.known) \(seen.known == 1 ? "is" : "are") known where the gate asks for"
                    + " \(seen.needKnown)")
        }
        if seen.flared > 0 { found.append("\(seen.flared) flared where none may") }
        if seen.unsettled > seen.mayUnsettled {
            let most = seen.mayUnsettled == 0 ? "none may be" : "\(seen.mayUnsettled) may be"
            found.append("\(seen.unsettled) \(seen.unsettled == 1 ? "was" : "were") unsettled where \(most)")
        }
        // Settle asks for no median, and for a morning of today that is no worse than usual.
        let isSettle = seen.mayPain == nil && seen.mayStiffness == nil
        if !isSettle, !seen.todaySettled { found.append("today's is not known to be settled") }
        if let pain = seen.medianPain, let most = seen.mayPain, pain > Double(most) {
            found.append("the median pain is \(DecimalText.short(pain)) where \(most) is the most")
        }
        if let stiffness = seen.medianStiffness, let most = seen.mayStiffness, stiffness > Double(most) {
            found.append(
                "the median stiffness is \(DecimalText.short(stiffness)) min where \(most) is the most")
        }
        if !found.isEmpty { return "Of the last \(seen.of) mornings \(Words.list(found))." }
        if isSettle { return "The gate asks for a check-in of today that is no worse than your usual." }
        return "Of the last \(seen.of) mornings too few came without a painkiller to tell the median."
    }

    private func heelRaise(_ result: Reason.HeelRaiseResult?) -> String {
        let noise = "counts vary by about \(Numbers.heelRaiseWithin.value) from day to day"
        guard let result else {
            return "No heel-raise test of the last \(Numbers.gateTestDays.value) days; the gate asks for"
                + " one, of at least \(Numbers.heelRaises.value) on the sore side"
                + " (\(Numbers.heelRaisesFrom50.value) from age 50, \(Numbers.heelRaisesFrom60.value) from"
                + " 60)."
        }
        let (left, right, needed) = (result.left, result.right, result.needed)
        guard let pain = result.pain else {
            return "Heel raises: \(left) left and \(right) right, but no pain was noted; the gate asks for"
                + " at most \(result.allowedPain) of 10."
        }
        if left < needed, right < needed {
            return "\(left) heel raises on the left and \(right) on the right; the gate asks for \(needed)"
                + " on the sore side, and \(noise)."
        }
        if left < needed || right < needed {
            return "\(Words.count(min(left, right), "heel raise", "heel raises")) on the"
                + " \(left < right ? "left" : "right"); the gate asks for \(needed), and \(noise)."
        }
        if pain > result.allowedPain {
            return "Your heel raises hurt \(self.pain(pain)); the gate asks for at most"
                + " \(result.allowedPain)."
        }
        return "\(left) heel raises on the left and \(right) on the right; the gate asks the sore side for"
            + " \(Numbers.heelRaiseSymmetry.value)% of the other or at most \(Numbers.heelRaiseWithin.value)"
            + " below it, and \(noise)."
    }
}
