/// What kind of the sport it was.
///
/// Treadmill, track and trail matter here: they change what a distance, a speed or a climb is worth.
public struct FITSubSport: RawRepresentable, Sendable, Hashable {
    /// The number in the file.
    public let rawValue: UInt8

    /// Wraps a number of a file, known or not.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// None in particular.
    public static let generic = FITSubSport(rawValue: 0)
    /// On a treadmill: no position, distance from a sensor.
    public static let treadmill = FITSubSport(rawValue: 1)
    /// On the street.
    public static let street = FITSubSport(rawValue: 2)
    /// On a trail.
    public static let trail = FITSubSport(rawValue: 3)
    /// On a track.
    public static let track = FITSubSport(rawValue: 4)
    /// Indoors.
    public static let indoorRunning = FITSubSport(rawValue: 45)
    /// On a machine, the course made up.
    public static let virtualActivity = FITSubSport(rawValue: 58)

    /// FIT's own word for it, or "sub_sport 200" for a number without one here.
    public var name: String {
        switch rawValue {
        case 0: "generic"
        case 1: "treadmill"
        case 2: "street"
        case 3: "trail"
        case 4: "track"
        case 5: "spin"
        case 6: "indoor_cycling"
        case 7: "road"
        case 8: "mountain"
        case 9: "downhill"
        case 10: "recumbent"
        case 11: "cyclocross"
        case 12: "hand_cycling"
        case 13: "track_cycling"
        case 14: "indoor_rowing"
        case 15: "elliptical"
        case 16: "stair_climbing"
        case 17: "lap_swimming"
        case 18: "open_water"
        case 19: "flexibility_training"
        case 20: "strength_training"
        case 21: "warm_up"
        case 22: "match"
        case 23: "exercise"
        case 24: "challenge"
        case 25: "indoor_skiing"
        case 26: "cardio_training"
        case 27: "indoor_walking"
        case 28: "e_bike_fitness"
        case 29: "bmx"
        case 30: "casual_walking"
        case 31: "speed_walking"
        case 32: "bike_to_run_transition"
        case 33: "run_to_bike_transition"
        case 34: "swim_to_bike_transition"
        case 35: "atv"
        case 37: "backcountry"
        case 38: "resort"
        case 42: "skate_skiing"
        case 43: "yoga"
        case 44: "pilates"
        case 45: "indoor_running"
        case 46: "gravel_cycling"
        case 47: "e_bike_mountain"
        case 48: "commuting"
        case 49: "mixed_surface"
        case 58: "virtual_activity"
        case 59: "obstacle"
        case 62: "breathing"
        case 66: "expedition"
        case 67: "ultra"
        case 68: "indoor_climbing"
        case 69: "bouldering"
        case 70: "hiit"
        case 73: "amrap"
        case 74: "emom"
        case 75: "tabata"
        case 78: "triathlon"
        case 79: "duathlon"
        case 80: "brick"
        case 81: "swim_run"
        case 82: "adventure_race"
        case 124: "rucking"
        case 126: "pool_triathlon"
        case 254: "all"
        default: "sub_sport \(rawValue)"
        }
    }
}
