public import Journal
public import Quantities

/// A morning as the rules saw it on its day.
public struct SeenMorning: Sendable {
    public let day: Day
    public let side: Side
    public let reading: Morning
    public let response: MorningClass
    public let entry: EntryID?
    /// The usual morning it was measured against.
    public let usualPain: Double
    public let usualStiffness: Double
}

extension State {
    /// The check-ins of a day, one for each sore side that was answered.
    public func mornings(on day: Day) -> [SeenMorning] {
        guard let place = place(of: day) else { return [] }
        return tendons.compactMap { tendon in
            let record = mornings[place][tendon.side]
            guard let reading = record.reading else { return nil }
            return SeenMorning(
                day: day, side: tendon.side, reading: reading, response: record.response, entry: record.entry,
                usualPain: record.usual.pain, usualStiffness: record.usual.stiffness)
        }
    }

    /// The worst check-in of a day: by its class, then by its pain; nil when there was none.
    public func worstMorning(on day: Day) -> SeenMorning? {
        mornings(on: day).max { left, right in
            left.response != right.response
                ? left.response < right.response : left.reading.pain < right.reading.pain
        }
    }

    /// The usual morning a day's check-in is measured against, the worse of two sides; as of the last day that was
    /// folded for a later one.
    public func usualMorning(on day: Day) -> (pain: Double, stiffness: Double) {
        var worst = (pain: 0.0, stiffness: 0.0)
        for tendon in tendons {
            let usual = place(of: day).map { mornings[$0][tendon.side].usual } ?? tendon.usual
            worst = (max(worst.pain, usual.pain), max(worst.stiffness, usual.stiffness))
        }
        return worst
    }
}
