public import Quantities

/// A unique id of an entry, ordered by the time it was made: a UUID of version 7 (RFC 9562).
///
/// Ids are made at the edge, where there is a clock and randomness; here they are only carried and compared. The
/// same entry sent twice has the same id and is one entry.
public struct EntryID: Hashable, Comparable, Sendable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// An id of version 7 from an instant and 74 random bits.
    ///
    /// Of `randomHigh` the low 12 bits are used, of `randomLow` the low 62.
    public init(at instant: Instant, randomHigh: UInt64, randomLow: UInt64) {
        let milliseconds = UInt64(clamping: instant.milliseconds) & 0xFFFF_FFFF_FFFF
        self.high = milliseconds << 16 | 0x7000 | randomHigh & 0x0FFF
        self.low = 0x8000_0000_0000_0000 | randomLow & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// An id from its usual text, 8-4-4-4-12 hexadecimal digits of either case.
    ///
    /// - Throws: `QuantityError.malformed` for another form.
    public init(_ text: String) throws(QuantityError) {
        var digits: (UInt64, UInt64) = (0, 0)
        var count = 0
        var position = 0
        for byte in text.utf8 {
            defer { position += 1 }
            if position == 8 || position == 13 || position == 18 || position == 23 {
                guard byte == UInt8(ascii: "-") else { throw EntryID.malformed }
                continue
            }
            guard let digit = EntryID.value(ofDigit: byte), count < 32 else { throw EntryID.malformed }
            if count < 16 { digits.0 = digits.0 << 4 | digit } else { digits.1 = digits.1 << 4 | digit }
            count += 1
        }
        guard count == 32, position == 36 else { throw EntryID.malformed }
        self.init(high: digits.0, low: digits.1)
    }

    /// The usual text, lower case.
    public var text: String {
        let hexadecimal = Array("0123456789abcdef".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        for index in 0..<32 {
            if index == 8 || index == 12 || index == 16 || index == 20 { bytes.append(UInt8(ascii: "-")) }
            let half = index < 16 ? high : low
            let shift = UInt64(60 - (index % 16) * 4)
            bytes.append(hexadecimal[Int(half >> shift & 0xF)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func < (left: EntryID, right: EntryID) -> Bool {
        left.high != right.high ? left.high < right.high : left.low < right.low
    }

    private static let malformed = QuantityError.malformed(
        quantity: "id", wanted: "a UUID such as 01980a3e-7c00-7000-8000-000000000001")

    private static func value(ofDigit byte: UInt8) -> UInt64? {
        switch byte {
        case 48...57: UInt64(byte - 48)
        case 97...102: UInt64(byte - 87)
        case 65...70: UInt64(byte - 55)
        default: nil
        }
    }
}
