import Evidence
public import Journal
import Quantities
import Tendon

/// A workout as the run it would be, so that the rules that tell the kind of a run look at it as at any other.
extension Workout {
    /// The run a watch would record of it, for a runner with an easy speed in m/s.
    ///
    /// Its label is strides or a race where the words say so, else none: the kind is told by speeds and grades.
    /// - Returns: nil where the numbers are beyond those of a run.
    public func run(easySpeed: Double) -> Run? {
        let stretches = stretches(easySpeed: easySpeed)
        let metres = stretches.reduce(0) { $0 + $1.metres }
        let seconds = stretches.reduce(0) { $0 + $1.seconds }
        guard let distance = try? Distance(metres: metres), let time = try? TimeSpan(seconds: seconds),
            let speeds = SpeedProfile(stretches), let start = try? Instant(milliseconds: 0)
        else { return nil }
        let recording = Recording(
            hash: String(repeating: "0", count: 64), part: 0, start: start, sportName: "running",
            device: "", file: "", elapsed: time, climb: Workout.climb(of: parts, easySpeed: easySpeed),
            cadence: nil, records: 0,
            speeds: speeds, steepSeconds: steepSeconds(of: stretches))
        return Run(
            distance: distance, time: time, kind: label(stretches, easySpeed: easySpeed), recording: recording
        )
    }

    /// Metres uphill, without those of one grade that counts as flat.
    private static func climb(of parts: [Part], easySpeed: Double) -> Double {
        func climb(of piece: Piece) -> Double {
            if case .grade(let percent) = piece.ground, percent <= Numbers.rollingGrade.value { return 0 }
            return piece.stretches(easySpeed: easySpeed).reduce(0) { $0 + $1.metres * max(0, $1.grade) }
        }
        return parts.reduce(0) { sum, part in
            switch part {
            case .piece(let piece): return sum + climb(of: piece)
            case .repeats(let repeats):
                let recovery = repeats.recovery.map { climb(of: $0) * Double(repeats.count - 1) } ?? 0
                let once = Workout.climb(of: repeats.parts, easySpeed: easySpeed)
                return sum + once * Double(repeats.count) + recovery
            }
        }
    }

    /// Seconds on grades that make a run hilly.
    private func steepSeconds(of stretches: [Stretch]) -> Double {
        let steep = stretches.filter { $0.grade * 100 > Numbers.steepGrade.value }
        return steep.reduce(0) { $0 + $1.seconds }
    }

    /// What the words say it is; strides only where nothing else is fast or steep.
    private func label(_ stretches: [Stretch], easySpeed: Double) -> RunKind? {
        let efforts = Workout.efforts(parts)
        if efforts.contains(.race) { return .race }
        guard efforts.contains(.strides) else { return nil }
        let stride = WorkoutEffort.strides.speed(easySpeed: easySpeed, kilometres: nil)
        let others = stretches.filter { $0.speed != stride }
        let isCalm = others.allSatisfy { $0.speed <= easySpeed * Numbers.tempoSpeed.value }
        let isFlat = stretches.allSatisfy { $0.grade * 100 <= Numbers.rollingGrade.value }
        return isCalm && isFlat ? .strides : nil
    }

    private static func efforts(_ parts: [Part]) -> Set<WorkoutEffort> {
        parts.reduce(into: []) { efforts, part in
            switch part {
            case .piece(let piece):
                if case .effort(let effort) = piece.pace { efforts.insert(effort) }
            case .repeats(let repeats): efforts.formUnion(Workout.efforts(repeats.parts))
            }
        }
    }
}

extension SpeedProfile {
    /// The seconds of stretches at each speed; nil for more than a profile holds.
    fileprivate init?(_ stretches: [Stretch]) {
        var bins: [Double] = Array(repeating: 0, count: SpeedProfile.binCount)
        for stretch in stretches {
            guard let bin = Int(exactly: (stretch.speed / SpeedProfile.binWidth).rounded(.down)), bin >= 0
            else {
                return nil
            }
            bins[min(bin, SpeedProfile.binCount - 1)] += stretch.seconds
        }
        let seconds = bins.compactMap { Int(exactly: $0.rounded(.up)) }
        guard seconds.count == bins.count, let profile = try? SpeedProfile(seconds: seconds) else {
            return nil
        }
        self = profile
    }
}
