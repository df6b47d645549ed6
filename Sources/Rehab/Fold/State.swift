import Evidence
public import Journal
public import Quantities

/// Where a runner stands after the mornings and exposures so far: a replay of the journal, and nothing else.
///
/// A state is made by replaying all entries through a day, or by appending one day at a time; both give the same.
public struct State: Sendable {
    /// What is followed: the program of the site the profile names.
    public private(set) var program: Program
    /// Programs of other sites, for a profile that comes to name them.
    private let others: [Program]
    let rules: RuleSet

    /// The day that was folded last; nil before the first.
    public internal(set) var today: Day?
    public internal(set) var profile: Profile?
    public internal(set) var phase: Phase = .load
    public internal(set) var phaseSince: Day
    /// The phase was stepped down by hand and stays until the day before this one.
    var heldUntil: Day?
    var ladders: [LadderState]
    var tendons: [TendonState]
    /// The mornings that make each tendon's usual one, in the order of the tendons.
    var windows: [UsualWindow] = []
    var flags = FlagState()
    /// Day on which the plan began: that of the first profile.
    public internal(set) var planStart: Day?
    /// Where the first profile placed the runner, and why.
    public internal(set) var start: Start?
    /// First day of the history.
    var origin: Day
    var history: [DayRecord]
    /// The check-ins of each day of the history; beside it, because they are looked at most.
    var mornings: [DayMornings] = []
    /// Entries from before the plan; the first profile decides how they are read.
    var early: [Entry] = []
    /// What was counted so far, so that no day has to look far back.
    var tally = Tally()
    /// The last day an energy-storage ladder advanced.
    var lastStorageAdvance: Day?
    var lastRepeat: Day?
    var repeats: [Day] = []
    var lastBeginning: Day?
    var lastRunOrStrength: Day?
    /// The day the red-flag questions were answered last.
    var lastFlagQuestions: Day?
    /// Whether any gate was ever passed.
    var passedGate = false
    /// What the fold of today found, for the decision.
    var marks = DayMarks()
    /// Phases, rungs and flares since the plan began, in order of days.
    public internal(set) var milestones: [Milestone] = []
    var noted = Noted()

    /// How many days before the first profile are kept: enough for every window of the rules.
    static let historyBeforePlan = 180

    /// A state before its first day.
    ///
    /// - Parameters:
    ///   - program: what is followed while no profile names another site.
    ///   - others: programs of other sites; a profile that names one is followed with it from its day on.
    ///   - rules: the rules that hold; all of them, but for tests.
    ///   - origin: the first day.
    public init(program: Program, others: [Program] = [], rules: RuleSet = .all, from origin: Day) {
        self.program = program
        self.others = others
        self.rules = rules
        self.origin = origin
        self.phaseSince = origin
        self.history = []
        self.ladders = Ladder.allCases.map { _ in LadderState(rung: 1, since: origin) }
        self.tendons = []
    }

    /// The state after replaying a journal through a day.
    ///
    /// - Parameters:
    ///   - timeline: the facts of the journal; days after `today` are left out.
    ///   - program: what is followed while no profile names another site.
    ///   - others: programs of other sites.
    ///   - rules: the rules that hold; all of them, but for tests.
    ///   - today: the last day that is folded, even when nothing was entered on it.
    public init(
        replaying timeline: Timeline, program: Program, others: [Program] = [], rules: RuleSet = .all,
        through today: Day
    ) {
        let entries = timeline.entries
        let plan = entries.first { entry in
            if case .profile = entry.event { return true }
            return false
        }
        let first = entries.first.map { min($0.day, today) } ?? today
        let earliest = (plan?.day ?? first) - State.historyBeforePlan
        self.init(program: program, others: others, rules: rules, from: max(first, earliest))
        guard today >= origin else { return }
        // A little more than needed: the next days are appended without moving all the others.
        history.reserveCapacity(today - origin + 32)
        mornings.reserveCapacity(today - origin + 32)
        var day = origin
        var next = entries.firstIndex { $0.day >= origin } ?? entries.count
        while true {
            let start = next
            while next < entries.count, entries[next].day == day { next += 1 }
            fold(day, entries[start..<next])
            guard day < today, day < Day.latest else { break }
            day = day + 1
        }
    }

    /// Whether the red-flag questions were not answered for a week, or in this flare.
    func flagQuestionsDue(on day: Day) -> Bool {
        guard let last = lastFlagQuestions else { return true }
        return day - last >= Numbers.flagQuestionDays.value
    }

    /// The place in the history of the day so many days before a day; nil outside of it.
    ///
    /// Counted in numbers and not in days: at the ends of the calendar a day has no day before it.
    func place(of day: Day, minus days: Int = 0) -> Int? {
        let place = day - origin - days
        return place >= 0 && place < history.count ? place : nil
    }

    /// The record of the day so many days before a day; nil outside the history.
    func record(_ day: Day, minus days: Int = 0) -> DayRecord? {
        place(of: day, minus: days).map { history[$0] }
    }

    /// The exposures of the day so many days before a day; none outside the history.
    func exposures(_ day: Day, minus days: Int = 0) -> [Exposure] {
        place(of: day, minus: days).map { history[$0].exposures } ?? []
    }

    /// Places in the history from so many days before a day to so many before it, as far as there are any.
    func places(before day: Day, from first: Int, to last: Int = 0) -> Range<Int> {
        let place = day - origin
        let from = max(0, place - first)
        let end = min(history.count, place - last + 1)
        return from < end ? from..<end : 0..<0
    }

