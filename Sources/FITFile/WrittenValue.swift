/// A value to be written into a field, already in the field's own unit and scale.
package enum WrittenValue: Sendable, Hashable {
    /// A whole number.
    case integer(Int64)
    /// A real number; rounded where the field holds whole ones.
    case real(Double)
    /// Text, ended by a NUL and filled up with them.
    case text(String)
    /// The bytes as they are; filled up with NUL.
    case bytes([UInt8])
    /// FIT's "no value" of the field's type.
    case missing

    /// A real number times `scale`, or none.
    package init(_ value: Double?, scale: Double = 1, offset: Double = 0) {
        self = value.map { .real(($0 + offset) * scale) } ?? .missing
    }
}
