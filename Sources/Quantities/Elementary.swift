/// Exponential, logarithm and power of our own.
///
/// The standard library has none, and a phone and a server must agree to the bit, which two C libraries do not.
public enum Elementary {
    /// The natural logarithm; NaN below 0, minus infinity at 0.
    public static func log(_ value: Double) -> Double {
        guard value > 0 else { return value == 0 ? -.infinity : .nan }
        guard value < .infinity else { return .infinity }
        var exponent = Double(value.exponent)
        var mantissa = value.significand
        if mantissa > 2.0.squareRoot() {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        var divisor = 27.0
        while divisor >= 1 {
            sum = sum * square + 1 / divisor
            divisor -= 2
        }
        return exponent * ln2 + 2 * ratio * sum
    }

    /// e to a power.
    public static func exp(_ value: Double) -> Double {
        guard value < 709.8 else { return value.isNaN ? value : .infinity }
        guard value > -745.2 else { return 0 }
        let steps = (value / ln2).rounded()
        let rest = value - steps * ln2
        var sum = 1.0
        var divisor = 18.0
        while divisor >= 1 {
            sum = 1 + sum * rest / divisor
            divisor -= 1
        }
        let half = Int(steps) / 2
        return sum * Double(sign: .plus, exponent: half, significand: 1)
            * Double(sign: .plus, exponent: Int(steps) - half, significand: 1)
    }

    /// A positive number to a power.
    public static func pow(_ base: Double, _ power: Double) -> Double {
        base == 0 ? (power > 0 ? 0 : power == 0 ? 1 : .infinity) : exp(power * log(base))
    }

    private static let ln2 = 0.693147180559945309417232121458
}
