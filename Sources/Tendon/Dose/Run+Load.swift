import Evidence
public import Journal
import Quantities

/// What the load of a run rests on, best first.
public enum LoadBasis: Sendable, Equatable {
    /// Each second of a recording.
    case recording
    /// The speeds of a recording, as if it had been flat.
    case speeds
    /// Distance, time and kind, by what such a run usually is made of.
    case estimate
}

extension Run {
    /// What a run put on the tendon, and what that rests on; nil for what is no run or tells nothing.
    ///
    /// - Parameters:
    ///   - kind: what kind of run it was.
    ///   - easySpeed: the runner's easy speed in m/s.
    public func load(kind: RunKind, easySpeed: Double) -> (sums: LoadSums, basis: LoadBasis)? {
        guard isRun else { return nil }
        if let load = recording?.load { return (load, .recording) }
        if let speeds = recording?.speeds { return (LoadSums(speeds.stretches), .speeds) }
        let stretches = estimatedStretches(kind: kind, easySpeed: easySpeed)
        return stretches.isEmpty ? nil : (LoadSums(stretches), .estimate)
    }

    /// What a run of a kind is usually made of; our own default, used only where nothing recorded it.
    private func estimatedStretches(kind: RunKind, easySpeed: Double) -> [Stretch] {
        let mean = distance.map { $0.metres / max(time.seconds, 1) } ?? easySpeed
        guard time.seconds > 0, mean > 0, mean <= 15, easySpeed > 0 else { return [] }
        let fastShare: Double
        let fastSpeed: Double
        switch kind {
        case .easy, .race:
            return [Stretch(seconds: time.seconds, speed: mean)]
        case .hills:
            let climbing = Numbers.estimatedHillShare.value
            return [
                Stretch(seconds: time.seconds * (1 - climbing), speed: mean),
                Stretch(
                    seconds: time.seconds * climbing, speed: mean,
                    grade: Numbers.estimatedHillGrade.value / 100),
            ]
        case .strides:
            (fastShare, fastSpeed) = (
                Numbers.estimatedStridesShare.value, Numbers.estimatedStridesSpeed.value
            )
        case .tempo:
            (fastShare, fastSpeed) = (Numbers.estimatedTempoShare.value, Numbers.estimatedTempoSpeed.value)
        case .intervals:
            (fastShare, fastSpeed) = (
                Numbers.estimatedIntervalsShare.value, Numbers.estimatedIntervalsSpeed.value
            )
        }
        // The rest is as slow as the mean then asks for, and a walk at least; the fast part is faster if need be.
        let slow = max(
            (mean - fastShare * fastSpeed * easySpeed) / (1 - fastShare), Numbers.walkingSpeed.value)
        let rest = min(slow, max(easySpeed, Numbers.walkingSpeed.value), mean)
        let fast = (mean - (1 - fastShare) * rest) / fastShare
        return [
            Stretch(seconds: time.seconds * (1 - fastShare), speed: rest),
            Stretch(seconds: time.seconds * fastShare, speed: min(max(fast, mean), 12.5)),
        ]
    }
}

extension SpeedProfile {
    /// Flat stretches, one for each bin of speed.
    fileprivate var stretches: [Stretch] {
        seconds.indices.map { bin in
            Stretch(
                seconds: Double(seconds[bin]), speed: (Double(bin) + 0.5) * SpeedProfile.binWidth)
        }
    }
}
