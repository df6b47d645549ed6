public import Quantities

/// What a run put on the Achilles tendon, kept so that its dose can be told for any exponent and any easy speed.
///
/// For each whole exponent b from 1 to 9 it holds the sum over the run of the cycles of one leg times F^b, where F
/// is the peak force of a cycle relative to running on the flat at `referenceSpeed` (CLINICAL section 5). The
/// sums of two stretches add up to the sum of both. Like `SpeedProfile` it is kept instead of a dose because the
/// easy speed, which a dose is measured by, may become known, or change, after the import.
public struct LoadSums: Hashable, Sendable {
    /// The exponents there are sums for.
    public static let exponents = 1...9
    /// The speed that F is relative to, in m/s. It cancels out of every dose.
    public static let referenceSpeed = 3.0

    /// The sums, for b = 1 first; 9 of them, finite and not negative.
    public let sums: [Double]
    /// Whether the cycles were measured; else they rest on an estimate of cadence from speed.
    public let isCadenceMeasured: Bool

    /// - Throws: `QuantityError.outOfRange` unless there are 9 sums from 0 to 10^12.
    public init(sums: [Double], isCadenceMeasured: Bool) throws(QuantityError) {
        guard sums.count == LoadSums.exponents.count, sums.allSatisfy({ $0 >= 0 && $0 <= 1e12 }) else {
            throw .outOfRange(quantity: "load sums", allowed: "9 numbers from 0 to 1000000000000")
        }
        self.sums = sums
        self.isCadenceMeasured = isCadenceMeasured
    }

    /// Sums that were computed: what is not finite counts as 0, what is out of range is held at its end.
    public init(clamping sums: [Double], isCadenceMeasured: Bool) {
        var held: [Double] = []
        for place in 0..<LoadSums.exponents.count {
            let sum = place < sums.count && sums[place].isFinite ? sums[place] : 0
            held.append(min(max(0, sum), 1e12))
        }
        self.sums = held
        self.isCadenceMeasured = isCadenceMeasured
    }

    /// What loads nothing.
    public static let none = LoadSums(clamping: [], isCadenceMeasured: false)

    /// The sum for an exponent from 1 to 9; the nearest there is outside of it.
    public subscript(exponent: Int) -> Double {
        sums[min(max(exponent, LoadSums.exponents.lowerBound), LoadSums.exponents.upperBound) - 1]
    }
}
