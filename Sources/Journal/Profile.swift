public import Quantities

/// Who the runner is and what they told the intake.
///
/// A later profile replaces an earlier one from its day on; only the first places the runner on the ladders.
public struct Profile: Hashable, Sendable {
    /// Year of birth.
    public var born: Int
    public var mass: Mass?
    public var sore: SoreSide
    public var site: Site
    /// Usual mornings by the runner's own account, before there are enough check-ins to know.
    public var usual: UsualMorning?
    /// Speed of easy running: full sentences, RPE up to 4.
    public var easySpeed: Speed?
    public var races: [Race]
    /// Days to train; empty means any day.
    public var days: [Weekday]
    public var equipment: [Equipment]
    public var units: Units
    public var intake: Intake

    public init(
        born: Int, mass: Mass? = nil, sore: SoreSide, site: Site, usual: UsualMorning? = nil,
        easySpeed: Speed? = nil, races: [Race] = [], days: [Weekday] = [], equipment: [Equipment] = [],
        units: Units = .metric, intake: Intake = Intake()
    ) throws(QuantityError) {
        guard (1900...2100).contains(born) else {
            throw .outOfRange(quantity: "year of birth", allowed: "1900 to 2100")
        }
        self.born = born
        self.mass = mass
        self.sore = sore
        self.site = site
        self.usual = usual
        self.easySpeed = easySpeed
        self.races = races
        self.days = days
        self.equipment = equipment
        self.units = units
        self.intake = intake
    }
}

/// Pain and stiffness of a usual morning.
public struct UsualMorning: Hashable, Sendable {
    public var pain: Pain
    public var stiffness: Stiffness

    public init(pain: Pain, stiffness: Stiffness) {
        self.pain = pain
        self.stiffness = stiffness
    }
}

/// A race to come.
public struct Race: Hashable, Sendable {
    public var day: Day
    public var distance: Distance
    public var name: String

    public init(day: Day, distance: Distance, name: String = "") {
        self.day = day
        self.distance = distance
        self.name = name
    }
}

/// What the runner has at hand.
public enum Equipment: String, CaseIterable, Sendable {
    case step, backpack, dumbbell, barbell
    case legPress = "leg-press"
    case seatedMachine = "seated-machine"
    case rope
}

/// How distances and paces are shown; metres and seconds are stored.
public enum Units: String, CaseIterable, Sendable {
    case metric, imperial
}

/// The answers of the intake that place a runner; nil is not answered.
public struct Intake: Hashable, Sendable {
    /// Still limping 15 minutes after getting up.
    public var limping: Bool?
    /// Pain of a slow raise on both legs.
    public var doubleRaisePain: Pain?
    /// Pain of ten single-leg raises; nil with `canDoTenSingleRaises` false when they cannot be done.
    public var singleRaisesPain: Pain?
    public var canDoTenSingleRaises: Bool?
    /// The strength work of the load phase done for 14 days, by the runner's own account.
    public var strengthForFortnight: Bool?
    /// 30 minutes of easy running in the last 14 days, and its pain where known.
    public var ranThirtyMinutes: Bool?
    public var thirtyMinutesPain: Pain?
    /// Any running at all in the last 14 days.
    public var ranInFortnight: Bool?
    /// A placement that stands instead of the intake's own, by a clinician or in a vignette.
    public var placement: Placement?

    public init() {}
}

/// Phase and rungs a runner is placed on; what is nil stays as it is.
public struct Placement: Hashable, Sendable {
    public var phase: Phase?
    public var rungs: [RungName]

    public init(phase: Phase? = nil, rungs: [RungName] = []) {
        self.phase = phase
        self.rungs = rungs
    }

    /// The number of the rung named for a ladder.
    public func rung(on ladder: Ladder) -> Int? {
        rungs.last { $0.ladder == ladder }?.number
    }
}
