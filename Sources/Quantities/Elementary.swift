/// Exponential, logarithm and power of our own, within 2 units in the last place of a good C library.
///
/// The standard library has none, and a phone and a server must agree to the bit, which two C libraries do not:
/// only sums, products and one quotient that IEEE 754 fixes are used, and none is ever fused.
public enum Elementary {
    /// The natural logarithm: of 0 minus infinity, of infinity infinity, below 0 and of NaN NaN.
    public static func log(_ value: Double) -> Double {
        guard value > 0, value < .infinity else {
            return value == 0 ? -.infinity : value > 0 ? .infinity : .nan
        }
        // With f = m - 1, 2 s is f - s f, of which f is exact.
        let (n, m) = split(value)
        let s = (m - 1) / (m + 1)
        let square = s * s
        let w = square * (1.0 / 3) + atanhRest(square)
        let rest = s * ((m - 1) - 2 * w) - n * ln2Tail
        return n * ln2Head + ((m - 1) - rest)
    }

    /// e to a power: 0 where that is too small for a number, infinity where it is too large, NaN of NaN.
    public static func exp(_ power: Double) -> Double {
        guard power.magnitude < 746 else { return power.isNaN ? .nan : power > 0 ? .infinity : 0 }
        return exponential(power, 0)
    }

    /// A base of 0 or more to a power, with the special values of C: a power of 0, and a base of 1, give 1 whatever
    /// the other is; 0 counts as smaller than 1 and infinity as larger, and both keep to that.
    ///
    /// A base below 0 gives NaN unless the power is 0, even where the power is whole; -0 counts as 0.
    public static func pow(_ base: Double, _ power: Double) -> Double {
        if base == 1 || power == 0 { return 1 }
        guard base >= 0, !power.isNaN else { return .nan }
        guard base > 0, base < .infinity, power.magnitude < enormousPower else {
            return (base > 1) == (power > 0) ? .infinity : 0
        }
        let log = logarithm(base)
        // The exact product of the leading halves, and the rest of the product.
        let powerHead = head(power)
        let logHead = head(log.high)
        let logTail = (log.high - logHead) + log.low
        let product = powerHead * logHead
        let rest = (power - powerHead) * logHead + power * logTail
        let high = product + rest
        guard high.magnitude < 746 else { return high > 0 ? .infinity : 0 }
        return exponential(high, (product - high) + rest)
    }

    /// From here on every base but 1, whose logarithm is at least 2^-53, is out of range.
    private static let enormousPower = 0x1p64

    /// ln 2 as a number of 42 bits, whose product with any exponent is exact, and the rest of it.
    private static let ln2Head = 0x1.62e42fefa38p-1
    private static let ln2Tail = 0x1.ef35793c7673p-45

    /// The leading 26 bits of a number: the product of two such is exact, and so is that with what was cut off.
    private static func head(_ value: Double) -> Double {
        Double(bitPattern: value.bitPattern & 0xFFFF_FFFF_F800_0000)
    }
}

// MARK: - Logarithm
extension Elementary {
    // With value = 2^n m, m between √½ and √2, and s = (m - 1) / (m + 1), the logarithm is
    // n ln 2 + 2 (s + s³/3 + s⁵/5 + …).

    /// The exponent n and the rest m of a finite number above 0.
    private static func split(_ value: Double) -> (n: Double, m: Double) {
        guard value >= .leastNormalMagnitude else {
            let (n, m) = split(value * 0x1p54)
            return (n - 54, m)
        }
        let bits = Int64(bitPattern: value.bitPattern)
        let n = (bits &- rootOfHalf) >> 52
        return (Double(n), Double(bitPattern: UInt64(bitPattern: bits &- n << 52)))
    }

