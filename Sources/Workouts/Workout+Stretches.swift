import Evidence
public import Tendon

/// A workout as stretches: what the dose of a run is made of.
extension Workout {
    /// Its stretches in the order they are run.
    ///
    /// - Parameter easySpeed: the runner's easy speed in m/s; it gives efforts without a pace their speed.
    public func stretches(easySpeed: Double) -> [Stretch] {
        var stretches: [Stretch] = []
        Workout.add(parts, easySpeed: easySpeed, to: &stretches)
        return stretches
    }

    /// Metres and seconds in all.
    public func total(easySpeed: Double) -> (metres: Double, seconds: Double) {
        stretches(easySpeed: easySpeed).reduce((0, 0)) { ($0.0 + $1.metres, $0.1 + $1.seconds) }
    }

    private static func add(_ parts: [Part], easySpeed: Double, to stretches: inout [Stretch]) {
        for part in parts {
            switch part {
            case .piece(let piece): stretches += piece.stretches(easySpeed: easySpeed)
            case .repeats(let repeats):
                var once: [Stretch] = []
                add(repeats.parts, easySpeed: easySpeed, to: &once)
                let recovery = repeats.recovery?.stretches(easySpeed: easySpeed, wayBack: once) ?? []
                for turn in 1...repeats.count {
                    stretches += once
                    if turn < repeats.count { stretches += recovery }
                }
            }
        }
    }
}

extension Workout.Piece {
    /// Metres a second for a runner.
    func speed(easySpeed: Double) -> Double {
        switch pace {
        case .perKilometre(let seconds): 1000 / Double(seconds)
        case .perMile(let seconds): Workout.Length.metresPerMile / Double(seconds)
        case .effort(let effort):
            effort.speed(easySpeed: easySpeed, kilometres: length.metres.map { $0 / 1000 })
        }
    }

    /// One stretch, or for hilly ground the flat and the uphill share of it.
    ///
    /// - Parameter wayBack: what was just run, for a recovery that leads back over it.
    func stretches(easySpeed: Double, wayBack: [Stretch] = []) -> [Stretch] {
        let speed = speed(easySpeed: easySpeed)
        let seconds: Double
        var grade = 0.0
        switch length {
        case .seconds(let count): seconds = Double(count)
        case .back:
            let metres = wayBack.reduce(0) { $0 + $1.metres }
            seconds = speed > 0 ? metres / speed : 0
            if metres > 0 { grade = -wayBack.reduce(0) { $0 + $1.metres * $1.grade } / metres }
        case .metres, .kilometres, .miles:
            seconds = speed > 0 ? (length.metres ?? 0) / speed : 0
        }
        switch ground {
        case .flat: return [Stretch(seconds: seconds, speed: speed, grade: grade)]
        case .grade(let percent): return [Stretch(seconds: seconds, speed: speed, grade: percent / 100)]
        case .climb(let metres):
            let half = Stretch(seconds: seconds / 2, speed: speed)
            let grade = half.metres > 0 ? metres / half.metres : 0
            return [half, Stretch(seconds: seconds / 2, speed: speed, grade: grade)]
        case .hilly:
            let climbing = Numbers.estimatedHillShare.value
            return [
                Stretch(seconds: seconds * (1 - climbing), speed: speed),
                Stretch(
                    seconds: seconds * climbing, speed: speed, grade: Numbers.estimatedHillGrade.value / 100),
            ]
        }
    }
}

extension Workout.Length {
    static let metresPerMile = 1609.344

    /// The distance in metres; nil for a time and for the way back.
    var metres: Double? {
        switch self {
        case .metres(let metres): metres
        case .kilometres(let kilometres): kilometres * 1000
        case .miles(let miles): miles * Workout.Length.metresPerMile
        case .seconds, .back: nil
        }
    }
}
