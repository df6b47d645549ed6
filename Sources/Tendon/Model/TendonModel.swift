import Evidence
import Quantities

/// A Bayesian filter over a runner's mornings (CLINICAL section 6).
///
/// Each hypothesis is a half-life of irritability, an exponent b, a tolerance and a sensitivity. Under it irritability,
/// in points of pain, rises by what a day's dose is above tolerance, and halves in its half-life; what nobody logged
/// adds uncertainty. Each known morning weighs the hypotheses and corrects the irritability; resting pain and stiffness
/// follow slowly. There is no randomness: the same days give the same model.
public struct TendonModel: Sendable {
    public let prior: ModelPrior
    /// Mornings that were known so far.
    public private(set) var knownMornings = 0
    /// Days that are waited for before the scale of doses is known.
    private var waiting: [ModelDay] = []
    /// The doses of late, which tell what a usual day is and what was ever done.
    private var past = DosePast()
    private var grid: HypothesisGrid?
    /// Resting pain and stiffness: where mornings settle without load.
    public private(set) var restingPain = 0.0
    public private(set) var restingStiffness = 0.0

    /// Days whose runs tell what a usual day is; the model says nothing before as many known mornings.
    public static var daysToLearnScale: Int { Numbers.modelSilence.value - 1 }

    public init(prior: ModelPrior = .population) {
        self.prior = prior
    }

    /// A model of the days of a journal, first to last.
    public init(_ days: some Sequence<ModelDay>, prior: ModelPrior = .population) {
        self.init(prior: prior)
        for day in days { append(day) }
    }

    /// Whether it has seen enough to say anything.
    public var speaks: Bool { grid != nil && knownMornings >= Numbers.modelSilence.value }

    /// Takes the next day: its morning, then its doses.
    public mutating func append(_ day: ModelDay) {
        wake(to: day.morning)
        end(with: day.doses)
    }

    /// The morning of the next day; nil when there was no check-in.
    public mutating func wake(to morning: ModelMorning?) {
        if grid == nil { waiting.append(ModelDay(morning: morning)) }
        guard let morning else { return }
        if !morning.masked { knownMornings += 1 }
        if grid != nil { see(morning) }
    }

    /// The end of the day that was woken to.
    public mutating func end(with doses: ExponentDoses) {
        past.append(doses)
        guard grid == nil else {
            grid?.load(doses, usual: past.usual)
            return
        }
        guard !waiting.isEmpty else { return }
        waiting[waiting.count - 1].doses = doses
        guard waiting.count >= TendonModel.daysToLearnScale else { return }
        grid = HypothesisGrid(prior: prior, exponents: ExponentDoses.exponents.count)
        past = DosePast()
        startResting(waiting)
        for day in waiting {
            if let morning = day.morning { see(morning) }
            past.append(day.doses)
            grid?.load(day.doses, usual: past.usual)
        }
        waiting = []
    }

    private mutating func see(_ morning: ModelMorning) {
        guard grid != nil else { return }
        let pain = morning.pain - restingPain
        let stiffness = (morning.stiffness - restingStiffness) / prior.stiffnessPerPain
        guard !morning.masked else {
            // A lower bound: it can only say that it is worse than was thought.
            grid?.raise(toAtLeast: pain)
            grid?.raise(toAtLeast: stiffness)
            return
        }
        grid?.see(pain: pain, stiffness: stiffness)
        let irritability = grid?.meanIrritability ?? 0
        let left = pain - irritability
        restingPain = min(max(0, restingPain + prior.restingGain * min(max(-2, left), 2)), 10)
        let leftStiffness = morning.stiffness - restingStiffness - irritability * prior.stiffnessPerPain
        restingStiffness = max(0, restingStiffness + prior.restingGain * min(max(-15, leftStiffness), 15))
    }

    /// The lower third of the first mornings.
    private mutating func startResting(_ days: [ModelDay]) {
        let known = days.compactMap { $0.morning }.filter { !$0.masked }
        guard !known.isEmpty else { return }
        let pains = known.map { $0.pain }.sorted()
        let minutes = known.map { $0.stiffness }.sorted()
        restingPain = pains[known.count / 3]
        restingStiffness = minutes[known.count / 3]
    }

    // MARK: What it says

    /// Tomorrow's morning when today's doses are as given; nil while the model is silent.
    public func forecast(after doses: ExponentDoses, baseline: MorningBaseline) -> MorningForecast? {
        guard speaks, let grid else { return nil }
        return grid.forecast(
            after: doses, usual: past.usual, isBeyond: !past.knows(doses), restingPain: restingPain,
            restingStiffness: restingStiffness,
            baseline: baseline)
    }

    /// What was learned of the runner; nil while the model is silent.
    public var learned: LearnedRunner? {
        guard speaks, let grid else { return nil }
        return grid.learned(usual: past.usual, restingPain: restingPain)
    }
}
