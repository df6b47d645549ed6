extension FITBaseType {
    /// The bits that mean "no value".
    var invalidBits: UInt64 {
        switch self {
        case .enumeration, .uint8, .byte: 0xFF
        case .int8: 0x7F
        case .uint16: 0xFFFF
        case .int16: 0x7FFF
        case .uint32, .float32: 0xFFFF_FFFF
        case .int32: 0x7FFF_FFFF
        case .uint64, .float64: .max
        case .int64: UInt64(Int64.max)
        case .string, .uint8z, .uint16z, .uint32z, .uint64z: 0
        }
    }

    /// The bits of a number in this type, nil if it does not fit or would mean "no value".
    func bits(of value: WrittenValue) -> UInt64? {
        switch (value, self) {
        case (.real(let value), .float64): value.isFinite ? value.bitPattern : nil
        case (.real(let value), .float32):
            Float(value).isFinite ? UInt64(Float(value).bitPattern) : nil
        case (.integer(let value), .float64): Double(value).bitPattern
        case (.integer(let value), .float32): UInt64(Float(value).bitPattern)
        case (.real(let value), _): Int64(exactly: value.rounded()).flatMap { bits(of: $0) }
        case (.integer(let value), _): bits(of: value)
        case (.text, _), (.bytes, _), (.missing, _): nil
        }
    }

    private func bits(of value: Int64) -> UInt64? {
        let bits: UInt64? =
            switch self {
            case .enumeration, .uint8, .byte, .uint8z: UInt8(exactly: value).map { UInt64($0) }
            case .int8: Int8(exactly: value).map { UInt64(UInt8(bitPattern: $0)) }
            case .uint16, .uint16z: UInt16(exactly: value).map { UInt64($0) }
            case .int16: Int16(exactly: value).map { UInt64(UInt16(bitPattern: $0)) }
            case .uint32, .uint32z: UInt32(exactly: value).map { UInt64($0) }
            case .int32: Int32(exactly: value).map { UInt64(UInt32(bitPattern: $0)) }
            case .uint64, .uint64z: UInt64(exactly: value)
            case .int64: UInt64(bitPattern: value)
            case .string, .float32, .float64: nil
            }
        return bits == invalidBits ? nil : bits
    }
}
