import Evidence
import Quantities

/// What a morning is measured against: the baseline of CLINICAL section 1, pain at most 3 and stiffness at most 20 min.
public struct MorningBaseline: Hashable, Sendable {
    public let pain: Double
    public let stiffness: Double

    public init(pain: Double, stiffness: Double) {
        self.pain = min(max(0, pain), Double(Numbers.baselinePainCap.value))
        self.stiffness = min(max(0, stiffness), Double(Numbers.baselineStiffnessCap.value))
    }

    /// Pain from which a morning is flared, and above which it is unsettled.
    public var flaredPain: Double {
        max(pain + Double(Numbers.flaredPainMargin.value), Double(Numbers.flaredPainFloor.value))
    }
    /// Pain and stiffness up to which one is settled.
    public var settledPain: Double {
        max(pain + Double(Numbers.settledPainMargin.value), Double(Numbers.settledPainFloor.value))
    }
    var flaredStiffness: Double { stiffness + Double(Numbers.flaredStiffnessMargin.value) }
    public var settledStiffness: Double {
        max(
            stiffness + Double(Numbers.settledStiffnessMargin.value),
            Double(Numbers.settledStiffnessFloor.value))
    }
}

/// How a morning is expected to be, and how sure that is.
public struct MorningForecast: Hashable, Sendable {
    /// Expected pain, 0 to 10, and the middle four fifths of what may come.
    public let pain: Double
    public let painLow: Double
    public let painHigh: Double
    /// Probability of a flared morning, 0 to 1.
    public let flared: Double
    /// Probability of a morning that is unsettled or flared.
    public let notSettled: Double

    /// Whether the day is far from anything the runner has done: then a low probability reassures nobody.
    public let isBeyondExperience: Bool

    /// Probability of a morning that is unsettled and not flared.
    public var unsettled: Double { max(0, notSettled - flared) }
}
