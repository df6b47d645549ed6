/// FIT's checksum: 16 bits, polynomial 0xA001 (reflected 0x8005), starting at 0.
///
/// Sixteen tables take sixteen bytes a step; a table of one byte would be the slowest part of decoding.
package struct FITChecksum: Sendable {
    /// The checksum of all bytes taken so far.
    package private(set) var value: UInt16 = 0

    package init() {}

    /// Takes `bytes` in, too.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        value = Self.tables.withUnsafeBufferPointer { tables in
            guard let table = tables.baseAddress else { return value }
            return Self.advance(value, over: start, count: bytes.count, table: table)
        }
    }

    /// The checksum of `bytes` alone.
    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt16 {
        var checksum = FITChecksum()
        checksum.update(bytes)
        return checksum.value
    }

    /// The checksum of `bytes` alone.
    package static func of(_ bytes: [UInt8]) -> UInt16 {
        bytes.withUnsafeBytes { of($0) }
    }

    private static func advance(
        _ value: UInt16, over start: UnsafeRawPointer, count: Int, table: UnsafePointer<UInt16>
    ) -> UInt16 {
        var checksum = value
        var offset = 0
        while count &- offset >= 16 {
            let low = UInt64(
                littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let high = UInt64(
                littleEndian: start.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self))
            checksum =
                eight(low ^ UInt64(checksum), table: table + 8 * 256) ^ eight(high, table: table)
            offset &+= 16
        }
        while offset < count {
            let byte = start.load(fromByteOffset: offset, as: UInt8.self)
            checksum = (checksum >> 8) ^ table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)]
            offset &+= 1
        }
        return checksum
    }

    /// The share of eight bytes, the first of which is the farthest from the end.
    @inline(__always)
    private static func eight(_ word: UInt64, table: UnsafePointer<UInt16>) -> UInt16 {
        let first = table[7 * 256 + Int(word & 0xFF)] ^ table[6 * 256 + Int((word >> 8) & 0xFF)]
        let second = table[5 * 256 + Int((word >> 16) & 0xFF)] ^ table[4 * 256 + Int((word >> 24) & 0xFF)]
        let third = table[3 * 256 + Int((word >> 32) & 0xFF)] ^ table[2 * 256 + Int((word >> 40) & 0xFF)]
        let fourth = table[256 + Int((word >> 48) & 0xFF)] ^ table[Int(word >> 56)]
        return (first ^ second) ^ (third ^ fourth)
    }

    /// Table k holds what a byte still contributes after k further bytes of zero.
    private static let tables: [UInt16] = {
        var tables = [UInt16](repeating: 0, count: 16 * 256)
        for byte in 0..<256 {
            var checksum = UInt16(byte)
            for _ in 0..<8 {
                checksum = checksum & 1 == 1 ? (checksum >> 1) ^ 0xA001 : checksum >> 1
            }
            tables[byte] = checksum
        }
        for index in 256..<(16 * 256) {
            let before = tables[index - 256]
            tables[index] = (before >> 8) ^ tables[Int(before & 0xFF)]
        }
        return tables
    }()
}
