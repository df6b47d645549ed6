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
    /// Those of them that are told one by one, twelve at most: a screen holds no more. What it most likely comes from, and what the rules
    /// lay it to, are always among them.
    public let listed: [ExplainedExposure]
    /// The exposure it most likely comes from; nil where nothing stands out.
    public let suspect: ExplainedExposure?
    /// The session the rules lay the morning to; nil when there was none.
    public let blamed: ExplainedExposure?
    /// What else was going on.
    public let circumstances: [Circumstance]
    /// What it probably does not come from.
    public let unlikely: [UnlikelyCause]
    /// How the runner runs easily; nil while nothing tells.
    public let easy: EasyRunning?
    /// Whether the easy speed is the runner's own; else the median of the runs stands in.
    public let isEasySpeedKnown: Bool
    /// What shares are told with.
    public let memory: LoadMemory

    /// How many exposures are told one by one.
    static let most = 12

    /// The explanation of the state's last morning.
    ///
    /// - Parameters:
    ///   - timeline: the facts of the journal.
    ///   - state: their state through the morning's day.
    ///   - memory: how a tendon remembers; the runner's own where it was learned.
    /// - Returns: nil when that morning was neither flared nor unsettled.
    public init?(_ timeline: Timeline, state: State, memory: LoadMemory = .usual) {
        guard let morning = BadMorning(state) else { return nil }
        self.init(timeline, morning, memory: memory)
    }

    init(_ timeline: Timeline, _ morning: BadMorning, memory: LoadMemory) {
        let (day, state) = (morning.day, morning.state)
        self.day = day
        self.memory = memory
        mornings = morning.checkIns
        let past = RunningPast(timeline, state: state, before: day)
        easy = past.ledger.easy
        isEasySpeedKnown = past.ledger.isEasySpeedKnown
        let exposures = ExplainedExposure.all(
            in: past, state: state, blamed: morning.blamed, memory: memory)
        self.exposures = exposures
        let suspect = Explanation.suspect(among: exposures)
        self.suspect = suspect
        let blamed = exposures.first { $0.isBlamed }
        self.blamed = blamed
        var told = Set([suspect, blamed].compactMap { $0?.entry })
        for exposure in exposures {
            guard told.count < Explanation.most else { break }
            told.insert(exposure.entry)
        }
        listed = exposures.filter { told.contains($0.entry) }
        circumstances = Circumstance.all(in: timeline, state: state, on: day, flags: morning.flags)
        unlikely = UnlikelyCause.all(among: exposures, suspect: suspect, past, state: state)
    }

    /// How many exposures are not told one by one.
    public var unlisted: Int { exposures.count - listed.count }

    /// What the rules blame, where it stands out; else what stands out and had the largest share, if that was not small.
    private static func suspect(among exposures: [ExplainedExposure]) -> ExplainedExposure? {
        let standing = exposures.filter { $0.standsOut }
        return standing.first { $0.isBlamed }
            ?? standing.first { ($0.share ?? 1) >= Numbers.explainShare.value }
    }
}
