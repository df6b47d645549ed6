public import Journal
public import Rehab

/// What stands against a workout today.
public enum Obstacle: Sendable {
    /// A reason of the decision: it closes a ladder the workout needs, or shortens the run.
    case reason(Reason)
    /// It is more than the rung its ladder stands on.
    case rung(Rung, Excess)
    /// Probabilities of a flared morning tomorrow: after the workout, and the most a plan may have.
    case risk(flared: Double, limit: Double)

    /// In what a workout is more than a rung; times in seconds.
    public enum Excess: Hashable, Sendable {
        case kind(RunKind)
        case fast(seconds: Double, allowed: Double)
        case steep(seconds: Double, allowed: Double)
        /// Grades in percent.
        case grade(percent: Double, allowed: Double)
        case running(seconds: Double, allowed: Double)
        case unbroken(seconds: Double, allowed: Double)
    }

    /// The rule it comes from: what lies above a rung is shut.
    public var rule: RuleID {
        switch self {
        case .reason(let reason): reason.rule
        case .rung: .ladderClosed
        case .risk: .modelRisk
        }
    }
}
