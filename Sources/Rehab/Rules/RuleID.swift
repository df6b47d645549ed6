/// The ids of the rules, as they stand in every reason, in vignettes and in the docs. The list is closed.
public enum RuleID: Int, CaseIterable, Comparable, Sendable {
    case morningSettled
    case morningFlared
    case morningUnsettled
    case morningSore
    case painAcceptable
    case painHigh
    case trendRising
    case trendCreep
    case checkInMissing
    case flareSettling
    case flareRepeat
    case flareEnded
    case disuse
    case disuseLong
    case spacing
    case oneADay
    case restDay
    case landings
    case ladderClosed
    case ladderApart
    case ladderHurt
    case runSpike
    case runHalf
    case runFifth
    case raceAfter
    case raceTaper
    case rampIntensityReturn
    case modelRisk
    case held
    case sessionStop
    case gateDays
    case gateSessions
    case gateMornings
    case gateHeelRaise
    case gateHops
    case gatePlyo
    case gateEasyRuns
    case gateSpeed
    case gateHills
    case flagRupture
    case flagDvt
    case flagChest
    case flagInfection
    case flagUnableToWalk
    case flagFluoroquinolone
    case flagSteroid
    case flagNightPain
    case flagBone
    case flagInflammatory
    case flagBothThick
    case flagNumb
    case flagLimping
    case flagSurgery
    case flagMedical
    case flagAge
    case handoffStuck
    case handoffNoProgress
    case handoffSudden

    public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }

    /// The public id, such as `morning.settled`.
    public var text: String {
        switch self {
        case .morningSettled: "morning.settled"
        case .morningFlared: "morning.flared"
        case .morningUnsettled: "morning.unsettled"
        case .morningSore: "morning.sore"
        case .painAcceptable: "pain.acceptable"
        case .painHigh: "pain.high"
        case .trendRising: "trend.rising"
        case .trendCreep: "trend.creep"
        case .checkInMissing: "check-in.missing"
        case .flareSettling: "flare.settling"
        case .flareRepeat: "flare.repeat"
        case .flareEnded: "flare.ended"
        case .disuse: "disuse"
        case .disuseLong: "disuse.long"
        case .spacing: "spacing"
        case .oneADay: "one-a-day"
        case .restDay: "rest-day"
        case .landings: "landings"
        case .ladderClosed: "ladder.closed"
        case .ladderApart: "ladder.apart"
        case .ladderHurt: "ladder.hurt"
        case .runSpike: "run.spike"
        case .runHalf: "run.half"
        case .runFifth: "run.fifth"
        case .raceAfter: "race.after"
        case .raceTaper: "race.taper"
        case .rampIntensityReturn: "ramp.intensity-return"
        case .modelRisk: "model.risk"
        case .held: "held"
        case .sessionStop: "session.stop"
        case .gateDays: "gate.days"
        case .gateSessions: "gate.sessions"
        case .gateMornings: "gate.mornings"
        case .gateHeelRaise: "gate.heel-raise"
        case .gateHops: "gate.hops"
        case .gatePlyo: "gate.plyo"
        case .gateEasyRuns: "gate.easy-runs"
        case .gateSpeed: "gate.speed"
        case .gateHills: "gate.hills"
        case .flagRupture: "flag.rupture"
        case .flagDvt: "flag.dvt"
        case .flagChest: "flag.chest"
        case .flagInfection: "flag.infection"
        case .flagUnableToWalk: "flag.unable-to-walk"
        case .flagFluoroquinolone: "flag.fluoroquinolone"
        case .flagSteroid: "flag.steroid"
        case .flagNightPain: "flag.night-pain"
        case .flagBone: "flag.bone"
        case .flagInflammatory: "flag.inflammatory"
        case .flagBothThick: "flag.both-thick"
        case .flagNumb: "flag.numb"
        case .flagLimping: "flag.limping"
        case .flagSurgery: "flag.surgery"
        case .flagMedical: "flag.medical"
        case .flagAge: "flag.age"
        case .handoffStuck: "handoff.stuck"
        case .handoffNoProgress: "handoff.no-progress"
        case .handoffSudden: "handoff.sudden"
        }
    }

    public init?(_ text: String) {
        guard let id = RuleID.allCases.first(where: { $0.text == text }) else { return nil }
        self = id
    }
}

/// A set of rules; the engine applies those it holds.
///
/// The product always runs with all of them. Tests take one out to prove that a vignette depends on it.
public struct RuleSet: Sendable {
    private var bits: UInt64

    public static let all = RuleSet(bits: ~0)

    private init(bits: UInt64) { self.bits = bits }

    public func contains(_ id: RuleID) -> Bool { bits & (1 << UInt64(id.rawValue)) != 0 }

    public func without(_ id: RuleID) -> RuleSet { RuleSet(bits: bits & ~(1 << UInt64(id.rawValue))) }
}
