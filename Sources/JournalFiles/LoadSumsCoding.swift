package import Journal
package import Quantities

/// The load of a run as bytes for a database column: nine sums of each kind as 64-bit numbers, big-endian; first the
/// measured ones, then their estimates, then the unmeasured ones.
package enum LoadSumsCoding {
    package static func bytes(_ load: LoadSums) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        for sum in load.measured + load.estimateOfMeasured + load.unmeasured {
            withUnsafeBytes(of: sum.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// - Throws: `QuantityError` when the bytes are no load.
    package static func load(_ bytes: UnsafeRawBufferPointer) throws(QuantityError) -> LoadSums {
        guard bytes.count == byteCount else {
            throw .malformed(quantity: "load", wanted: "\(byteCount) bytes")
        }
        func sums(_ kind: Int) -> [Double] {
            (0..<count).map { place in
                let offset = 8 * (kind * count + place)
                let bits = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                return Double(bitPattern: UInt64(bigEndian: bits))
            }
        }
        return try LoadSums(measured: sums(0), estimateOfMeasured: sums(1), unmeasured: sums(2))
    }

    private static let count = LoadSums.exponents.count
    private static let byteCount = 3 * 8 * count
}
