import Evidence
import Journal
public import Quantities
public import Rehab
public import Tendon

/// What led to a flared or unsettled morning, as far as a journal tells: most likely, never certainly.
///
/// The rules lay a bad morning to one session and look one day back, two at most. This looks at all that was done in
/// the four days before, weighs it by its dose and how long ago it was, and says what of it was new.
public struct Explanation: Sendable {
    /// The morning that is explained.
    public let day: Day
    /// Its check-ins that are flared or unsettled, one for each such side.
    public let mornings: [SeenMorning]
    /// What was done in the days before, the largest share first, what has no known dose after it.
    public let exposures: [ExplainedExposure]
    /// The exposure it most likely comes from; nil where nothing stands out.
    public let suspect: ExplainedExposure?
    /// What else was going on.
    public let circumstances: [Circumstance]
    /// What it probably does not come from.
    public let unlikely: [UnlikelyCause]
    /// How the runner runs easily; nil while nothing tells.
    public let easy: EasyRunning?
    /// Whether the easy speed is the runner's own; else the median of the runs stands in.
    public let isEasySpeedKnown: Bool

    /// The explanation of the state's last morning.
    ///
    /// - Parameters:
    ///   - timeline: the facts of the journal.
    ///   - state: their state through the morning's day.
    ///   - memory: how a tendon remembers; the runner's own where it was learned.
    /// - Returns: nil when that morning was neither flared nor unsettled.
    public init?(_ timeline: Timeline, state: State, memory: LoadMemory = .usual) {
        guard let day = state.today, let decision = decide(state, on: day) else { return nil }
        mornings = state.mornings(on: day).filter { $0.isBad }
        guard !mornings.isEmpty else { return nil }
        self.day = day
        let past = RunningPast(timeline, state: state, before: day)
        easy = past.ledger.easy
        isEasySpeedKnown = past.ledger.isEasySpeedKnown
        let blamed = Set(
            decision.reasons.compactMap { $0.blame }.filter { $0.isOfMorning }.flatMap { $0.entries })
        let exposures = ExplainedExposure.all(in: past, state: state, blamed: blamed, memory: memory)
        self.exposures = exposures
        let suspect = Explanation.suspect(among: exposures)
        self.suspect = suspect
        circumstances = Circumstance.all(
            in: timeline, state: state, on: day, flags: decision.stop?.flags ?? [])
        unlikely = UnlikelyCause.all(among: exposures, suspect: suspect, past, state: state)
    }

    /// The session the rules lay the morning to; nil when there was none.
    public var blamed: ExplainedExposure? { exposures.first { $0.isBlamed } }

    /// What the rules blame, where it stands out; else what stands out and had the largest share, if that was not small.
    private static func suspect(among exposures: [ExplainedExposure]) -> ExplainedExposure? {
        let standing = exposures.filter { $0.standsOut }
        return standing.first { $0.isBlamed }
            ?? standing.first { ($0.share ?? 1) >= Numbers.explainShare.value }
    }
}

/// How a tendon remembers load: what counts how much, and for how long.
public struct LoadMemory: Hashable, Sendable {
    /// Days after which an exposure explains half as much.
    public let halfLife: Double
    /// The exponent b that shares are told with, 1 to 9.
    public let exponent: Double

    /// - Parameters:
    ///   - halfLife: in days; held at a quarter of a day at least.
    ///   - exponent: held between 1 and 9.
    public init(halfLife: Double, exponent: Double) {
        self.halfLife = halfLife > 0.25 ? halfLife : 0.25
        self.exponent = exponent > 1 ? min(exponent, 9) : 1
    }

    /// What holds while nobody's own is known.
    public static let usual = LoadMemory(
        halfLife: Numbers.explainHalfLife.value, exponent: Numbers.doseExponent.value)

    /// How much of an exposure is left so many days later; 1 on the next morning.
    func weight(days: Int) -> Double { Elementary.pow(0.5, Double(max(0, days - 1)) / halfLife) }

    /// Easy kilometres at the exponent; between two whole ones the geometric mean, as a power is.
    func easyKilometres(_ load: LoadSums, easy: EasyRunning) -> Double {
        let below = Int(exponent.rounded(.down))
        let low = load.easyKilometres(exponent: below, easy: easy)
        let rest = exponent - Double(below)
        guard rest > 0, below < 9 else { return low }
        let high = load.easyKilometres(exponent: below + 1, easy: easy)
        return low > 0 && high > 0 ? low * Elementary.pow(high / low, rest) : low
    }
}

extension SeenMorning {
    /// Whether there is anything to explain.
    var isBad: Bool { response == .flared || response == .unsettled }
}

extension Blame {
    fileprivate var isOfMorning: Bool { rule == .morningFlared || rule == .morningUnsettled }
}
