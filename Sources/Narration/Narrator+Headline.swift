import Evidence
import Journal
public import Rehab

/// The answer in one line.
extension Narrator {
    /// One line for the light: what kind of day it is, and what is open.
    public func headline(_ decision: Decision) -> String {
        let (light, says) = parts(ofHeadline: decision)
        return light + says
    }

    /// The same line beside a sign that names the light.
    public func headlineBesideLight(_ decision: Decision) -> String {
        Words.capitalised(parts(ofHeadline: decision).says)
    }

    /// The line, cut behind the name of the light.
    private func parts(ofHeadline decision: Decision) -> (light: String, says: String) {
        let open = Words.list(self.open(decision))
        switch decision.light {
        case .stop:
            return parts(ofStop: decision.stop?.urgency ?? .review)
        case .red:
            return (
                "Red: ",
                "no running and no jumping today.\(open.isEmpty ? "" : " Open today: gentle \(open).")"
            )
        case .amber:
            return (
                "Amber: ",
                open.isEmpty
                    ? "nothing is open today." : "hold back a little. Open today: \(open)."
            )
        case .waiting:
            return (
                "Waiting ",
                (decision.isMaskedMorning
                    ? "for a morning that is known: under a painkiller this one is not. "
                    : "for this morning's check-in. ")
                    + (open.isEmpty ? "Nothing is open so far." : "Until then: \(open), and nothing new.")
            )
        case .green:
            guard open.isEmpty else { return ("Green: ", "go ahead. Open today: \(open).") }
            return ("Green, and ", decision.reason(.oneADay) == nil ? "a day of rest." : "done for today.")
        }
    }

    /// What should stand beside a light; nil when it needs no word.
    ///
    /// The note of a red one is the only place that speaks of harm, and it takes nothing of a red flag back.
    public func note(on light: Light) -> String? {
        switch light {
        case .red:
            "Red does not mean damage: the light is about today's plan, not about the tissue. Cross-training"
                + " without impact, such as cycling or swimming, stays open. A pop or a sudden loss of"
                + " push-off is another matter: have that examined today."
        case .stop: "The plan informs and does not examine: it cannot tell that nothing is wrong."
        case .green, .waiting, .amber: nil
        }
    }

    private func parts(ofStop urgency: Urgency) -> (light: String, says: String) {
        switch urgency {
        case .emergency: ("Stop: ", "seek help today.")
        case .review: ("Stop: ", "no training until a clinician has looked at it.")
        case .outOfScope: ("Stop: ", "this plan is not made for this, until a clinician clears you for it.")
        case .noPlan: ("No plan: ", "it is not made for anyone under \(Numbers.minimumAge.value).")
        }
    }

    /// What may be done today, each in a few words.
    func open(_ decision: Decision) -> [String] {
        var words: [String] = []
        if decision.allows(.strength) { words.append("strength") }
        if decision.run.allowed {
            words.append(
                "a run of at most \(limit(kilometres: decision.run.maxKilometres))")
        }
        for ladder in [Ladder.plyo, .speed, .hills] where decision.allows(ladder) {
            words.append(Words.name(ladder))
        }
        return words
    }
}

extension Decision {
    /// Whether this morning was answered, and under a painkiller.
    fileprivate var isMaskedMorning: Bool {
        guard case .missing(_, let isMasked)? = reason(.checkInMissing)?.detail else { return false }
        return isMasked
    }
}
