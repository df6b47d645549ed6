/// Numbers that look like chance and are the same everywhere (SplitMix64).
struct DemoRandom: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A whole number from 0 up to below `limit`.
    mutating func below(_ limit: Int) -> Int {
        Int(next() >> 33) % max(1, limit)
    }

    /// A number from -1 to 1.
    mutating func signed() -> Double {
        Double(next() >> 11) / Double(1 << 52) - 1
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
