public import Journal

/// The beginning of an id, as a person types it.
public struct EntryIDPrefix: Sendable {
    /// The lowest and the highest id that begin so.
    public let range: ClosedRange<EntryID>

    /// A prefix of 4 to 32 hexadecimal digits of either case; dashes are ignored.
    ///
    /// - Throws: `StoreError.malformedPrefix` for another text.
    public init(_ text: String) throws(StoreError) {
        var digits: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "-") {
            switch byte {
            case 48...57, 97...102: digits.append(byte)
            case 65...70: digits.append(byte + 32)
            default: throw .malformedPrefix(text)
            }
        }
        guard (4...32).contains(digits.count) else { throw .malformedPrefix(text) }
        guard let low = EntryIDPrefix.id(digits, filledWith: UInt8(ascii: "0")),
            let high = EntryIDPrefix.id(digits, filledWith: UInt8(ascii: "f"))
        else { throw .malformedPrefix(text) }
        self.range = low...high
    }

    private static func id(_ digits: [UInt8], filledWith fill: UInt8) -> EntryID? {
        let all = digits + Array(repeating: fill, count: 32 - digits.count)
        guard let high = UInt64(String(decoding: all[0..<16], as: UTF8.self), radix: 16),
            let low = UInt64(String(decoding: all[16..<32], as: UTF8.self), radix: 16)
        else { return nil }
        return EntryID(high: high, low: low)
    }
}
