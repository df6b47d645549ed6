import Evidence
public import Journal
import Quantities

/// How a runner runs easily: what a dose is measured by.
public struct EasyRunning: Hashable, Sendable {
    /// Metres a second.
    public let speed: Double
    /// Steps a minute of both feet at that speed; nil where nobody measured them.
    public let cadence: Double?

    /// - Returns: nil unless the speed is above 0 and at most 15 m/s; a cadence outside 60 to 300 is taken for unknown.
    public init?(speed: Double, cadence: Double? = nil) {
        guard speed > 0, speed <= 15 else { return nil }
        self.speed = speed
        self.cadence = cadence.flatMap { Stretch.believedCadences.contains($0) ? $0 : nil }
    }

    /// Cycles of one leg in an easy kilometre, by the measured cadence or by the one its speed makes one expect.
    func cyclesPerKilometre(measured: Bool) -> Double {
        let steps = (measured ? cadence : nil) ?? Stretch.estimatedCadence(at: speed)
        return steps / 2 / 60 * 1000 / speed
    }
}

/// The tendon dose of a run in easy kilometres: one kilometre easy and flat is 1.
///
/// Never one naked number: a central value (b = 5) and its range over the exponent b from 2 to 9.
public struct Dose: Hashable, Sendable {
    public let central: Double
    public let low: Double
    public let high: Double

    public init(central: Double, low: Double, high: Double) {
        self.central = central
        self.low = low
        self.high = high
    }

    /// The dose of load sums for a runner.
    public init(_ load: LoadSums, easy: EasyRunning) {
        let first = Int(Numbers.doseExponentLow.value)
        let last = Int(Numbers.doseExponentHigh.value)
        central = load.easyKilometres(exponent: Int(Numbers.doseExponent.value), easy: easy)
        var low = central
        var high = central
        for exponent in first...last {
            let value = load.easyKilometres(exponent: exponent, easy: easy)
            low = min(low, value)
            high = max(high, value)
        }
        self.low = low
        self.high = high
    }

}

extension LoadSums {
    /// The dose in easy kilometres for a whole exponent b from 1 to 9; b = 1 is plain load.
    ///
    /// Measured cycles are compared with measured easy ones and estimated with estimated. Where nobody measured the
    /// easy cadence, all are estimated: an easy flat kilometre is 1 whichever steps it was run in.
    public func easyKilometres(exponent: Int, easy: EasyRunning) -> Double {
        let place = LoadSums.place(of: exponent)
        let toEasy = Elementary.pow(
            LoadSums.referenceSpeed / easy.speed, Numbers.peakSpeedExponent.value * Double(exponent))
        let known = easy.cadence != nil ? measured[place] : estimateOfMeasured[place]
        return toEasy
            * (known / easy.cyclesPerKilometre(measured: true)
                + unmeasured[place] / easy.cyclesPerKilometre(measured: false))
    }
}
