/// Bytes as text by RFC 4648, with padding.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var at = 0
        while at < bytes.count {
            let left = bytes.count - at
            let second = left > 1 ? bytes[at + 1] : 0
            let third = left > 2 ? bytes[at + 2] : 0
            text.append(alphabet[Int(bytes[at] >> 2)])
            text.append(alphabet[Int(bytes[at] & 0x3) << 4 | Int(second >> 4)])
            text.append(left > 1 ? alphabet[Int(second & 0xF) << 2 | Int(third >> 6)] : UInt8(ascii: "="))
            text.append(left > 2 ? alphabet[Int(third & 0x3F)] : UInt8(ascii: "="))
            at += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text; nil when it is not base64 in its one spelling.
    static func bytes(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3)
        var at = 0
        while at < characters.count {
            let isLast = at + 4 == characters.count
            var padding = 0
            if isLast, characters[at + 3] == UInt8(ascii: "=") {
                padding = characters[at + 2] == UInt8(ascii: "=") ? 2 : 1
            }
            var group: UInt32 = 0
            for offset in 0..<(4 - padding) {
                guard let value = value(characters[at + offset]) else { return nil }
                group |= UInt32(value) << UInt32(18 - 6 * offset)
            }
            bytes.append(UInt8(truncatingIfNeeded: group >> 16))
            if padding < 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 8)) }
            if padding < 1 { bytes.append(UInt8(truncatingIfNeeded: group)) }
            // Bits that belong to no byte must be 0.
            if padding == 1 && group & 0xFF != 0 || padding == 2 && group & 0xFFFF != 0 { return nil }
            at += 4
        }
        return bytes
    }

    private static func value(_ character: UInt8) -> UInt8? {
        switch character {
        case 65...90: character - 65
        case 97...122: character - 71
        case 48...57: character + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
