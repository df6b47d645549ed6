/// A part of a run that a runner would name: the sixth repetition, the climb.
public struct CostlySpell: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case fast, climb
    }

    public let kind: Kind
    /// Which of its kind in the run, counted from 1.
    public let number: Int
    /// When it begins and how long it lasts, in seconds since the start.
    public let begin: Int
    public let seconds: Int
    /// Where it begins and how long it is, in metres by the smoothed speeds.
    public let beginMetres: Double
    public let metres: Double
    /// Mean rise over way.
    public let grade: Double
    public let dose: Dose
    /// Its share of the central dose of the whole run, from 0 to 1.
    public let share: Double

    /// Mean metres a second.
    public var speed: Double { metres / Double(seconds) }
}
