public import Journal
public import Quantities

/// One rule that shaped the answer: which, with the runner's own numbers, from which entries, and what it closes.
///
/// A reason is a value. The sentence a runner reads is made in `Narration`.
public struct Reason: Sendable {
    public let rule: RuleID
    public let detail: Detail
    public let entries: [EntryID]
    /// What it keeps from being done today.
    public let closes: LadderSet
    /// What would change it.
    public let change: Change
    /// The session a bad morning is laid to, and what that does to its ladder; nil where nothing is.
    public let blame: Blame?

    public init(
        _ rule: RuleID, _ detail: Detail = .plain, entries: [EntryID] = [], closes: LadderSet = [],
        change: Change = .none, blame: Blame? = nil
    ) {
        self.rule = rule
        self.detail = detail
        self.entries = entries
        self.closes = closes
        self.change = change
        self.blame = blame
    }

    /// The numbers of a reason; the rule says what they mean.
    public enum Detail: Sendable, Equatable {
        case plain
        /// A check-in against the runner's baseline.
        case morning(
            side: Side, pain: Int, stiffness: Int, limping: Bool, masked: Bool, baselinePain: Double,
            baselineStiffness: Double)
        /// A flare that goes on, since a day.
        case flare(side: Side, since: Day)
        /// Pain in an exposure; no ladder means a hop test.
        case exposure(ladder: Ladder?, pain: Int, day: Day)
        /// A mean of this week against another.
        case trend(side: Side, isPain: Bool, now: Double, before: Double)
        case count(have: Int, need: Int)
        case mornings(GateMornings)
        /// Counts of heel raises, what was asked, and the pain of the test; nil when there is no test that counts.
        case heelRaise(HeelRaiseResult?)
        /// Pain of a hop test against what is allowed; nil pain when there is none that counts.
        case hops(double: Bool, pain: Int?, allowed: Int)
        case rung(at: RungName, needed: RungName)
        case until(Day)
        case ladders([Ladder])
        case closedRung(RungName, Opening)
        case closedPhase(Ladder, from: Phase)
        case needsRun(RungName)
        case landings(done: Int, planned: Int, limit: Int)
        case kilometres(cap: Double, longest: Double?)
        case half(kilometres: Double, now: Double?, before: Double?)
        case race(day: Day, kilometres: Double)
        case last(Day)
        case flag(until: Day?)
        case stuck(Stuck)
        case noProgress(sessions: Int, planned: Int)
    }

    /// What a gate saw of the last mornings.
    public struct GateMornings: Sendable, Equatable {
        public var of: Int
        public var known: Int
        public var flared: Int
        public var unsettled: Int
        public var todaySettled: Bool
        public var medianPain: Double?
        public var medianStiffness: Double?
        public var needKnown: Int
        public var mayUnsettled: Int
        public var mayPain: Int?
        public var mayStiffness: Int?
    }

    /// A heel-raise test and what was asked of it.
    public struct HeelRaiseResult: Sendable, Equatable {
        public var left: Int
        public var right: Int
        public var pain: Int?
        public var needed: Int
        public var allowedPain: Int
    }

    /// Why a plan is stuck.
    public enum Stuck: Sendable, Equatable {
        case noSettledMorning(days: Int)
        case settle(days: Int)
        case repeats(Int)
        case lights(Int, of: Int)
    }

    /// What would change a reason.
    public enum Change: Sendable, Equatable {
        case none
        case checkIn
        case settledMorning
        case secondSettledMorning
        case on(Day)
        case test
        case toleratedSession(Ladder)
        case clearance
        case clinician
    }
}

/// What a bad morning, or a session that hurt too much, was laid to, and what became of its ladder.
public struct Blame: Sendable, Equatable {
    /// The rule that lays it: a flared or unsettled morning, or high pain.
    public let rule: RuleID
    public let ladder: Ladder
    /// The kind of run, where it was one.
    public let kind: RunKind?
    /// The day of the session.
    public let day: Day
    public let entries: [EntryID]
    /// Where the ladder stands now.
    public let standsOn: RungName
    /// Whether the ladder stepped back for it today; else the morning was charged to it.
    public let isStepBack: Bool

    public init(
        rule: RuleID, ladder: Ladder, kind: RunKind?, day: Day, entries: [EntryID], standsOn: RungName,
        isStepBack: Bool
    ) {
        self.rule = rule
        self.ladder = ladder
        self.kind = kind
        self.day = day
        self.entries = entries
        self.standsOn = standsOn
        self.isStepBack = isStepBack
    }
}
