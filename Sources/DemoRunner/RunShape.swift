/// What a made run consists of; its numbers are minutes.
enum RunShape: Sendable, Hashable {
    case easy(_ minutes: Int)
    /// Easy, with four strides near the end.
    case strides(_ minutes: Int)
    /// Six times three minutes fast with two minutes of jogging, between a warm-up and a cool-down.
    case intervals

    /// A stretch at an intended speed in m/s.
    struct Leg: Sendable, Hashable {
        var seconds: Int
        var speed: Double
    }

    /// Easy speed, 5:30 a kilometre, in m/s.
    static let easySpeed = 3.03
    private static let warmUp = Leg(seconds: 300, speed: 2.8)
    private static let coolDown = Leg(seconds: 120, speed: 2.85)

    /// Its stretches in order.
    var legs: [Leg] {
        switch self {
        case .easy(let minutes):
            return [
                RunShape.warmUp, .init(seconds: max(0, minutes * 60 - 420), speed: 3.03), RunShape.coolDown,
            ]
        case .strides(let minutes):
            let strides = (0..<4).flatMap { _ in
                [Leg(seconds: 13, speed: 4.7), Leg(seconds: 77, speed: 2.7)]
            }
            let even = Leg(seconds: max(0, minutes * 60 - 780), speed: RunShape.easySpeed)
            return [RunShape.warmUp, even] + strides + [RunShape.coolDown]
        case .intervals:
            let repeats = (0..<6).flatMap { _ in
                [Leg(seconds: 180, speed: 4.1), Leg(seconds: 120, speed: 2.4)]
            }
            let even = Leg(seconds: 420, speed: RunShape.easySpeed)
            return [RunShape.warmUp, even] + repeats + [even, RunShape.coolDown]
        }
    }
}
