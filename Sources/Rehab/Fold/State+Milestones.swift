import Journal
public import Quantities

/// The past as it is told: what the fold of each day came to.
extension State {
    /// What was made of a day of the plan; nil before it and after today.
    public func seen(on day: Day) -> SeenDay? {
        guard let record = record(day), record.isPlanned else { return nil }
        return SeenDay(
            day: day, light: record.light, morning: record.response, flareBegan: record.flareBegan)
    }

    /// Notes what is another than the day before; most days nothing is.
    mutating func noteMilestones(of day: Day) {
        if noted.phase != phase {
            noted.phase = phase
            milestones.append(Milestone(day: day, turn: .phase(phase)))
        }
        for ladder in Ladder.allCases where noted.rungs[ladder.rawValue] != ladders[ladder.rawValue].rung {
            let before = noted.rungs[ladder.rawValue]
            noted.rungs[ladder.rawValue] = ladders[ladder.rawValue].rung
            milestones.append(
                Milestone(day: day, turn: .rung(rung(ladder), from: before == 0 ? nil : before)))
        }
        var isFlaring = false
        for tendon in tendons where tendon.isFlaring { isFlaring = true }
        if noted.isFlaring != isFlaring {
            noted.isFlaring = isFlaring
            milestones.append(Milestone(day: day, turn: isFlaring ? .flareBegan : .flareEnded))
        }
    }
}

/// What the last milestones say; 0 is no rung.
struct Noted: Sendable {
    var phase: Phase?
    var rungs = Ladder.allCases.map { _ in 0 }
    var isFlaring = false
}
