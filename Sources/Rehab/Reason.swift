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
        /// Mornings in a row without a check-in that counts; masked when one was given today, under a painkiller.
        case missing(mornings: Int, masked: Bool)
        case mornings(GateMornings)
        /// A flare that began on a day, and the days a gate asks for since.
        case flareFree(last: Day, days: Int)
        /// The strength session settle asks for: on this rung or above, at this pain at most.
        case strengthSession(RungName, pain: Int)
        /// What is asked of heel raises, and the test that counts.
        case heelRaise(HeelRaises)
        /// Pain of a hop test of the last days against what is allowed; nil pain when there is none that counts.
        case hops(double: Bool, pain: Int?, allowed: Int, days: Int)
        /// Easy runs against what is asked of them.
        case easyRuns(EasyRuns)
        case rung(at: RungName, needed: RungName)
        case until(Day)
        case ladders([Ladder])
        case closedRung(RungName, Opening)
        case closedPhase(Ladder, from: Phase)
        /// A ladder that waits for running to stand on a rung.
        case needsRun(Ladder, RungName)
        case landings(done: Int, planned: Int, limit: Int)
        /// The cap in km and the longest run it comes from; what is shorter still, if anything.
        case cap(kilometres: Double, longest: Double?, shorter: ShorterRun?)
        /// Half the usual run in km, the medians it comes from, and what is shorter still.
        case half(kilometres: Double, now: Double?, before: Double?, shorter: ShorterRun?)
        case kilometres(Double)
        case race(day: Day, kilometres: Double)
        case intensityReturn(IntensityReturn)
        case last(Day)
        case flag(until: Day?)
        case stuck(Stuck)
        case noProgress(sessions: Int, planned: Int)
        /// The personal model's probability of a flared morning after the plan, in percent, where it is to stay, and
        /// how far a run may go then.
        case risk(percent: Int, limit: Int, kilometres: Double)
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

    /// What a gate asks of a runner's heel raises, and the latest test; nil when there is none that counts.
    public struct HeelRaises: Sendable, Equatable {
        /// The sore sides.
        public var sore: SoreSide
        /// Raises of a sore side, at the runner's age.
        public var needed: Int
        /// Of the other side, where one is sore.
        public var symmetryPercent: Int
        /// Or at most so many below the other side.
        public var within: Int
        public var allowedPain: Int
        /// The days a test counts.
        public var days: Int
        public var test: TendonTest.HeelRaise?
    }

    /// The easy runs a gate asks for, and how many there are.
    public struct EasyRuns: Sendable, Equatable {
        public var have: Int
        public var need: Int
        public var minutes: Int
        /// Within so many days.
        public var days: Int
        /// At this pain at most.
        public var pain: Int
    }

    /// What keeps a run shorter than a limit says.
    public enum ShorterRun: Sendable, Equatable {
        case cap(kilometres: Double)
        case rung(RungName, kilometres: Double)
    }

    /// Fast work or hills that come back after a break.
    public enum IntensityReturn: Sendable, Equatable {
        /// They are open today, and it would be the first of them after a break.
        case ahead(FastBreak)
        /// A run of today or yesterday was the first of them.
        case done(RunKind, on: Day, FastBreak)
        /// As many days of them in a week as are called out, after coming back on a day; ahead when today's would be
        /// one of them.
        case crowded([Day], isAhead: Bool, returned: Day, FastBreak)
    }

    /// How long there was neither fast work nor hills.
    public enum FastBreak: Sendable, Equatable {
        /// So many days after the last of them.
        case days(Int)
        /// Never in a journal that goes back so many days.
        case never(journalDays: Int)
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
        /// A check-in without a painkiller.
        case plainCheckIn
        case settledMorning
        case secondSettledMorning
        /// A morning below what counts as sore.
        case wellMorning
        /// A week whose mean comes down.
        case calmerWeek
        /// The mornings a gate looks at.
        case quietMornings
        case on(Day)
        case heelRaiseTest
        case hopTest(double: Bool)
        /// Sessions, whatever they earn.
        case session(Ladder)
        case toleratedSession(Ladder)
        /// The gates on the way to a phase.
        case phase(Phase)
        /// What a rung asks for.
        case opening(Opening)
        case ruptureQuestions
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
