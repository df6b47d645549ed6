import Evidence

/// What the model has learned of a runner, with how much of it came from the runner's own mornings.
public struct LearnedRunner: Hashable, Sendable {
    /// The exponent b by which harm grows with force.
    public let exponent: Estimate
    /// Days for irritability to fall to half.
    public let halfLife: Estimate
    /// Easy kilometres a day that leave no trace.
    public let tolerance: Estimate
    /// Points of pain for one usual day's dose above tolerance.
    public let sensitivity: Estimate
    /// Pain of mornings without load behind them.
    public let restingPain: Double

    /// A mean, its spread, and what of the spread of the prior is left: 1 is nothing learned.
    public struct Estimate: Hashable, Sendable {
        public let mean: Double
        public let spread: Double
        public let spreadLeft: Double
        /// Where the population stands.
        public let prior: Double

        /// Whether the runner's own mornings narrowed it at all; else it is what most are taken to be.
        public var isLearned: Bool { spreadLeft < Numbers.modelLearned.value }
    }
}
