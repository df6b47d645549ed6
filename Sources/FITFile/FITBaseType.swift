/// The types a field of a FIT message can have.
///
/// The raw value is the lower five bits of the byte in a definition; its topmost bit only repeats that the type is
/// wider than a byte, and some writers leave it out.
package enum FITBaseType: UInt8, Sendable, Hashable, CaseIterable {
    case enumeration = 0
    case int8 = 1
    case uint8 = 2
    case int16 = 3
    case uint16 = 4
    case int32 = 5
    case uint32 = 6
    case string = 7
    case float32 = 8
    case float64 = 9
    case uint8z = 10
    case uint16z = 11
    case uint32z = 12
    case byte = 13
    case int64 = 14
    case uint64 = 15
    case uint64z = 16

    /// Reads the byte of a definition, or nil for a type that FIT does not have.
    package init?(definitionByte byte: UInt8) {
        self.init(rawValue: byte & 0x1F)
    }

    /// The byte that stands for it in a definition.
    package var definitionByte: UInt8 { size > 1 ? rawValue | 0x80 : rawValue }

    /// Bytes of one value.
    package var size: Int {
        switch self {
        case .enumeration, .int8, .uint8, .string, .uint8z, .byte: 1
        case .int16, .uint16, .uint16z: 2
        case .int32, .uint32, .float32, .uint32z: 4
        case .float64, .int64, .uint64, .uint64z: 8
        }
    }

    /// Whether a value is a number.
    package var isNumeric: Bool { self != .string }
}
