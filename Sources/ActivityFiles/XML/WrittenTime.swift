import Quantities

/// A moment as files of activities write it, with the zone if they say one.
///
/// `2021-10-05T06:41:07.000Z`, `2015-12-11T15:43:13.994+01:00`, and with blanks as Apple Health has it,
/// `2025-09-16 16:14:50 +0100`. Fractions may be of any length and are cut after the millisecond; a second of 60 is
/// a leap second; without a zone it is taken for UTC.
struct WrittenTime: Hashable, Sendable {
    let instant: Instant
    /// How far the clock was ahead of UTC; nil for `Z` or no zone, which say nothing of the place.
    let offset: UTCOffset?

    /// Nil for what is no such moment, or one outside the years 1600 to 9999.
    init?(_ text: XMLBytes) {
        var scanner = TimeScanner(text.trimmed.bytes)
        guard let year = scanner.number(digits: 4), scanner.skip("-"),
            let month = scanner.number(digits: 2), scanner.skip("-"),
            let date = scanner.number(digits: 2),
            let day = try? Day(year: year, month: month, day: date),
            scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
            let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
            let minute = scanner.number(digits: 2), minute < 60, scanner.skip(":"),
            let second = scanner.number(digits: 2), second <= 60,
            let fraction = scanner.milliseconds(),
            let zone = scanner.zone(), scanner.isAtEnd
        else { return nil }
        let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        let utc = local - Int64(zone?.minutes ?? 0) * 60
        guard let instant = try? Instant(milliseconds: utc * 1000 + Int64(fraction)) else { return nil }
        self.instant = instant
        offset = zone
    }
}

private struct TimeScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { index == bytes.count }

    mutating func number(digits: Int) -> Int? {
        guard bytes.count - index >= digits else { return nil }
        var value = 0
        for _ in 0..<digits {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
            index += 1
        }
        return value
    }

    mutating func skip(_ letter: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: letter) else { return false }
        index += 1
        return true
    }

    /// The fraction of a second, 0 if there is none; nil for a point without digits.
    mutating func milliseconds() -> Int? {
        guard skip(".") || skip(",") else { return 0 }
        let first = index
        var value = 0
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            if index - first < 3 { value = value * 10 + Int(digit) }
            index += 1
        }
        switch index - first {
        case 0: return nil
        case 1: return value * 100
        case 2: return value * 10
        default: return value
        }
    }

    /// The zone: a nil inside for `Z` or none, a nil for nonsense.
    mutating func zone() -> UTCOffset?? {
        _ = skip(" ")
        guard !isAtEnd, !skip("Z"), !skip("z") else { return .some(nil) }
        let isBehind = skip("-")
        guard isBehind || skip("+"), let hours = number(digits: 2) else { return nil }
        _ = skip(":")
        guard let minutes = isAtEnd ? 0 : number(digits: 2), minutes < 60 else { return nil }
        let ahead = hours * 60 + minutes
        guard let offset = try? UTCOffset(minutes: isBehind ? -ahead : ahead) else { return nil }
        return .some(offset)
    }
}
