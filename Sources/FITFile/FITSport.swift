/// The sport of a session.
///
/// An unknown number is kept, never guessed at.
public struct FITSport: RawRepresentable, Sendable, Hashable {
    /// The number in the file.
    public let rawValue: UInt8

    /// Wraps a number of a file, known or not.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// None in particular.
    public static let generic = FITSport(rawValue: 0)
    /// Running, on any ground.
    public static let running = FITSport(rawValue: 1)
    /// Cycling.
    public static let cycling = FITSport(rawValue: 2)
    /// The change between two legs of a multisport activity.
    public static let transition = FITSport(rawValue: 3)
    /// Swimming.
    public static let swimming = FITSport(rawValue: 5)
    /// Walking.
    public static let walking = FITSport(rawValue: 11)
    /// Hiking.
    public static let hiking = FITSport(rawValue: 17)

    /// FIT's own word for it, or "sport 200" for a number without one here.
    public var name: String {
        switch rawValue {
        case 0: "generic"
        case 1: "running"
        case 2: "cycling"
        case 3: "transition"
        case 4: "fitness_equipment"
        case 5: "swimming"
        case 6: "basketball"
        case 7: "soccer"
        case 8: "tennis"
        case 9: "american_football"
        case 10: "training"
        case 11: "walking"
        case 12: "cross_country_skiing"
        case 13: "alpine_skiing"
        case 14: "snowboarding"
        case 15: "rowing"
        case 16: "mountaineering"
        case 17: "hiking"
        case 18: "multisport"
        case 19: "paddling"
        case 20: "flying"
        case 21: "e_biking"
        case 22: "motorcycling"
        case 23: "boating"
        case 24: "driving"
        case 25: "golf"
        case 26: "hang_gliding"
        case 27: "horseback_riding"
        case 28: "hunting"
        case 29: "fishing"
        case 30: "inline_skating"
        case 31: "rock_climbing"
        case 32: "sailing"
        case 33: "ice_skating"
        case 34: "sky_diving"
        case 35: "snowshoeing"
        case 36: "snowmobiling"
        case 37: "stand_up_paddleboarding"
        case 38: "surfing"
        case 39: "wakeboarding"
        case 40: "water_skiing"
        case 41: "kayaking"
        case 42: "rafting"
        case 43: "windsurfing"
        case 44: "kitesurfing"
        case 45: "tactical"
        case 46: "jumpmaster"
        case 47: "boxing"
        case 48: "floor_climbing"
        case 49: "baseball"
        case 53: "diving"
        case 56: "shooting"
        case 58: "winter_sport"
        case 59: "grinding"
        case 62: "hiit"
        case 63: "video_gaming"
        case 64: "racket"
        case 65: "wheelchair_push_walk"
        case 66: "wheelchair_push_run"
        case 67: "meditation"
        case 68: "para_sport"
        case 69: "disc_golf"
        case 70: "team_sport"
        case 71: "cricket"
        case 72: "rugby"
        case 73: "hockey"
        case 74: "lacrosse"
        case 75: "volleyball"
        case 76: "water_tubing"
        case 77: "wakesurfing"
        case 78: "water_sport"
        case 79: "archery"
        case 80: "mixed_martial_arts"
        case 81: "motor_sports"
        case 82: "snorkeling"
        case 83: "dance"
        case 84: "jump_rope"
        case 85: "pool_apnea"
        case 86: "mobility"
        case 87: "geocaching"
        case 88: "canoeing"
        case 254: "all"
        default: "sport \(rawValue)"
        }
    }
}
