/// The exercises a program may name, each with how hard it is on the tendon compared with its neighbours.
///
/// The order within a family is what "the load of a ladder never falls" is checked against. It is an order, not a
/// measurement: the evidence gives few measured loads (Baxter 2021 and Sancho 2023 agree on the order used here).
public enum Exercise: String, CaseIterable, Sendable {
    case isometricHold = "isometric-hold"
    case isometricHoldBent = "isometric-hold-bent-knee"
    case doubleLegRaise = "double-leg-raise"
    case doubleLegRaiseBent = "double-leg-raise-bent-knee"
    case upTwoDownOne = "up-two-down-one-raise"
    case upTwoDownOneBent = "up-two-down-one-raise-bent-knee"
    case singleLegRaise = "single-leg-raise"
    case singleLegRaiseBent = "single-leg-raise-bent-knee"
    case loadedSingleLegRaise = "loaded-single-leg-raise"
    case loadedSingleLegRaiseBent = "loaded-single-leg-raise-bent-knee"
    case pogo
    case travellingPogo = "travelling-pogo"
    case alternatingSkip = "alternating-skip"
    case singleLegPogo = "single-leg-pogo"
    case forwardHop = "single-leg-forward-hop"
    case bounding

    /// Its place among exercises of its family, harder upwards; straight-knee and bent-knee twins are level.
    public var level: Int {
        switch self {
        case .isometricHold, .isometricHoldBent: 1
        case .doubleLegRaise, .doubleLegRaiseBent: 2
        case .upTwoDownOne, .upTwoDownOneBent: 3
        case .singleLegRaise, .singleLegRaiseBent: 4
        case .loadedSingleLegRaise, .loadedSingleLegRaiseBent: 5
        case .pogo: 11
        case .travellingPogo: 12
        case .alternatingSkip: 13
        case .singleLegPogo: 14
        case .forwardHop: 15
        case .bounding: 16
        }
    }

    public var isPlyometric: Bool { level > 10 }
    public var isIsometric: Bool { level == 1 }
    /// Whether each leg does its own sets of a strength exercise: from up on two, down on one upwards.
    public var isOneLegged: Bool { !isPlyometric && level >= Exercise.upTwoDownOne.level }

    /// How hard it is as energy storage; none for slow raises.
    public var storage: StorageClass {
        switch level {
        case ..<11: .none
        case ..<14: .medium
        default: .high
        }
    }

    /// What a runner calls it.
    public var title: String {
        switch self {
        case .isometricHold: "isometric hold, both legs"
        case .isometricHoldBent: "isometric hold, both legs, knees bent"
        case .doubleLegRaise: "slow raise, both legs"
        case .doubleLegRaiseBent: "slow raise, both legs, knees bent"
        case .upTwoDownOne: "up on two, down on one"
        case .upTwoDownOneBent: "up on two, down on one, knee bent"
        case .singleLegRaise: "slow single-leg raise"
        case .singleLegRaiseBent: "slow single-leg raise, knee bent"
        case .loadedSingleLegRaise: "loaded single-leg raise"
        case .loadedSingleLegRaiseBent: "loaded single-leg raise, knee bent"
        case .pogo: "double-leg pogo, low"
        case .travellingPogo: "double-leg pogo, forward and sideways in turn"
        case .alternatingSkip: "alternating-leg skip"
        case .singleLegPogo: "single-leg pogo"
        case .forwardHop: "single-leg forward hop"
        case .bounding: "bounding"
        }
    }
}

/// How much energy an exposure stores in the tendon.
public enum StorageClass: Int, Comparable, Sendable {
    case none, medium, high

    public var name: String {
        switch self {
        case .none: "none"
        case .medium: "medium"
        case .high: "high"
        }
    }

    public static func < (left: StorageClass, right: StorageClass) -> Bool { left.rawValue < right.rawValue }
}
