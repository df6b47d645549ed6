public import Journal
public import Quantities
public import Rehab
public import Tendon

/// A runner's own numbers, to be put beside what the coach teaches; each nil or empty while the journal cannot tell.
public struct RunnerNumbers: Sendable {
    public let day: Day
    public let phase: Phase
    /// Where the ladders stand, in the order of `Ladder`.
    public let rungs: [RungName]
    /// What a kilometre of easy running and of fast running cost of late.
    public let cost: RunningCost?
    /// What mornings were like after easy, fast and no running.
    public let after: MorningsAfter
    /// Worst pain of sessions and runs of the last four weeks.
    public let pains: SessionPains
    /// The usual morning of today, and what still counts as settled beside it.
    public let usual: MorningBaseline
    public let usualPain: Double
    public let usualStiffness: Double
    /// Mean pain of this week's mornings and of those of the week before.
    public let weeks: WeekPains?
    /// What the personal model learned; nil while it is silent.
    public let learned: LearnedRunner?

    public init(_ advice: Advice, timeline: Timeline, state: State) {
        let day = advice.decision.day
        self.day = day
        phase = advice.decision.phase
        rungs = advice.decision.rungs
        cost = RunningCost(advice.ledger, before: day)
        after = MorningsAfter(advice.ledger, state: state, through: day)
        pains = SessionPains(timeline, through: day)
        let usual = state.usualMorning(on: day)
        (usualPain, usualStiffness) = usual
        self.usual = MorningBaseline(pain: usual.pain, stiffness: usual.stiffness)
        weeks = WeekPains(state, through: day)
        learned = advice.model?.model.learned
    }

    public func rung(_ ladder: Ladder) -> RungName { rungs[ladder.rawValue] }
}
