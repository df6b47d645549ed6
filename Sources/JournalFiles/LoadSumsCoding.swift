package import Journal
package import Quantities

/// The load of a run as bytes for a database column: 1 where the cadence was measured and 0 where it was not, then the
/// nine sums as 64-bit numbers, big-endian.
package enum LoadSumsCoding {
    package static func bytes(_ load: LoadSums) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        bytes.append(load.isCadenceMeasured ? 1 : 0)
        for sum in load.sums {
            withUnsafeBytes(of: sum.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// - Throws: `QuantityError` when the bytes are no load.
    package static func load(_ bytes: UnsafeRawBufferPointer) throws(QuantityError) -> LoadSums {
        guard bytes.count == byteCount, let flag = bytes.first, flag <= 1 else {
            throw .malformed(quantity: "load", wanted: "\(byteCount) bytes, the first 0 or 1")
        }
        let sums = stride(from: 1, to: byteCount, by: 8).map { place in
            Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        }
        return try LoadSums(sums: sums, isCadenceMeasured: flag == 1)
    }

    private static let byteCount = 1 + 8 * LoadSums.exponents.count
}
