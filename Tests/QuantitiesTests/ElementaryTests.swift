import Quantities
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The functions of the C library, by names that do not hide ours.
private enum C {
    static func log(_ value: Double) -> Double { logarithm(value) }
    static func exp(_ value: Double) -> Double { exponential(value) }
    static func pow(_ base: Double, _ power: Double) -> Double { raised(base, power) }
}

private let logarithm: @Sendable (Double) -> Double = log
private let exponential: @Sendable (Double) -> Double = exp
private let raised: @Sendable (Double, Double) -> Double = pow

@Suite("Exponential, logarithm and power of our own")
struct ElementaryTests {
    /// How many representable numbers lie between two.
    static func ulps(_ left: Double, _ right: Double) -> Double {
        left == right ? 0 : abs(left - right) / max(left.ulp, right.ulp)
    }

    @Test("Agree with the C library for the numbers of a dose")
    func agreement() {
        for index in 1...2_000 {
            let value = Double(index) * 0.01
            #expect(Self.ulps(Elementary.log(value), C.log(value)) <= 2 || abs(value - 1) < 0.5)
            #expect(Self.ulps(Elementary.exp(value - 10), C.exp(value - 10)) <= 2)
            #expect(Self.ulps(Elementary.pow(value, 0.4), C.pow(value, 0.4)) <= 4)
        }
    }
}
