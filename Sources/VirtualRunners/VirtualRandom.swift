import Quantities

/// Numbers that look like chance and are the same everywhere (SplitMix64).
struct VirtualRandom: Sendable {
    /// What a run of numbers is for. Each purpose has its own, so that one more draw in one of them shifts no other.
    enum Purpose: UInt64 {
        case person = 1
        case biology, habits, training, body, reports, life, diary
    }

    private var state: UInt64

    init(seed: UInt64, for purpose: Purpose) {
        state = VirtualRandom.mixed(VirtualRandom.mixed(seed) ^ purpose.rawValue &* 0xD1B5_4A32_D192_ED03)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return VirtualRandom.mixed(state)
    }

    /// Above 0 and below 1.
    mutating func unit() -> Double { (Double(next() >> 12) + 0.5) / Double(1 << 52) }

    mutating func real(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + unit() * (range.upperBound - range.lowerBound)
    }

    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        min(range.lowerBound + Int(unit() * Double(range.count)), range.upperBound)
    }

    mutating func happens(_ chance: Double) -> Bool { unit() < chance }

    mutating func one<Value>(of values: [Value]) -> Value { values[whole(0...(values.count - 1))] }

    /// Nearly normal, mean 0 and standard deviation 1: twelve uniform numbers, so that no sine is needed.
    mutating func bell() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += unit() }
        return sum
    }

    /// Around a median, skewed to the right, held in a range; `spread` is the standard deviation of its logarithm.
    mutating func skewed(_ median: Double, spread: Double, in range: ClosedRange<Double>) -> Double {
        min(max(median * Elementary.exp(spread * bell()), range.lowerBound), range.upperBound)
    }

    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