    /// The logarithm of a finite number above 0, as a sum with a relative error below 2^-64: what a power needs.
    private static func logarithm(_ value: Double) -> (high: Double, low: Double) {
        let (n, m) = split(value)

        // s = sHead + sTail: what the head leaves of m - 1 is exact, as m + 1 is split without loss.
        let inverse = 1 / (m + 1)
        let sHead = head((m - 1) * inverse)
        let divisorHead = head(m + 1)
        let divisorTail = m - (divisorHead - 1)
        let sTail = (((m - 1) - sHead * divisorHead) - sHead * divisorTail) * inverse
        let s = sHead + sTail

        // w = s²/3 + s⁴/5 + …, as wHead + wTail.
        let square = sHead * sHead
        let squareHead = head(square)
        let squareTail = (square - squareHead) + sTail * (s + sHead)
        let leading = squareHead * thirdHead
        let following = squareHead * thirdTail + squareTail * (1.0 / 3) + atanhRest(s * s)
        let wHead = head(leading + following)
        let wTail = (leading - wHead) + following

        // s (1 + w), the exact terms first.
        let third = sHead * wHead
        let series = sHead + third
        let seriesTail = ((sHead - series) + third) + (sTail + (sHead * wTail + sTail * (wHead + wTail)))

        let whole = n * ln2Head
        let sum = whole + 2 * series
        let tail = ((whole - sum) + 2 * series) + (n * ln2Tail + 2 * seriesTail)
        let high = sum + tail
        return (high, (sum - high) + tail)
    }

    /// The bits of √½, rounded up.
    private static let rootOfHalf: Int64 = 0x3FE6_A09E_667F_3BCD

    private static let thirdHead = 0x1.555555p-2
    private static let thirdTail = 0x1.5555555555555p-28

    /// x²/5 + x³/7 + …, up to x = 0.0295.
    private static func atanhRest(_ x: Double) -> Double {
        let x2 = x * x
        let x4 = x2 * x2
        let first = (1.0 / 5 + x * (1.0 / 7)) + x2 * (1.0 / 9 + x * (1.0 / 11))
        let second = (1.0 / 13 + x * (1.0 / 15)) + x2 * (1.0 / 17 + x * (1.0 / 19))
        let third = (1.0 / 21 + x * (1.0 / 23)) + x2 * (1.0 / 25)
        return x2 * (first + x4 * (second + x4 * third))
    }
}

// MARK: - Exponential
extension Elementary {
    /// e to the sum of a number between -746 and 746 and another that is far smaller.
    ///
    /// With high = n ln 2 + r, r at most ln 2 / 2, it is 2^n times the series of r.
    private static func exponential(_ high: Double, _ low: Double) -> Double {
        // Adding so large a number rounds to a whole one, which then stands in the last bits.
        let shifted = high * 0x1.71547652b82fep0 + 0x1.8p52
        let n = shifted - 0x1.8p52
        let power = Int64(bitPattern: shifted.bitPattern &- (0x1.8p52).bitPattern)
        let rHead = high - n * ln2Head
        let rTail = low - n * ln2Tail
        let r = rHead + rTail
        let rest = (rHead - r) + rTail
        // In two steps, as 2^n alone may be out of range.
        let first = power >> 1
        return (1 + (r + (rest + exponentialRest(r)))) * powerOfTwo(first) * powerOfTwo(power - first)
    }

    /// x²/2! + x³/3! + …, up to |x| = 0.35.
    private static func exponentialRest(_ x: Double) -> Double {
        let x2 = x * x
        let x4 = x2 * x2
        let first = (1.0 / 2 + x * (1.0 / 6)) + x2 * (1.0 / 24 + x * (1.0 / 120))
        let second = (1.0 / 720 + x * (1.0 / 5040)) + x2 * (1.0 / 40_320 + x * (1.0 / 362_880))
        let third =
            (1.0 / 3_628_800 + x * (1.0 / 39_916_800)) + x2 * (1.0 / 479_001_600 + x * (1.0 / 6_227_020_800))
        return x2 * (first + x4 * (second + x4 * third))
    }

    /// 2 to a power from -1022 to 1023.
    private static func powerOfTwo(_ power: Int64) -> Double {
        Double(bitPattern: UInt64(bitPattern: (power &+ 1023) << 52))
    }
}
