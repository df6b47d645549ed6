import Journal
import Tendon

/// A run along its way: pieces of equal length, with the pace, the ground and the dose of each.
struct RunTrace: Sendable {
    struct Piece: Sendable {
        /// Where it begins and how long it is, in metres by the smoothed speeds.
        let from: Double
        let metres: Double
        let seconds: Int
        /// Metres up and down in it.
        let up: Double
        let down: Double
        /// Metres above the sea in its middle; nil where nobody measured it.
        let altitude: Double?
        /// Nil while nothing tells how the runner runs easily.
        let dose: Dose?

        /// Mean metres a second.
        var speed: Double { metres / Double(max(1, seconds)) }
        /// Mean rise over way.
        var grade: Double { metres > 0 ? (up - down) / metres : 0 }
    }

    /// Metres in all.
    let metres: Double
    /// Whether the ground under it is known.
    let hasGround: Bool
    private let seconds: MovingSeconds
    /// Metres from the start at the end of each second.
    private let reached: [Double]
    private let altitudes: [Double?]
    private let easy: EasyRunning?

    /// - Returns: nil where the samples tell no way, or one too short to be drawn.
    init?(_ samples: Samples, sport: Sport, easy: EasyRunning?) {
        seconds = MovingSeconds(of: samples, sport: sport)
        var sum = 0.0
        reached = seconds.map { second in
            sum += second.metres
            return sum
        }
        guard sum >= 100 else { return nil }
        metres = sum
        self.easy = easy
        altitudes = sport.isOnRealGround ? samples.altitudes(at: seconds.starts) : []
        hasGround = altitudes.contains { $0 != nil }
    }

    /// The way in pieces of a length; the last one may be shorter.
    func pieces(every length: Double) -> [Piece] {
        guard length > 0 else { return [] }
        var pieces: [Piece] = []
        var begin = 0
        var end = length
        for second in reached.indices where reached[second] >= end || second == reached.indices.last {
            pieces.append(piece(of: begin..<(second + 1)))
            begin = second + 1
            while end <= reached[second] { end += length }
        }
        return pieces
    }

    /// As many pieces as are worth drawing, none shorter than the noise of a watch.
    func pieces(atMost count: Int) -> [Piece] { pieces(every: max(metres / Double(count), 20)) }

    private func piece(of places: Range<Int>) -> Piece {
        let from = places.lowerBound > 0 ? reached[places.lowerBound - 1] : 0
        var (up, down) = (0.0, 0.0)
        for place in places {
            let rise = seconds[place].grade * seconds[place].metres
            if rise > 0 { up += rise } else { down -= rise }
        }
        return Piece(
            from: from, metres: reached[places.upperBound - 1] - from, seconds: places.count, up: up,
            down: down, altitude: altitudes.isEmpty ? nil : altitudes[places.lowerBound + places.count / 2],
            dose: easy.map { Dose(LoadSums(seconds[places]), easy: $0) })
    }
}

extension Samples {
    /// Altitudes in the middle of whole seconds, between the samples that know theirs; nil before and after them.
    ///
    /// - Parameter seconds: never falling.
    fileprivate func altitudes(at seconds: [Int]) -> [Double?] {
        let known = altitude.indices.filter { altitude[$0] != nil }
        guard known.count >= 2 else { return [] }
        var next = 0
        return seconds.map { second in
            let time = Double(second) + 0.5
            while next < known.count, self.seconds[known[next]] < time { next += 1 }
            guard next > 0, next < known.count else { return nil }
            let (before, after) = (known[next - 1], known[next])
            guard let low = altitude[before], let high = altitude[after] else { return nil }
            let span = self.seconds[after] - self.seconds[before]
            return span > 0 ? low + (high - low) * (time - self.seconds[before]) / span : high
        }
    }
}
