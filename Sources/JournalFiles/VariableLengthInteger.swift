/// Whole numbers in as few bytes as they need: seven bits a byte, lowest first (LEB128), signs by zigzag.
///
/// Most steps between the samples of a run are tiny, so most of them take one byte.
extension OutputSpan<UInt8> {
    mutating func unsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func signed(_ value: Int64) {
        unsigned(UInt64(bitPattern: value << 1 ^ value >> 63))
    }
}

extension [UInt8] {
    /// Bytes as they are written, into a span with room for the most that there can be.
    init<Failure>(
        atMost most: Int, writing: (inout OutputSpan<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        var failure: Failure?
        let roomy = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            var span = OutputSpan(buffer: buffer, initializedCount: 0)
            do throws(Failure) {
                try writing(&span)
            } catch {
                failure = error
            }
            count = span.finalize(for: buffer)
        }
        if let failure { throw failure }
        // What is kept takes no more room than it needs.
        self.init()
        reserveCapacity(roomy.count)
        append(contentsOf: roomy)
    }
}

/// Reads such numbers; nil where the bytes end or a number is wider than 64 bits.
struct IntegerReader<Bytes: RandomAccessCollection> where Bytes.Element == UInt8, Bytes.Index == Int {
    private let bytes: Bytes
    private(set) var position: Int

    init(_ bytes: Bytes) {
        self.bytes = bytes
        self.position = bytes.startIndex
    }

    /// Bytes not read yet.
    var remaining: Int { bytes.endIndex - position }

    mutating func byte() -> UInt8? {
        guard position < bytes.endIndex else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func unsigned() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.endIndex {
            let next = bytes[position]
            position += 1
            if shift == 63, next > 1 { return nil }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 {
                // One spelling a number: a last byte of 0 would be a longer spelling of the same.
                return next == 0 && shift > 0 ? nil : value
            }
            shift += 7
            if shift > 63 { return nil }
        }
        return nil
    }

    mutating func signed() -> Int64? {
        guard let folded = unsigned() else { return nil }
        return Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
    }
}
