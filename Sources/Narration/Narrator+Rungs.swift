import Account
import Evidence
public import Journal
public import Rehab
public import Tendon

/// What opens a rung, and what one has to show before the next.
extension Narrator {
    /// When a rung opens, as its program says; any one of its ways will do.
    public func opens(_ rung: Rung) -> String {
        let ways = rung.openings.map { opening -> String in
            let asked = opening.tolerated.isEmpty && opening.hopsSingle == nil
            let phase = "in \(Words.phase(opening.phase)) or later"
            return asked ? phase : "\(phase) with \(conditions(opening))"
        }
        let ladder = rung.name.ladder
        let first = ways.isEmpty ? "Not opened by any phase" : "Opens \(Words.list(ways, "or"))"
        guard ladder == .speed || ladder == .hills else { return first + "." }
        return "\(first), and only while running stands on its last rung."
    }

    /// What a session of a ladder has to be like to count towards the next rung.
    public func earns(_ ladder: Ladder, advanceAt needed: Int) -> String {
        let sessions = Words.count(needed, Words.session(ladder), Words.session(ladder) + "s")
        switch ladder {
        case .strength:
            return
                "A rung is left after \(sessions) at pain of at most \(Numbers.strengthEarnPain.value), each with"
                + " a next morning no worse than usual."
        case .run:
            return
                "A rung is left after \(sessions) at pain of at most \(Numbers.runEarnPain.value), each with a"
                + " settled next morning."
        case .plyo, .speed, .hills:
            return
                "A rung is left after \(sessions) at pain of at most \(Numbers.storageEarnPain.value), each with"
                + " a settled next morning; pain up to \(Numbers.storageHalfPain.value) counts half."
        }
    }

    /// How a rung counts as energy storage, and what follows from it.
    public func storage(_ storage: StorageClass) -> String {
        switch storage {
        case .none:
            "Not counted as energy storage, unlike \(Words.names(Words.energyStorage)): none of them has to"
                + " wait after it."
        case .medium: counted("medium", Numbers.spacingMedium.value)
        case .high: counted("high", Numbers.spacingHigh.value)
        }
    }

    private func counted(_ storage: String, _ days: Int) -> String {
        "Counted as \(storage) energy storage: the next session of \(Words.names(Words.energyStorage, "or")) comes"
            + " \(days) days later at the earliest, which is our default."
    }

    /// Where a ladder stands: `You stand on s4, with 2 of 3 sessions tolerated.`
    public func stands(_ standing: LadderStanding) -> String {
        let rung = standing.rung.text
        guard standing.isOpen else { return "Your place is \(rung), which is not open yet." }
        let tolerated = DecimalText.short(standing.tolerated)
        let place = "You stand on \(rung), with \(tolerated) of \(standing.needed) sessions tolerated"
        guard let next = standing.next else { return "\(place); there is no rung above it." }
        return "\(place). The next is \(next.text)."
    }

    // MARK: Load

    /// The peak of one cycle beside one of easy running: `0.89 of easy running (0.69 to 1.09)`; nil where no ratio is known.
    public func peak(_ point: LoadPoint) -> String? {
        guard let peak = point.peak else { return nil }
        let (low, high) = (DecimalText.twoDecimals(peak.low), DecimalText.twoDecimals(peak.high))
        guard let central = peak.central else { return "\(low) to \(high) of easy running" }
        let range = low == high ? "" : " (\(low) to \(high))"
        return "\(DecimalText.twoDecimals(central)) of easy running\(range)"
    }

    /// The dose of a session of a rung, as far as peaks were measured.
    public func session(_ dose: PeakDose?) -> String {
        guard let dose else { return "The dose of a session, in easy \(doseUnit), is not known." }
        let ends = Dose(central: dose.central ?? 0, low: dose.low, high: dose.high)
        guard dose.central != nil else {
            let range = String(doseCell(ends).drop { $0 != "(" }.dropFirst().dropLast())
            return "Dose of a session as written: \(range) easy \(doseUnit)."
        }
        return "Dose of a session as written: \(self.dose(ends))."
    }
}
