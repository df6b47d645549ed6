public import Journal

/// What the personal model sees of one day: its morning, and what was done after it.
public struct ModelDay: Hashable, Sendable {
    /// The check-in of the morning, the worse side of two; nil when there was none.
    public var morning: ModelMorning?
    /// What was done that day.
    public var doses: ExponentDoses

    public init(morning: ModelMorning?, doses: ExponentDoses = .none) {
        self.morning = morning
        self.doses = doses
    }
}

/// A check-in as numbers.
public struct ModelMorning: Hashable, Sendable {
    /// Worst pain of the first steps, 0 to 10.
    public var pain: Double
    /// Minutes.
    public var stiffness: Double
    /// Under a painkiller: a lower bound.
    public var masked: Bool

    public init(pain: Double, stiffness: Double, masked: Bool = false) {
        self.pain = pain
        self.stiffness = stiffness
        self.masked = masked
    }
}

/// Easy kilometres for each exponent b the model considers.
public struct ExponentDoses: Hashable, Sendable {
    /// The exponents that are considered.
    public static let exponents = [2, 3, 4, 5, 6, 7, 8, 9]
    /// Easy kilometres, in the order of `exponents`.
    public private(set) var values: [Double]

    /// A day without a run.
    public static let none = ExponentDoses(values: [0, 0, 0, 0, 0, 0, 0, 0])

    private init(values: [Double]) { self.values = values }

    /// The doses of load sums for a runner.
    public init(_ load: LoadSums, easy: EasyRunning) {
        values = ExponentDoses.exponents.map { load.easyKilometres(exponent: $0, easy: easy) }
    }

    /// Easy and flat kilometres: the same for every exponent.
    public init(easyKilometres: Double) {
        values = ExponentDoses.exponents.map { _ in max(0, easyKilometres) }
    }

    /// The larger of both, for each exponent.
    func raised(to other: ExponentDoses) -> ExponentDoses {
        ExponentDoses(values: values.indices.map { max(values[$0], other.values[$0]) })
    }

    public static func + (left: ExponentDoses, right: ExponentDoses) -> ExponentDoses {
        ExponentDoses(values: left.values.indices.map { left.values[$0] + right.values[$0] })
    }
}