    /// The records of those places.
    func records(before day: Day, from first: Int, to last: Int = 0) -> ArraySlice<DayRecord> {
        history[places(before: day, from: first, to: last)]
    }

    /// Follows the program of a profile's site; ladders stand no higher than it reaches.
    mutating func follow(site: Site) {
        guard site != program.site, let other = others.first(where: { $0.site == site }) else { return }
        program = other
        for ladder in Ladder.allCases {
            let highest = other.plan(ladder).rungs.count
            if ladders[ladder.rawValue].rung > highest { lower(ladder, to: highest) }
        }
    }

    func ladder(_ ladder: Ladder) -> LadderState { ladders[ladder.rawValue] }

    /// The rung a ladder stands on.
    public func rung(_ ladder: Ladder) -> RungName { RungName(ladder, ladders[ladder.rawValue].rung) }
}

/// Where a ladder stands.
struct LadderState: Sendable {
    /// Counted from 1.
    var rung: Int
    /// Tolerated exposures on this rung, in halves.
    var halves = 0
    /// Unsettled mornings charged to it.
    var charges = 0
    /// The day of its last exposure or of its placement.
    var lastUse: Day

    init(rung: Int, since day: Day) {
        self.rung = rung
        self.lastUse = day
    }
}

/// One tendon: its flare, and what of its mornings is looked at again.
struct TendonState: Sendable {
    let side: Side
    /// The first check-in whose numbers may enter a mean.
    var firstPlain: Morning?
    /// The last check-in that was known.
    var lastKnown: Morning?
    /// The usual morning that today's is measured against.
    var usual = State.Usual(pain: 0, stiffness: 0)
    var isFlaring = false
    /// The day the flare began.
    var began: Day?
    /// The last beginning within it.
    var lastBeginning: Day?
    /// A first settled morning that waits for a second.
    var settledOnce: Day?
    var light: Light = .waiting
    /// Whether its flare is settling today.
    var isSettling = false

    init(_ side: Side) { self.side = side }

    /// A masked reading is a lower bound: it may make what is known worse, never better.
    mutating func know(_ reading: Morning) {
        guard let last = lastKnown, reading.masked else {
            lastKnown = reading
            return
        }
        lastKnown?.pain = max(last.pain, reading.pain)
        lastKnown?.limping = last.limping || reading.limping
    }
}

/// A set of ladders, or of what may be done today: one bit each.
public struct LadderSet: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public init(_ ladder: Ladder) { self.rawValue = 1 << ladder.rawValue }

    public static let strength = LadderSet(.strength)
    public static let plyo = LadderSet(.plyo)
    public static let run = LadderSet(.run)
    public static let speed = LadderSet(.speed)
    public static let hills = LadderSet(.hills)
    public static let energyStorage: LadderSet = [.plyo, .speed, .hills]
    /// Everything done by running.
    public static let onFoot: LadderSet = [.run, .speed, .hills]
    public static let all: LadderSet = [.strength, .plyo, .run, .speed, .hills]

    public func contains(_ ladder: Ladder) -> Bool { contains(LadderSet(ladder)) }

    /// The ladders of the set, in their order.
    public var ladders: [Ladder] { Ladder.allCases.filter { contains($0) } }
}

/// Counts over days past.
struct Tally: Sendable {
    /// Days in a row without a known check-in, today included.
    var missing = 0
    /// The first day of the present spell of days that were not green; nil after a green one.
    var notGreenSince: Day?
    /// The last light that was not waiting.
    var lastLight: Light?
    /// Strength sessions the plan asked for since it began, and those that were done.
    var strengthPlanned = 0.0
    var strengthDone = 0
    /// Strength sessions of the days in this phase before today.
    var phaseSessions = 0
    /// Whether one of them meets the gate of settle.
    var phaseSettled = false
}

/// What the fold of one day found. The decision is made from it.
struct DayMarks: Sendable {
    var strengthAtDawn = 1
    /// What was counted through yesterday.
    var dawn = Tally()
    /// The beginning before today's.
    var beginningBefore: Day?
    var steppedBack: LadderSet = []
    var disused: LadderSet = []
    var placed: LadderSet = []
    var clinicianPhase = false
    var phaseChanged = false
    var flareEnded = false
    /// A flare began that was none yesterday: not a new beginning within one.
    var flareIsNew = false
    var disuseLong = false
    var blames: [Blame] = []
    var isRepeat = false
    var hurtYesterday: LadderSet = []
    var advanced: LadderSet = []
    /// What holds back an advance that was earned.
    var heldApart: LadderSet = []
    /// Whether a cause of an amber light holds strength, too.
    var isHolding = false
    /// What the gate saw when it was looked at; nil when it was not.
    var gate: GateView?
}

/// A cause of today's light, or of what is held.
struct Cause: Sendable {
    let rule: RuleID
    let detail: Reason.Detail
    let entries: [EntryID]

    init(_ rule: RuleID, _ detail: Reason.Detail = .plain, entries: [EntryID] = []) {
        self.rule = rule
        self.detail = detail
        self.entries = entries
    }
}

/// A condition that keeps the gate of the phase shut.
struct GateReason: Sendable {
    let rule: RuleID
    let detail: Reason.Detail
    let entries: [EntryID]
    let change: Reason.Change
}

/// What of the state a gate sees and the rest of the day may still change.
struct GateView: Sendable {
    let ladders: [LadderState]
    let phaseSessions: Int
    let phaseSettled: Bool
}
