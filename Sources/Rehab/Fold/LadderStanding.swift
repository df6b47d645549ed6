public import Journal
public import Quantities

/// Where a ladder stands on a day, for those who show it.
///
/// Today's light may close what is open here; the decision of the day says so.
public struct LadderStanding: Sendable {
    public let ladder: Ladder
    /// The rung it stands on.
    public let rung: RungName
    /// Tolerated sessions on that rung, in halves, at most `needed`.
    public let tolerated: Double
    /// The sessions an advance takes.
    public let needed: Int
    /// The rung to come: the present one while it is shut, else the one above; nil on the last.
    public let next: RungName?
    /// What keeps the rung to come shut; nil when nothing but its sessions is missing.
    public let shut: Reason?

    /// Whether the ladder stands above a rung, or on it with its count full.
    public func isTolerated(_ number: Int) -> Bool {
        number < rung.number || number == rung.number && tolerated >= Double(needed)
    }

    /// Whether sessions may be done on the rung it stands on, as far as phase and ladders go.
    public var isOpen: Bool { next != rung }
}

extension State {
    /// Where a ladder stands, in the phase of now.
    public func standing(of ladder: Ladder, on day: Day) -> LadderStanding {
        let rung = rung(ladder)
        let plan = program.plan(ladder)
        var next: RungName? = rung
        if isOpen(rung, on: day) {
            next = rung.number < plan.rungs.count ? RungName(ladder, rung.number + 1) : nil
        }
        return LadderStanding(
            ladder: ladder, rung: rung, tolerated: Double(self.ladder(ladder).halves) / 2,
            needed: plan.advanceAt,
            next: next, shut: next.flatMap { LadderClosed.reason(shutting: $0, in: self, on: day) })
    }
}
