public import Quantities
public import Rehab

/// Where the runner stands on a day: what pages and answers are made of.
public struct Standing: Sendable {
    public let today: Day
    /// The facts of the journal, corrections applied.
    public let timeline: Timeline
    /// The journal folded through the day; nil while there is no profile.
    public let state: State?
    /// The day's answer; nil while there is no profile, and for days before the plan began.
    public let decision: Decision?
}
