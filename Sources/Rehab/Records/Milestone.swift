public import Journal
public import Quantities

/// A turn on the way of a runner, for whoever tells the past: a phase, a rung, a flare.
public struct Milestone: Hashable, Sendable {
    public let day: Day
    public let turn: Turn

    public enum Turn: Hashable, Sendable {
        /// A phase was entered, or the first one given.
        case phase(Phase)
        /// A ladder came to stand on a rung; `from` is nil for the rung it was placed on when the plan began.
        case rung(RungName, from: Int?)
        case flareBegan
        case flareEnded
    }

    public init(day: Day, turn: Turn) {
        self.day = day
        self.turn = turn
    }
}

/// What the fold made of a day, for whoever tells the past.
public struct SeenDay: Hashable, Sendable {
    public let day: Day
    public let light: Light
    /// The worst of the sore sides.
    public let morning: MorningClass
    /// Whether a flare began, also a new beginning within one.
    public let flareBegan: Bool
}
