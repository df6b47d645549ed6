import Evidence
import Journal
import Quantities
public import Tendon

/// How a tendon remembers load: what counts how much, and for how long.
public struct LoadMemory: Hashable, Sendable {
    /// Days after which an exposure explains half as much.
    public let halfLife: Double
    /// The exponent b that shares are told with, 1 to 9.
    public let exponent: Double
    /// Whether each was learned from the runner's own mornings; else it is what holds for everybody.
    public private(set) var isHalfLifeOwn = false
    public private(set) var isExponentOwn = false

    /// - Parameters:
    ///   - halfLife: in days; held at a quarter of a day at least.
    ///   - exponent: held between 1 and 9.
    public init(halfLife: Double, exponent: Double) {
        self.halfLife = halfLife > 0.25 ? halfLife : 0.25
        self.exponent = exponent > 1 ? min(exponent, 9) : 1
    }

    /// What a model learned, as far as it did; else what holds while nobody's own is known.
    ///
    /// - Parameter learned: nil while the model is silent.
    public init(_ learned: LearnedRunner?) {
        let halfLife = learned.flatMap { $0.halfLife.isLearned ? $0.halfLife.mean : nil }
        let exponent = learned.flatMap { $0.exponent.isLearned ? $0.exponent.mean : nil }
        self.init(
            halfLife: halfLife ?? Numbers.explainHalfLife.value,
            exponent: exponent ?? Numbers.doseExponent.value)
        isHalfLifeOwn = halfLife != nil
        isExponentOwn = exponent != nil
    }

    /// What holds while nobody's own is known.
    public static let usual = LoadMemory(nil)

    /// How much of an exposure is left so many days later; 1 on the next morning.
    func weight(days: Int) -> Double { Elementary.pow(0.5, Double(max(0, days - 1)) / halfLife) }

    /// Easy kilometres at the exponent; between two whole ones the geometric mean, as a power is.
    func easyKilometres(_ load: LoadSums, easy: EasyRunning) -> Double {
        let below = Int(exponent.rounded(.down))
        let low = load.easyKilometres(exponent: below, easy: easy)
        let rest = exponent - Double(below)
        guard rest > 0, below < 9 else { return low }
        let high = load.easyKilometres(exponent: below + 1, easy: easy)
        return low > 0 && high > 0 ? low * Elementary.pow(high / low, rest) : low
    }
}
