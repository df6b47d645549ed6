public import FITFile
import Foundation

/// A run as a watch records it, of even legs over hills, the same one for the same seed.
public struct MadeRun: Sendable {
    /// A stretch of even running.
    public struct Leg: Sendable {
        public var seconds: Int
        /// Metres a second.
        public var speed: Double
        public var grade: Double

        public init(seconds: Int, speed: Double, grade: Double = 0) {
            self.seconds = seconds
            self.speed = speed
            self.grade = grade
        }
    }

    public var legs: [Leg]
    /// Seconds since the start in which the timer stood and nothing was recorded.
    public var pauses: [Range<Int>] = []
    public var seed: UInt64 = 1
    /// How far the positions wander from one second to the next, in metres either way.
    public var wander = 0.2

    public init(legs: [Leg]) {
        self.legs = legs
    }

    /// An hour with hills, strides and two pauses.
    public static var hilly: MadeRun {
        var run = MadeRun(legs: [
            Leg(seconds: 900, speed: 2.8), Leg(seconds: 300, speed: 2.5, grade: 0.05),
            Leg(seconds: 300, speed: 3.1, grade: -0.05), Leg(seconds: 120, speed: 4.1),
            Leg(seconds: 120, speed: 2.4), Leg(seconds: 120, speed: 4.1), Leg(seconds: 1500, speed: 2.8),
        ])
        run.pauses = [700..<790, 2000..<2041]
        return run
    }

    /// The run, starting in a park at 48° north.
    public func draft(start: FITTimestamp) -> FITActivityDraft {
        var draft = FITActivityDraft(start: start)
        var random = SplitMix(state: seed)
        var second = 0
        var distance = 0.0
        var altitude = 210.0
        var heading = 0.3
        var north = 0.0
        var east = 0.0
        var error = (north: 0.0, east: 0.0)
        func sample(_ speed: Double) -> FITSample {
            let latitude = 48.2 + (north + error.north) / 6_371_000 * 180 / Double.pi
            let narrowing = cos(48.2 * Double.pi / 180)
            let longitude = 16.4 + (east + error.east) / 6_371_000 / narrowing * 180 / Double.pi
            return FITSample(
                time: Double(second), distance: (distance * 100).rounded() / 100,
                speed: (speed * 1000).rounded() / 1000, altitude: (altitude * 5).rounded() / 5,
                cadence: (82 + speed).rounded(), heartRate: 140, latitude: (latitude * 1e7).rounded() / 1e7,
                longitude: (longitude * 1e7).rounded() / 1e7)
        }
        draft.samples = [sample(legs.first?.speed ?? 0)]
        for leg in legs {
            for _ in 0..<leg.seconds {
                if let pause = pauses.first(where: { $0.lowerBound == second }) {
                    second = pause.upperBound
                    draft.samples.append(sample(leg.speed))
                }
                second += 1
                let speed = leg.speed + 0.1 * random.next()
                heading += 0.02 * random.next()
                distance += speed
                north += speed * cos(heading)
                east += speed * sin(heading)
                altitude += speed * leg.grade
                // Errors of a receiver wander, and come back.
                error.north = error.north * 0.98 + wander * random.next()
                error.east = error.east * 0.98 + wander * random.next()
                draft.samples.append(sample(speed))
            }
        }
        draft.pauses = pauses
        return draft
    }
}

/// Random numbers from -1 to 1, the same for the same seed.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 52) - 1
    }
}
