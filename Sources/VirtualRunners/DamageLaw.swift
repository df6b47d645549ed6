import Quantities

/// What one cycle of one leg does to a hidden tendon, by its strain; neither law is a power of force.
enum DamageLaw: Sendable {
    /// Grows slowly below an onset of strain and exponentially above it.
    case exponential(onset: Double, steepness: Double)
    /// Grows slowly, then rises by `height` around a strain, then no more (a Hill curve).
    case saturating(middle: Double, power: Double, height: Double)

    /// Harm of a cycle at a strain; 1 is the strain of easy running on the flat. Its unit cancels out of what is used.
    func harm(_ strain: Double) -> Double {
        let slow = 0.5 * strain
        switch self {
        case .exponential(let onset, let steepness):
            // The exponent is held where strain no longer belongs to a living runner.
            return slow + 0.5 * (Elementary.exp(min(steepness * max(0, strain - onset), 6)) - 1)
        case .saturating(let middle, let power, let height):
            let over = Elementary.pow(max(0, strain - 0.85) / (middle - 0.85), power)
            return slow + height * over / (1 + over)
        }
    }

    /// A law for a runner; one in seven hardly minds speed.
    init(_ random: inout VirtualRandom) {
        let mindsSpeed = !random.happens(1.0 / 7)
        if random.happens(0.55) {
            self = .exponential(
                onset: random.real(1...1.06),
                steepness: mindsSpeed ? random.skewed(10, spread: 0.25, in: 6...15) : random.real(1...3))
        } else {
            self = .saturating(
                middle: random.real(1.08...1.2), power: random.real(2...5),
                height: mindsSpeed ? random.real(1.5...4) : random.real(0.1...0.4))
        }
    }
}
