import Journal
public import Quantities
public import Rehab
public import Tendon

/// A day's answer with the tendon's own account beside it: what the rules allow, made smaller where the runner's own
/// mornings ask for it.
public struct Advice: Sendable {
    /// What holds: the rules' answer, or less.
    public let decision: Decision
    /// What the rules alone say.
    public let ruled: Decision
    public let ledger: DoseLedger
    /// Nil while nothing tells how the runner runs.
    public let model: PersonalModel?
    /// Nil while the model is silent.
    public let risk: PlanRisk?

    /// - Parameters:
    ///   - timeline: the facts of the journal.
    ///   - state: their state through `day`.
    ///   - day: the day of the answer, the state's last.
    ///   - prior: what the personal model starts from; another than the population's is for tests.
    /// - Returns: nil before the plan has begun.
    public init?(
        _ timeline: Timeline, state: State, on day: Day, prior: ModelPrior = .population
    ) {
        guard let ruled = decide(state, on: day) else { return nil }
        self.ruled = ruled
        ledger = DoseLedger(timeline, state: state, from: day - PersonalModel.daysBack, through: day)
        model = PersonalModel(ledger, state: state, on: day, prior: prior)
        risk = model.flatMap { PlanRisk($0, plan: ruled, program: state.program) }
        decision = risk?.applied(to: ruled) ?? ruled
    }
}
