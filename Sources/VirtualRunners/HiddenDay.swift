import Evidence
public import Quantities

/// What was so on a day of a virtual runner, and no journal holds.
public struct HiddenDay: Sendable {
    public let day: Day
    /// Mean of the pain that would be reported this morning, before the noise of reporting; a painkiller is in it.
    public let meanPain: Double
    /// Median of the stiffness that would be reported this morning, in minutes.
    public let medianStiffness: Double
    /// Chance that the report says limping.
    public let limpingChance: Double
    /// Damage the day's runs and sessions did after this morning, logged or not, in easy km.
    public internal(set) var damage = 0.0
    /// Damage the day's life did beside training, in easy km; 0 on most days.
    public internal(set) var lifeLoad = 0.0
    /// Damage a day that the tendon bears now, in easy km.
    public let tolerance: Double
    let reporting: Reporting
    let isMasked: Bool

    init(_ day: Day, tendon: HiddenTendon, isMasked: Bool) {
        self.day = day
        self.isMasked = isMasked
        // A painkiller takes a third of the pain and nothing of the stiffness.
        meanPain = tendon.pain * (isMasked ? 2.0 / 3 : 1)
        medianStiffness = tendon.stiffness
        limpingChance = 1 / (1 + Elementary.exp((tendon.biology.limpingPain - meanPain) / 0.4))
        tolerance = tendon.tolerance
        reporting = tendon.biology.reporting
    }

    /// The chance that this morning's report is flared, for somebody who sees all but the noise of reporting.
    ///
    /// - Parameters:
    ///   - baselinePain: what pain is measured against, 0 to 3 (CLINICAL section 1).
    ///   - baselineStiffness: the same for stiffness, 0 to 20 minutes.
    public func flareProbability(baselinePain: Double, baselineStiffness: Double) -> Double {
        let pain = max(
            baselinePain + Double(Numbers.flaredPainMargin.value), Double(Numbers.flaredPainFloor.value))
        let stiffness = baselineStiffness + Double(Numbers.flaredStiffnessMargin.value)
        let spared =
            (1 - reporting.chance(ofPain: pain, mean: meanPain))
            * (1 - reporting.chance(ofStiffness: stiffness, median: medianStiffness)) * (1 - limpingChance)
        return 1 - spared
    }
}
