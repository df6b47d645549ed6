/// A moment in time: milliseconds since 1970-01-01T00:00:00Z, within the years 1600 to 9999.
public struct Instant: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    /// - Throws: `QuantityError.outOfRange` outside the years 1600 to 9999.
    public init(milliseconds: Int64) throws(QuantityError) {
        guard milliseconds >= Int64(Day.earliest.number) * 86_400_000,
            milliseconds < Int64(Day.latest.number + 1) * 86_400_000
        else {
            throw .outOfRange(quantity: "instant", allowed: "the years 1600 to 9999")
        }
        self.milliseconds = milliseconds
    }

    /// An instant from `YYYY-MM-DDThh:mm:ssZ`, with or without a fraction of a second.
    ///
    /// - Throws: `QuantityError.malformed` for another form.
    public init(_ text: String) throws(QuantityError) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 30, bytes[10] == UInt8(ascii: "T"),
            bytes[bytes.count - 1] == UInt8(ascii: "Z"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"),
            let hour = Instant.twoDigits(bytes, 11), let minute = Instant.twoDigits(bytes, 14),
            let second = Instant.twoDigits(bytes, 17), hour < 24, minute < 60, second < 60
        else {
            throw .malformed(quantity: "instant", wanted: "YYYY-MM-DDThh:mm:ssZ")
        }
        let day = try Day(String(text.prefix(10)))
        var fraction = 0
        if bytes.count > 20 {
            guard bytes[19] == UInt8(ascii: "."), bytes.count > 21 else {
                throw .malformed(quantity: "instant", wanted: "YYYY-MM-DDThh:mm:ss.sssZ")
            }
            var place = 100
            for byte in bytes[20..<(bytes.count - 1)] {
                guard byte >= 48, byte <= 57 else {
                    throw .malformed(quantity: "instant", wanted: "YYYY-MM-DDThh:mm:ss.sssZ")
                }
                fraction += Int(byte - 48) * place
                place /= 10
            }
        }
        let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        try self.init(milliseconds: seconds * 1000 + Int64(fraction))
    }

    /// The instant as `YYYY-MM-DDThh:mm:ssZ`, with milliseconds where there are any.
    public var text: String {
        let day = dayNumber(shiftedBy: 0)
        let inDay = milliseconds - Int64(day.number) * 86_400_000
        let second = Int(inDay / 1000)
        let rest = Int(inDay % 1000)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        var text = "\(day.text)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
        if rest > 0 { text += ".\(rest < 100 ? "0" : "")\(rest < 10 ? "0" : "")\(rest)" }
        return text + "Z"
    }

    /// The civil day at this instant in a zone so far from UTC.
    public func day(at offset: UTCOffset) -> Day {
        dayNumber(shiftedBy: Int64(offset.minutes) * 60_000)
    }

    /// The instant so many seconds later; nil beyond the calendar.
    public func adding(seconds: Double) -> Instant? {
        guard seconds.isFinite, seconds.magnitude < 1e12 else { return nil }
        return try? Instant(milliseconds: milliseconds + Int64((seconds * 1000).rounded()))
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    private func dayNumber(shiftedBy shift: Int64) -> Day {
        let shifted = milliseconds + shift
        let floored = shifted >= 0 ? shifted / 86_400_000 : (shifted - 86_399_999) / 86_400_000
        return Day.earliest + (Int(floored) - Day.earliest.number)
    }

    private static func twoDigits(_ bytes: [UInt8], _ at: Int) -> Int? {
        guard bytes[at] >= 48, bytes[at] <= 57, bytes[at + 1] >= 48, bytes[at + 1] <= 57 else { return nil }
        return Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48)
    }
}

/// How far local time is ahead of UTC, in minutes, -14 h to +14 h.
public struct UTCOffset: Hashable, Sendable {
    public let minutes: Int

    /// - Throws: `QuantityError.outOfRange` beyond 14 hours either way.
    public init(minutes: Int) throws(QuantityError) {
        guard (-840...840).contains(minutes) else {
            throw .outOfRange(quantity: "UTC offset", allowed: "-14:00 to +14:00")
        }
        self.minutes = minutes
    }

    public static let utc = UTCOffset(unchecked: 0)

    private init(unchecked minutes: Int) { self.minutes = minutes }

    /// The offset as `+hh:mm`.
    public var text: String {
        let size = minutes.magnitude
        func two(_ value: UInt) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(minutes < 0 ? "-" : "+")\(two(size / 60)):\(two(size % 60))"
    }
}
