/// Who made the device or the app that wrote a file.
///
/// Only the makers a runner's files usually come from have a name here.
public struct FITManufacturer: RawRepresentable, Sendable, Hashable {
    /// The number in the file.
    public let rawValue: UInt16

    /// Wraps a number of a file, known or not.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Garmin.
    public static let garmin = FITManufacturer(rawValue: 1)
    /// Nobody in particular: files made while developing, such as those of our own encoder.
    public static let development = FITManufacturer(rawValue: 255)

    /// FIT's own word for it, or "manufacturer 999" for a number without one here.
    public var name: String {
        switch rawValue {
        case 1: "garmin"
        case 13: "dynastream_oem"
        case 15: "dynastream"
        case 16: "timex"
        case 23: "suunto"
        case 32: "wahoo_fitness"
        case 70: "sigmasport"
        case 89: "tacx"
        case 95: "stryd"
        case 107: "magene"
        case 123: "polar_electro"
        case 255: "development"
        case 260: "zwift"
        case 265: "strava"
        case 267: "bryton"
        case 289: "hammerhead"
        case 294: "coros"
        case 309: "form"
        case 310: "decathlon"
        case 326: "nike"
        case 339: "zepp"
        case 340: "peloton"
        case 348: "huawei"
        default: "manufacturer \(rawValue)"
        }
    }
}
