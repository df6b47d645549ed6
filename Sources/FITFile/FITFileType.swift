/// What a FIT file says it holds.
///
/// An export of a watch is full of files that are no activity; this is how they are told apart.
public struct FITFileType: RawRepresentable, Sendable, Hashable {
    /// The number in the file.
    public let rawValue: UInt8

    /// Wraps a number of a file, known or not.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// A recorded activity, the only kind that can be a run.
    public static let activity = FITFileType(rawValue: 4)
    /// A planned workout.
    public static let workout = FITFileType(rawValue: 5)
    /// The settings of a device.
    public static let settings = FITFileType(rawValue: 2)

    /// FIT's own word for it, or "file type 77" for a number without one.
    public var name: String {
        switch rawValue {
        case 1: "device"
        case 2: "settings"
        case 3: "sport"
        case 4: "activity"
        case 5: "workout"
        case 6: "course"
        case 7: "schedules"
        case 9: "weight"
        case 10: "totals"
        case 11: "goals"
        case 14: "blood_pressure"
        case 15: "monitoring_a"
        case 20: "activity_summary"
        case 28: "monitoring_daily"
        case 32: "monitoring_b"
        case 34: "segment"
        case 35: "segment_list"
        case 40: "exd_configuration"
        default: "file type \(rawValue)"
        }
    }
}
