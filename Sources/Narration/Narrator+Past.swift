import Journal
public import Quantities
public import Rehab

/// The past in words, short enough for a row of a table.
extension Narrator {
    /// A check-in: `pain 2, 10 min stiff`; with the side where it is asked for: `left: pain 2, 10 min stiff, limping`.
    public func checkIn(_ morning: SeenMorning, namesSide: Bool) -> String {
        let reading = morning.reading
        return (namesSide ? "\(morning.side.rawValue): " : "")
            + "pain \(reading.pain.score), \(reading.stiffness.minutes) min stiff"
            + (reading.limping ? ", limping" : "") + (reading.masked ? ", with a painkiller" : "")
    }

    /// A turn of the way: `plyometrics p2 reached`.
    public func turn(_ turn: Milestone.Turn) -> String {
        switch turn {
        case .phase(let phase): "phase \(phase.name) begins"
        case .rung(let rung, nil): "\(Words.name(rung.ladder)) placed on \(rung.text)"
        case .rung(let rung, let before?):
            rung.number > before
                ? "\(Words.name(rung.ladder)) \(rung.text) reached"
                : "\(Words.name(rung.ladder)) back to \(rung.text)"
        case .flareBegan: "a flare begins"
        case .flareEnded: "the flare ends"
        }
    }

    /// The month of a day: `Jan`.
    public func month(of day: Day) -> String { String(friendlyDay(day).suffix(3)) }
}
