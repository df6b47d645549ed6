import Evidence
import Journal
import Quantities
public import Tendon

/// What a fast step costs the tendon against an easy one, as the dose counts it.
public struct FastStep: Hashable, Sendable {
    /// Speed of the fast part over easy speed.
    public let speed: Double
    /// Easy steps that one such step costs: central, and over the exponents a dose is shown for.
    public let cost: Dose
    /// Whether the speed was recorded; else it is what a run of the kind usually has.
    public let isRecorded: Bool
}

extension ExplainedExposure {
    /// What the fast steps of a run cost; nil for what is no fast run.
    public func fastStep(easy: EasyRunning) -> FastStep? {
        guard case .run(let run, let kind, _) = what, kind.ladder == .speed else { return nil }
        let recorded = run.recording?.speeds?.meanAbove(easy.speed * Numbers.tempoSpeed.value)
        guard let speed = recorded.map({ $0 / easy.speed }) ?? kind.usualSpeed else { return nil }
        let peak = Stretch(seconds: 1, speed: speed * easy.speed).relativePeak(to: easy.speed)
        func cost(_ exponent: Double) -> Double { Elementary.pow(peak, exponent) }
        return FastStep(
            speed: speed,
            cost: Dose(
                central: cost(Numbers.doseExponent.value), low: cost(Numbers.doseExponentLow.value),
                high: cost(Numbers.doseExponentHigh.value)), isRecorded: recorded != nil)
    }
}

extension SpeedProfile {
    /// The mean of the speeds above one; nil where none is.
    fileprivate func meanAbove(_ speed: Double) -> Double? {
        var time = 0.0
        var way = 0.0
        for (bin, seconds) in seconds.enumerated() {
            let middle = (Double(bin) + 0.5) * SpeedProfile.binWidth
            guard middle > speed else { continue }
            time += Double(seconds)
            way += Double(seconds) * middle
        }
        return time > 0 ? way / time : nil
    }
}

extension RunKind {
    /// Speed of the fast part of a run nobody recorded, in easy speeds; nil where the kind tells none.
    fileprivate var usualSpeed: Double? {
        switch self {
        case .strides: Numbers.estimatedStridesSpeed.value
        case .tempo: Numbers.estimatedTempoSpeed.value
        case .intervals: Numbers.estimatedIntervalsSpeed.value
        case .easy, .hills, .race: nil
        }
    }
}
