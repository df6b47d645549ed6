/// Cadence as FIT splits it: whole strides a minute, and 128ths in a field beside it.
struct FITCadence: Sendable, Hashable {
    var whole: UInt8?
    var fraction: UInt8?

    /// Strides a minute of one foot, the fraction included; nil without the whole part.
    var stridesPerMinute: Double? {
        whole.map { Double($0) + Double(fraction ?? 0) / 128 }
    }
}
