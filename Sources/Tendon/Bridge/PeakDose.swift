import Evidence
import Quantities

/// What repetitions put on the tendon, in easy kilometres, as far as measured peaks tell.
public struct PeakDose: Hashable, Sendable {
    /// At the central exponent; nil where no study measured both the movement and running.
    public let central: Double?
    /// Over the exponents from 2 to 9 and over everything the studies allow.
    public let low: Double
    public let high: Double

    public init(central: Double?, low: Double, high: Double) {
        self.central = central
        self.low = low
        self.high = high
    }

    /// The dose of a run, where all of it is known.
    public init(_ dose: Dose) { self.init(central: dose.central, low: dose.low, high: dose.high) }

    /// Cycles of a movement; nil where no peak of it was measured and seen: recalled numbers make no dose.
    ///
    /// - Parameter cycles: of one leg, not negative.
    public init?(cycles: Double, of movement: Movement, easy: EasyRunning) {
        let peaks = movement.points(easySpeed: easy.speed).filter { $0.status == .verified }.compactMap {
            $0.peak
        }
        guard let low = peaks.map({ $0.low }).min(), let high = peaks.map({ $0.high }).max() else {
            return nil
        }
        let share = cycles / easy.cyclesPerKilometre
        func dose(_ peak: Double, _ exponent: Double) -> Double { share * Elementary.pow(peak, exponent) }
        let ends = [Numbers.doseExponentLow.value, Numbers.doseExponentHigh.value]
        let central = peaks.compactMap { $0.central }.first
        self.init(
            central: central.map { dose($0, Numbers.doseExponent.value) },
            low: ends.map { dose(low, $0) }.min() ?? 0, high: ends.map { dose(high, $0) }.max() ?? 0)
    }
}

extension EasyRunning {
    /// Cycles of one leg in an easy kilometre, as well as they are known.
    fileprivate var cyclesPerKilometre: Double { cyclesPerKilometre(measured: true) }
}
