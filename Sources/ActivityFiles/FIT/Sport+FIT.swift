import FITFile
import Journal

extension Sport {
    /// The sport as far as a tendon cares; what FIT has no word for, or does not say, is other.
    ///
    /// A transition of a triathlon is other: short, part walk, part run, and nobody's training.
    init(_ sport: FITSport?, _ kind: FITSubSport?) {
        switch sport?.rawValue {
        case 1: self = Sport.running(kind)
        case 4, 10: self = Sport.indoors(kind)
        case 2, 21: self = .cycling
        case 5: self = .swimming
        case 11: self = .walking
        case 15: self = .rowing
        case 16, 17: self = .hiking
        default: self = .other
        }
    }

    /// A treadmill, a hall or a made-up course is no ground that climbs.
    private static func running(_ kind: FITSubSport?) -> Sport {
        switch kind {
        case FITSubSport.treadmill, FITSubSport.indoorRunning, FITSubSport.virtualActivity: .treadmillRunning
        case FITSubSport.trail: .trailRunning
        default: .running
        }
    }

    /// Fitness equipment and training, of which only the kind says what was done.
    private static func indoors(_ kind: FITSubSport?) -> Sport {
        switch kind?.rawValue {
        case 1, 45: .treadmillRunning
        case 5, 6: .cycling
        case 14: .rowing
        case 20: .strength
        case 27: .walking
        default: .other
        }
    }
}
