import Evidence

/// What a tendon is loaded by on the way from raises to speed, each as it was or was not measured.
///
/// Where a program has the exercise, the name is its name.
public enum Movement: String, CaseIterable, Sendable {
    case walking
    case seatedRaise = "seated-raise"
    case isometricHold = "isometric-hold"
    case doubleLegRaise = "double-leg-raise"
    case upTwoDownOne = "up-two-down-one-raise"
    case singleLegRaise = "single-leg-raise"
    /// On one leg with a fifth of body weight added: what was measured, and no rung of a program.
    case singleLegRaiseAndAFifth = "single-leg-raise-plus-20"
    /// On one leg with the weight of a repetition maximum.
    case loadedSingleLegRaise = "loaded-single-leg-raise"
    case running
    case fastRunning = "fast-running"
    case pogo
    case travellingPogo = "travelling-pogo"
    case alternatingSkip = "alternating-skip"
    case singleLegPogo = "single-leg-pogo"
    case forwardHop = "single-leg-forward-hop"
    case maximalHop = "maximal-hop"
    case bounding

    /// What a runner calls it.
    public var title: String {
        switch self {
        case .walking: "walking"
        case .seatedRaise: "seated raise, both legs"
        case .isometricHold: "isometric hold, both legs"
        case .doubleLegRaise: "slow raise, both legs"
        case .upTwoDownOne: "up on two, down on one"
        case .singleLegRaise: "slow single-leg raise"
        case .singleLegRaiseAndAFifth: "single-leg raise, +20% body weight"
        case .loadedSingleLegRaise: "loaded single-leg raise"
        case .running: "running"
        case .fastRunning: "fast running"
        case .pogo: "double-leg pogo"
        case .travellingPogo: "travelling pogo"
        case .alternatingSkip: "alternating-leg skip"
        case .singleLegPogo: "single-leg pogo"
        case .forwardHop: "single-leg forward hop"
        case .maximalHop: "landing of a maximal hop"
        case .bounding: "bounding"
        }
    }

    /// How fast it loads.
    public var loading: Loading {
        switch self {
        case .isometricHold: .held
        case .seatedRaise, .doubleLegRaise, .upTwoDownOne, .singleLegRaise, .singleLegRaiseAndAFifth,
            .loadedSingleLegRaise:
            .slow
        case .walking: .contact(Numbers.walkingContact.value...Numbers.walkingContact.value)
        case .running: .contact(Numbers.runningContact.value...Numbers.runningContact.value)
        case .pogo, .travellingPogo:
            .contact(Numbers.pogoContactLow.value...Numbers.pogoContactHigh.value)
        case .fastRunning, .alternatingSkip, .singleLegPogo, .forwardHop, .maximalHop, .bounding: .fast
        }
    }
}

/// How fast a movement loads the tendon.
public enum Loading: Hashable, Sendable {
    /// For as long as the set lasts.
    case held
    /// Over the seconds of a slow repetition, which the rung says.
    case slow
    /// Over the contact of a foot, in seconds; recalled, not seen.
    case contact(ClosedRange<Double>)
    /// Over a contact that nobody measured for us.
    case fast
}
