/// A moment as FIT writes it: whole seconds since 1989-12-31T00:00:00Z.
///
/// A device whose clock was never set writes the seconds since it was switched on instead; FIT tells the two apart
/// by size, see ``isSystemTime``. Range: 0 to 4,294,967,294; the largest number of 32 bits means "no value" in a
/// file and never becomes a timestamp here.
public struct FITTimestamp: RawRepresentable, Sendable, Hashable {
    /// The number in the file, in seconds.
    public let rawValue: UInt32

    /// Seconds from 1970-01-01T00:00:00Z to the beginning of FIT's own count.
    public static let unixEpochOffset: Int64 = 631_065_600

    /// The smallest number that FIT takes for a calendar time.
    public static let smallestCalendarTime: UInt32 = 0x1000_0000

    /// Wraps a number of a file.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Makes a timestamp of the usual Unix seconds, or nil before 1989-12-31 or after 2126-02-06.
    public init?(unixSeconds: Int64) {
        let (seconds, overflow) = unixSeconds.subtractingReportingOverflow(Self.unixEpochOffset)
        guard !overflow, let raw = UInt32(exactly: seconds), raw != .max else { return nil }
        rawValue = raw
    }

    /// The same moment in seconds since 1970-01-01T00:00:00Z.
    public var unixSeconds: Int64 { Int64(rawValue) + Self.unixEpochOffset }

    /// Whether this counts from when the device was switched on, so that the date (1990) says nothing.
    public var isSystemTime: Bool { rawValue < Self.smallestCalendarTime }

    /// Seconds from `earlier` to this moment, negative if it is the later one.
    public func seconds(since earlier: FITTimestamp) -> Int {
        Int(clamping: Int64(rawValue) - Int64(earlier.rawValue))
    }
}

extension FITTimestamp: Comparable {
    /// Orders moments in time.
    public static func < (left: FITTimestamp, right: FITTimestamp) -> Bool {
        left.rawValue < right.rawValue
    }
}
