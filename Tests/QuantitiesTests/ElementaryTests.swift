import Quantities
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The functions of the C library, by names that do not hide ours.
private let logarithm: @Sendable (Double) -> Double = log
private let exponential: @Sendable (Double) -> Double = exp
private let raised: @Sendable (Double, Double) -> Double = pow

@Suite("Exponential, logarithm and power of our own")
struct ElementaryTests {
    @Test("The logarithm agrees with the C library, near 1 and for the smallest numbers, too")
    func logarithms() {
        var worst = Worst()
        var random = Random(seed: 1)
        for _ in 0..<300_000 {
            let positive = random.positive()
            worst.compare(Elementary.log(positive), logarithm(positive), "log(\(positive))")
            let nearOne = 1 + random.between(-1, 1) * random.between(0, 1e-3)
            worst.compare(Elementary.log(nearOne), logarithm(nearOne), "log(\(nearOne))")
        }
        for step in 1...100_000 {
            let value = Double(step) * 1e-4
            worst.compare(Elementary.log(value), logarithm(value), "log(\(value))")
        }
        #expect(worst.ulps <= 2, "\(worst)")
    }

    @Test("The exponential agrees with the C library, down to where numbers lose digits")
    func exponentials() {
        var worst = Worst()
        var random = Random(seed: 2)
        for _ in 0..<300_000 {
            for power in [random.between(-746, 710), random.between(-2, 2), random.between(-1e-8, 1e-8)] {
                worst.compare(Elementary.exp(power), exponential(power), "exp(\(power))")
            }
        }
        for step in -70_000...70_000 {
            let power = Double(step) * 0.01
            worst.compare(Elementary.exp(power), exponential(power), "exp(\(power))")
        }
        #expect(worst.ulps <= 2, "\(worst)")
    }

    @Test(
        "The power agrees with the C library, for bases near 1 and for powers that reach the ends of range, too"
    )
    func powers() {
        var worst = Worst()
        var random = Random(seed: 3)
        for _ in 0..<300_000 {
            let base = random.positive()
            let largest = 745 / abs(logarithm(base))
            let nearOne = 1 + random.between(-1, 1) * random.between(0, 1e-6)
            let pairs = [
                (base, random.between(-largest, largest)), (base, random.between(-3, 3)),
                (random.between(0.1, 6), random.between(0, 9)), (random.between(0.1, 6), 0.4),
                (nearOne, random.between(-745, 745) / abs(nearOne - 1)),
            ]
            for (base, power) in pairs {
                worst.compare(Elementary.pow(base, power), raised(base, power), "pow(\(base), \(power))")
            }
        }
        #expect(worst.ulps <= 2, "\(worst)")
    }

    static let special: [Double] = [
        0, -0.0, .leastNonzeroMagnitude, 1e-308, 0.5, 1 - 0x1p-53, 1, 1 + 0x1p-52, 2, 3, 709.78, 709.79,
        745.1, 745.2,
        1e300, .greatestFiniteMagnitude, .infinity, .nan, -0.5, -1, -2, -709, -745.1, -745.2, -1e300,
        -.infinity,
    ]

    @Test("Zero, infinity, no number and the ends of the range are as in C", arguments: special)
    func ends(value: Double) {
        #expect(agrees(Elementary.exp(value), exponential(value)), "exp(\(value))")
        #expect(agrees(Elementary.log(value), logarithm(value)), "log(\(value))")
        for power in Self.special where value >= 0 || value.isNaN {
            let base = value == 0 ? 0 : value
            #expect(agrees(Elementary.pow(base, power), raised(base, power)), "pow(\(base), \(power))")
        }
    }

    @Test("A base below 0 has no power but the power 0")
    func negativeBase() {
        #expect(Elementary.pow(-2, 2).isNaN)
        #expect(Elementary.pow(-.infinity, 1).isNaN)
        #expect(Elementary.pow(-2, 0) == 1)
    }

    private func agrees(_ ours: Double, _ theirs: Double) -> Bool {
        ours.isNaN ? theirs.isNaN : Worst.ulps(ours, theirs) <= 2
    }
}

/// The largest difference that was met, and where.
private struct Worst: CustomStringConvertible {
    private(set) var ulps = 0.0
    private var place = ""
    private var ours = 0.0
    private var theirs = 0.0

    mutating func compare(_ ours: Double, _ theirs: Double, _ place: @autoclosure () -> String) {
        let difference = Worst.ulps(ours, theirs)
        guard !(difference <= ulps) else { return }
        (ulps, self.place, self.ours, self.theirs) = (difference, place(), ours, theirs)
    }

    /// How many numbers of a `Double` lie between two, in steps of the larger.
    static func ulps(_ left: Double, _ right: Double) -> Double {
        left == right ? 0 : abs(left - right) / max(left.ulp, right.ulp)
    }

    var description: String { "\(place): \(ours), and \(theirs) in C, \(ulps) ulp off" }
}

/// Random numbers that are the same in each run of the tests.
private struct Random {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(state: seed) }

    mutating func between(_ low: Double, _ high: Double) -> Double {
        Double.random(in: low...high, using: &generator)
    }

    /// A finite number above 0 of any size.
    mutating func positive() -> Double {
        Double(bitPattern: UInt64.random(in: 1..<Double.infinity.bitPattern, using: &generator))
    }
}

private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
