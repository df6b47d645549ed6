import Evidence
import Journal
import Rehab

/// Sentences of ladders that are not open, and of what opens them.
extension Narrator {
    func closedSentence(_ reason: Reason, _ detail: Reason.Detail) -> String? {
        let lower = "; until then a lower rung is offered, and it earns nothing"
        switch detail {
        case .closedPhase(let ladder, let phase):
            if reason.closes.contains(ladder) { return "\(opens(ladder)) in \(Words.phase(phase))." }
            return "Your rung of \(Words.name(ladder)) opens in \(Words.phase(phase))\(lower)."
        case .closedRung(let rung, let opening):
            let asked =
                "Your rung of \(Words.name(rung.ladder)), \(rung.text), opens with \(conditions(opening))"
            return reason.closes.contains(rung.ladder) ? asked + "." : asked + lower + "."
        case .needsRun(let ladder, let rung):
            return "\(opens(ladder)) once \(Words.name(rung.ladder)) stands on \(rung.text)."
        default:
            return nil
        }
    }

    /// What opens a rung, in words.
    func conditions(_ opening: Opening) -> String {
        var asked: [String] = []
        if !opening.tolerated.isEmpty {
            asked.append(Words.list(opening.tolerated.map { $0.text }) + " tolerated")
        }
        if let allowed = opening.hopsSingle {
            asked.append(
                "a single-leg hop test of the last \(Numbers.gateTestDays.value) days at pain of at most"
                    + " \(allowed)")
        }
        return asked.isEmpty ? Words.phase(opening.phase) : Words.list(asked)
    }

    private func opens(_ ladder: Ladder) -> String {
        "\(Words.capitalised(Words.name(ladder))) \(Words.isPlural(ladder) ? "open" : "opens")"
    }
}
