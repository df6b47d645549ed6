import Journal

extension Sport {
    /// The sport of a workout's activity type without its prefix; what the tendon knows no difference of is
    /// other.
    init(appleType: String, isIndoors: Bool) {
        switch appleType {
        case "Running": self = isIndoors ? .treadmillRunning : .running
        case "Walking": self = .walking
        case "Hiking": self = .hiking
        case "Cycling", "HandCycling": self = .cycling
        case "Swimming": self = .swimming
        case "Rowing": self = .rowing
        case "TraditionalStrengthTraining", "FunctionalStrengthTraining": self = .strength
        default: self = .other
        }
    }

    /// The kind of distance that Apple Health counts for it; nil when there is none.
    var appleDistance: String? {
        switch self {
        case .running, .trailRunning, .treadmillRunning, .walking, .hiking: "DistanceWalkingRunning"
        case .cycling: "DistanceCycling"
        case .swimming: "DistanceSwimming"
        case .rowing: "DistanceRowing"
        case .strength, .other: nil
        }
    }
}
