import Evidence
package import Rehab

/// The reasons of a day by what they are for.
extension Decision {
    /// The causes and limits of the day: neither gates, nor ladders that are shut for good, nor hand-offs.
    package var causes: [Reason] {
        reasons.filter { $0.rule < .gateDays && $0.rule != .ladderClosed && $0.rule != .sessionStop }
    }

    /// What is still shut, and the gates on the way.
    package var shut: [Reason] {
        reasons.filter { $0.rule == .ladderClosed || $0.rule >= .gateDays && $0.rule <= .gateHills }
    }

    /// What is worth a clinician's eye.
    package var handOffs: [Reason] { reasons.filter { $0.rule >= .handoffStuck } }

    /// Whether there is something to explain about the morning.
    package var isBadMorning: Bool {
        reason(.morningFlared) != nil || reason(.morningUnsettled) != nil
    }

    /// The grades of what was decided, the strongest first: `T trial, D our own default, …`.
    package var gradesInWords: String {
        let used = Set(reasons.map { RuleCard.card($0.rule).grade } + session.map(\.rung.grade))
        return Grade.allCases.filter(used.contains).map { "\($0.rawValue) \($0.words)" }.joined(
            separator: ", ")
    }

    /// The rules that shaped the day, each with all the reasons it gave, in the order of the reasons.
    package var accounts: [RuleAccount] {
        var order: [RuleID] = []
        var reasons: [RuleID: [Reason]] = [:]
        for reason in self.reasons {
            if reasons[reason.rule] == nil { order.append(reason.rule) }
            reasons[reason.rule, default: []].append(reason)
        }
        return order.map { RuleAccount(card: RuleCard.card($0), reasons: reasons[$0] ?? []) }
    }
}

/// A rule with all the reasons it gave on a day.
package struct RuleAccount {
    package let card: RuleCard
    package let reasons: [Reason]
}
