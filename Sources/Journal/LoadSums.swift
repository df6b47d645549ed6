public import Quantities

/// What a run put on the Achilles tendon, kept so that its dose can be told for any exponent and any easy speed.
///
/// For each whole exponent b from 1 to 9 it holds the sum over the run of the cycles of one leg times F^b, where F
/// is the peak force of a cycle relative to running on the flat at `referenceSpeed` (CLINICAL section 5). What has a
/// measured cadence is summed up by it, and by the cadence that its speed makes one expect; the rest by the latter.
/// Each is then compared with easy running that was counted in the same way. The sums of two stretches add up to the
/// sums of both. Like `SpeedProfile` they are kept instead of a dose because the easy running which a dose is measured
/// by may become known, or change, after the import.
public struct LoadSums: Hashable, Sendable {
    /// The exponents there are sums for.
    public static let exponents = 1...9
    /// The speed that F is relative to, in m/s. It cancels out of every dose.
    public static let referenceSpeed = 3.0

    /// The sums over what has a measured cadence, by that cadence; for b = 1 first; 9 of them, finite and not negative.
    public let measured: [Double]
    /// The sums over the same stretches, by the cadence that is estimated from their speed.
    public let estimateOfMeasured: [Double]
    /// The sums over the stretches without a measured cadence, by the estimate.
    public let unmeasured: [Double]

    /// - Throws: `QuantityError.outOfRange` unless each has 9 sums from 0 to 10^12.
    public init(
        measured: [Double], estimateOfMeasured: [Double], unmeasured: [Double]
    ) throws(QuantityError) {
        let areSums = [measured, estimateOfMeasured, unmeasured].allSatisfy { sums in
            sums.count == LoadSums.exponents.count && sums.allSatisfy { $0 >= 0 && $0 <= LoadSums.most }
        }
        guard areSums else {
            throw .outOfRange(quantity: "load sums", allowed: "9 numbers from 0 to 1000000000000")
        }
        self.measured = measured
        self.estimateOfMeasured = estimateOfMeasured
        self.unmeasured = unmeasured
    }

    /// Sums that were computed: what is not finite counts as 0, what is out of range is held at its end.
    public init(clampingMeasured measured: [Double], estimateOfMeasured: [Double], unmeasured: [Double]) {
        self.measured = LoadSums.held(measured)
        self.estimateOfMeasured = LoadSums.held(estimateOfMeasured)
        self.unmeasured = LoadSums.held(unmeasured)
    }

    /// What loads nothing.
    public static let none = LoadSums(clampingMeasured: [], estimateOfMeasured: [], unmeasured: [])

    /// What of the plain load (b = 1) has a measured cadence, 0 to 1; 0 of nothing.
    public var measuredShare: Double {
        let all = estimateOfMeasured[0] + unmeasured[0]
        return all > 0 ? estimateOfMeasured[0] / all : 0
    }

    /// The sum for an exponent from 1 to 9, by the measured cadence where there is one; the nearest there is outside.
    public subscript(exponent: Int) -> Double {
        let place = LoadSums.place(of: exponent)
        return measured[place] + unmeasured[place]
    }

    /// Where the sum for an exponent stands; the nearest there is for one outside of 1 to 9.
    public static func place(of exponent: Int) -> Int {
        min(max(exponent, exponents.lowerBound), exponents.upperBound) - 1
    }

    private static let most = 1e12

    private static func held(_ sums: [Double]) -> [Double] {
        (0..<exponents.count).map { place in
            let sum = place < sums.count && sums[place].isFinite ? sums[place] : 0
            return min(max(0, sum), most)
        }
    }
}
