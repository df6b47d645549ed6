import Evidence

/// How hard a part of a workout is, where no pace is said.
public enum WorkoutEffort: String, CaseIterable, Sendable {
    case rest, walk, jog, easy, steady, marathon, tempo
    case tenK = "10k"
    case fiveK = "5k"
    case strides, uphill
    /// As in a race of the distance of the part.
    case race

    /// Metres a second for a runner.
    ///
    /// - Parameters:
    ///   - easySpeed: the runner's easy speed in m/s.
    ///   - kilometres: the length of the part; it makes the effort of a race.
    public func speed(easySpeed: Double, kilometres: Double?) -> Double {
        switch self {
        case .rest: 0
        case .walk: Numbers.walkingSpeed.value
        case .jog: easySpeed * Numbers.jogSpeed.value
        case .easy: easySpeed
        case .steady: easySpeed * Numbers.steadySpeed.value
        case .marathon: easySpeed * Numbers.marathonSpeed.value
        case .tempo: easySpeed * Numbers.estimatedTempoSpeed.value
        case .tenK: easySpeed * Numbers.tenKilometreSpeed.value
        case .fiveK: easySpeed * Numbers.fiveKilometreSpeed.value
        case .strides: easySpeed * Numbers.estimatedStridesSpeed.value
        case .uphill: easySpeed * Numbers.uphillSpeed.value
        case .race:
            WorkoutEffort.ofRace(kilometres: kilometres).speed(easySpeed: easySpeed, kilometres: nil)
        }
    }

    /// The effort a race of a distance is run at; up to 7 km as 5 km, up to 15 km as 10 km, up to 30 km as tempo.
    public static func ofRace(kilometres: Double?) -> WorkoutEffort {
        switch kilometres ?? 10 {
        case ..<7: .fiveK
        case ..<15: .tenK
        case ..<30: .tempo
        default: .marathon
        }
    }

    /// Whether it is what one does between repetitions.
    var isRecovery: Bool { self == .rest || self == .walk || self == .jog }
}
