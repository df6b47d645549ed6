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
            return "\(Words.count(have, "strength session", "strength sessions")) in this phase; the gate"
                + " asks for \(need)."
        case (.gateSessions, .strengthSession(let rung, let pain)):
            return
                "No strength session on \(rung.text) or above, at pain of at most \(pain), since this phase"
                + " began; the gate asks for one."
        case (.gateMornings, .mornings(let seen)):
            return mornings(seen)
        case (.gateMornings, .flareFree(let last, let days)):
            return "A flare began on \(day(last)); the gate asks for \(days) days without a new one."
        case (.gateHeelRaise, .heelRaise(let asked)):
            return heelRaise(asked)
        case (.gateHops, .hops(let double, let pain, let allowed, let days)):
            let hops = double ? "double-leg" : "single-leg"
            guard let pain else {
                return
                    "No \(hops) hop test of the last \(days) days; the gate asks for ten hops at pain of at most \(allowed)."
            }
            return "Your ten \(hops) hops hurt \(self.pain(pain)); the gate asks for at most \(allowed)."
        case (.gateEasyRuns, .easyRuns(let runs)):
            return "\(Words.count(runs.have, "easy run", "easy runs")) of at least \(runs.minutes) min in the"
                + " last \(runs.days) days at pain of at most \(runs.pain) and with a settled next morning;"
                + " the gate asks for \(runs.need)."
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
                "\(seen.known) \(seen.known == 1 ? "is" : "are") known without a painkiller where the gate asks for"
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

    private func heelRaise(_ asked: Reason.HeelRaises) -> String {
        let (needed, noise) =
            (asked.needed, "counts vary by about \(Numbers.heelRaiseNoise.value) from day to day")
        guard let test = asked.test else {
            return "No heel-raise test of the last \(asked.days) days; the gate asks for one of at least"
                + " \(needed) \(soreSide(asked)), at pain of at most \(asked.allowedPain)."
        }
        guard let pain = test.pain?.score else {
            return "Heel raises: \(test.left) left and \(test.right) right, but no pain was noted; the gate"
                + " asks for at most \(asked.allowedPain) of 10."
        }
        let short = asked.sore.sides.filter { test.count($0) < needed }
        if let first = short.first {
            let raises = Words.count(test.count(first), "heel raise", "heel raises")
            let others = short.dropFirst().map { " and \(test.count($0)) on the \($0.rawValue)" }.joined()
            return "\(raises) on the \(first.rawValue)\(others); the gate asks for \(needed)"
                + "\(short.count > 1 ? " on each side" : ""), and \(noise)."
        }
        if pain > asked.allowedPain {
            return "Your heel raises hurt \(self.pain(pain)); the gate asks for at most \(asked.allowedPain)."
        }
        return "\(test.left) heel raises on the left and \(test.right) on the right; the gate asks the sore"
            + " side for \(symmetry(asked, of: "the other")), and \(noise)."
    }

    /// On which side the raises are asked for, and how they have to compare.
    private func soreSide(_ asked: Reason.HeelRaises) -> String {
        guard asked.sore.sides.count == 1, let sore = asked.sore.sides.first else { return "on each side" }
        return
            "on the \(sore.rawValue), the sore side, and \(symmetry(asked, of: "the \(sore.other.rawValue)"))"
    }

    private func symmetry(_ asked: Reason.HeelRaises, of other: String) -> String {
        "\(asked.symmetryPercent)% of \(other) or at most \(asked.within) below it"
    }
}
