package import Journal
package import Quantities

/// The speed profile of a run as bytes for a database column: each bin's seconds in as few bytes as they need.
package enum SpeedProfileCoding {
    package static func bytes(_ profile: SpeedProfile) -> [UInt8] {
        // At most 864,000 s a bin are three bytes.
        [UInt8](atMost: profile.seconds.count * 3) { bytes in
            for seconds in profile.seconds { bytes.unsigned(UInt64(seconds)) }
        }
    }

    /// - Throws: `QuantityError` when the bytes are no profile.
    package static func profile(_ bytes: UnsafeRawBufferPointer) throws(QuantityError) -> SpeedProfile {
        var reader = IntegerReader(bytes)
        var seconds: [Int] = []
        seconds.reserveCapacity(bytes.count)
        while reader.remaining > 0 {
            guard let value = reader.unsigned(), value <= 864_000 else {
                throw .malformed(quantity: "speed profile", wanted: "at most 100 bins of 0 to 864000 s")
            }
            seconds.append(Int(value))
        }
        return try SpeedProfile(seconds: seconds)
    }
}
