import Evidence
import Quantities

/// A part of a run at one speed, on one grade, in one cadence.
public struct Stretch: Hashable, Sendable {
    /// How long it lasted, in seconds.
    public var seconds: Double
    /// Metres a second.
    public var speed: Double
    /// Rise over way along the ground, 0.04 for 4%; negative downhill.
    public var grade: Double
    /// Steps a minute of both feet; nil where it was not measured.
    public var cadence: Double?

    public init(seconds: Double, speed: Double, grade: Double = 0, cadence: Double? = nil) {
        self.seconds = seconds
        self.speed = speed
        self.grade = grade
        self.cadence = cadence
    }

    /// Metres covered.
    public var metres: Double { seconds * speed }

    /// Peak force of a cycle relative to running on the flat at another speed: F of CLINICAL section 5.
    ///
    /// Downhill counts as flat. Standing loads nothing.
    public func relativePeak(to easySpeed: Double) -> Double {
        guard speed >= Numbers.slowestMoving.value, easySpeed > 0 else { return 0 }
        // Half the time of a power, which an import takes millions of, and as good but for the last digit.
        return Elementary.exp(Numbers.peakSpeedExponent.value * Elementary.log(speed / easySpeed))
            * (1 + Numbers.peakGradeFactor.value * max(0, grade))
    }

    /// Cycles of one leg, from the measured cadence or else the estimate.
    public var cycles: Double {
        guard speed >= Numbers.slowestMoving.value else { return 0 }
        return cadence.map { $0 / 2 * seconds / 60 } ?? estimatedCycles
    }

    /// Cycles of one leg by the estimate, whatever was measured.
    var estimatedCycles: Double { Stretch.estimatedCadence(at: speed) / 2 * seconds / 60 }

    /// Steps a minute of both feet that are believed of a measurement; our own default.
    static let believedCadences = 60.0...300

    /// Steps a minute of both feet that are taken at a speed where nobody measured them; our own default.
    public static func estimatedCadence(at speed: Double) -> Double {
        guard speed >= Numbers.slowestMoving.value else { return 0 }
        return speed < Numbers.slowestRunning.value
            ? Numbers.walkingCadenceAtRest.value + Numbers.walkingCadencePerSpeed.value * speed
            : Numbers.cadenceAtRest.value + Numbers.cadencePerSpeed.value * speed
    }
}
