/// Bytes that XML forbids, but that notes and names of watches and phones hold.
enum ControlCharacters {
    /// Whether there is any: below 0x20, and neither tab, line feed nor carriage return.
    static func occur(in bytes: UnsafeRawBufferPointer) -> Bool {
        let width = MemoryLayout<UInt64>.size
        let end = bytes.count / width * width
        var offset = 0
        while offset < end {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            // The top bit of each byte below 0x20; one above such a byte may be set, too, so those are looked at.
            let low = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
            if low != 0, occursSlowly(in: bytes, offset, offset + width) { return true }
            offset += width
        }
        return occursSlowly(in: bytes, end, bytes.count)
    }

    /// The bytes with a space for each of them.
    static func replaced(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        bytes.map { isForbidden($0) ? 0x20 : $0 }
    }

    private static func occursSlowly(in bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            if isForbidden(bytes[index]) { return true }
            index += 1
        }
        return false
    }

    private static func isForbidden(_ byte: UInt8) -> Bool { byte < 0x20 && !XMLBytes.isBlank(byte) }
}
