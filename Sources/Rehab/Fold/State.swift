import Evidence
public import Journal
public import Quantities

/// Where a runner stands after the mornings and exposures so far: a replay of the journal, and nothing else.
///
/// A state is made by replaying all entries through a day, or by appending one day at a time; both give the same.
public struct State: Sendable {
    public let program: Program
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
    var flags = FlagState()
    /// Day on which the plan began: that of the first profile.
    public internal(set) var planStart: Day?
    /// Where the first profile placed the runner, and why.
    public internal(set) var start: Start?
    /// First day of the history.
    var origin: Day
    var history: [DayRecord]
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

    /// How many days before the first profile are kept: enough for every window of the rules.
    static let historyBeforePlan = 180

    /// A state before its first day.
    public init(program: Program, rules: RuleSet = .all, from origin: Day) {
        self.program = program
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
    ///   - today: the last day that is folded, even when nothing was entered on it.
    public init(replaying timeline: Timeline, program: Program, rules: RuleSet = .all, through today: Day) {
        let days = timeline.days().filter { $0.day <= today }
        let plan = timeline.entries.first { entry in
            if case .profile = entry.event { return true }
            return false
        }
        let first = days.first?.day ?? today
        let earliest = (plan?.day ?? first) - State.historyBeforePlan
        self.init(program: program, rules: rules, from: max(first, earliest))
        if case .profile(let profile)? = plan?.event { self.profile = profile }
        history.reserveCapacity(today - origin + 1)
        var day = origin
        var index = days.firstIndex { $0.day >= origin } ?? days.count
        while day <= today {
            if index < days.count, days[index].day == day {
                append(day, days[index].entries)
                index += 1
            } else {
                append(day, [])
            }
            if day == Day.latest { break }
            day = day + 1
        }
    }

    /// Whether the red-flag questions were not answered for a week, or in this flare.
    func flagQuestionsDue(on day: Day) -> Bool {
        guard let last = lastFlagQuestions else { return true }
        return day - last >= Numbers.flagQuestionDays.value
    }

    var sides: [Side] { profile?.sore.sides ?? [.left] }

    /// The record of a day; nil outside the history.
    func record(_ day: Day) -> DayRecord? {
        let index = day - origin
        return history.indices.contains(index) ? history[index] : nil
    }

    /// Records of the days from `first` to `last`, as far as there are any.
    func records(_ first: Day, _ last: Day) -> ArraySlice<DayRecord> {
        let from = max(0, first - origin)
        let to = min(history.count - 1, last - origin)
        return from <= to ? history[from...to] : []
    }

    /// The day a place in the history stands for.
    func day(at index: Int) -> Day { origin + index }

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

/// The flare of one tendon.
struct TendonState: Sendable {
    var isFlaring = false
    /// The day the flare began.
    var began: Day?
    /// The last beginning within it.
    var lastBeginning: Day?
    /// A first settled morning that waits for a second.
    var settledOnce: Day?
    var light: Light = .waiting
    /// Causes that hold for this tendon today.
    var isSettling = false
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

/// What the fold of one day found. The decision is made from it.
struct DayMarks: Sendable {
    var rungsAtDawn: [Int] = []
    var steppedBack: LadderSet = []
    var disused: LadderSet = []
    var placed: LadderSet = []
    var clinicianPhase = false
    var phaseChanged = false
    var flareEnded = false
    /// A flare began that was none yesterday: not a new beginning within one.
    var flareIsNew = false
    var disuseLong = false
    var isRepeat = false
    var hurtYesterday: LadderSet = []
    var advanced: LadderSet = []
    /// What holds back an advance that was earned.
    var heldApart: LadderSet = []
    var shut: [GateReason] = []
    var causes: [Cause] = []
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
}
