/// A deflate stream of 7 MB that unpacks to a gigabyte of zeros (RFC 1951).
enum Bomb {
    static let size = 1 + 258 * (8 * periods + 1)
    private static let periods = 520_000

    /// One block of fixed codes: a zero, then copies of 258 bytes from one byte back, then the end.
    ///
    /// A copy takes thirteen bits, so that eight of them are thirteen bytes, again and again.
    static let stream: [UInt8] = {
        let start = "110" + "00110000"
        let copy = "11000101" + "00000"
        let end = "0000000"
        let period = String(copy.dropFirst(5) + String(repeating: copy, count: 7) + copy.prefix(5))
        var stream = bytes(start + copy.prefix(5))
        stream.reserveCapacity(13 * periods + 5)
        let repeated = bytes(period)
        for _ in 0..<periods { stream += repeated }
        return stream + bytes(String(copy.dropFirst(5)) + end)
    }()

    /// Bytes of these bits, the first of each being the least significant.
    private static func bytes(_ bits: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: (bits.utf8.count + 7) / 8)
        for (index, bit) in bits.utf8.enumerated() where bit == UInt8(ascii: "1") {
            bytes[index / 8] |= 1 << (index % 8)
        }
        return bytes
    }
}
