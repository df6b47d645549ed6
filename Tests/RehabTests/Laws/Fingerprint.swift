import Journal
import Quantities
import Rehab

/// Everything a decision says, as one text: two decisions are the same when their fingerprints are.
struct Fingerprint {
    /// Days are written as if they lay so many days earlier.
    var shift = 0
    /// Whether the ids of entries are part of it, and with them the order of equal reasons.
    var withEntries = true

    func text(_ decision: Decision?) -> String {
        guard let decision else { return "none" }
        var reasons = decision.reasons.map { reason in
            "\(reason.rule.text) \(text(any: reason.detail)) closes \(reason.closes.rawValue) "
                + "change \(text(any: reason.change))"
                + (withEntries ? " \(reason.entries.map(\.text))" : "")
        }
        if !withEntries { reasons.sort() }
        let head = [
            "\(decision.day.number - shift) \(decision.light.name) \(decision.phase.name)",
            "since \(decision.phaseSince.number - shift)", text(any: decision.stop as Any),
            "allows \(decision.allows.rawValue) hops \(decision.allowsHopTest)",
            "rungs \(decision.rungs.map(\.text))",
            "session \(decision.session.map { "\($0.rung.name.text) \($0.isPlanned) \($0.isMenu)" })",
            "run \(text(any: decision.run))", text(any: decision.tendons), text(any: decision.due),
        ]
        return (head + reasons).joined(separator: "\n")
    }

    /// Any value, its days shifted. Mirrors are slow and complete: a field that is added is looked at, too.
    private func text(any value: Any) -> String {
        if let day = value as? Day { return "day \(day.number - shift)" }
        let mirror = Mirror(reflecting: value)
        guard !mirror.children.isEmpty else { return "\(value)" }
        let parts = mirror.children.map { "\($0.label ?? ""): \(text(any: $0.value))" }
        return "(\(parts.joined(separator: ", ")))"
    }
}
