public import Evidence

/// Peak load of one cycle relative to the runner's easy running on the flat, which is 1.
public struct RelativePeak: Hashable, Sendable {
    public let low: Double
    /// Only where one study measured both the movement and running.
    public let central: Double?
    public let high: Double

    public init(low: Double, central: Double?, high: Double) {
        self.low = low
        self.central = central
        self.high = high
    }

    func times(_ factor: Double) -> RelativePeak {
        RelativePeak(low: low * factor, central: central.map { $0 * factor }, high: high * factor)
    }
}

/// What is known of the load of a movement or a kind of run, and how well.
public struct LoadPoint: Sendable {
    /// A movement's or a run's name, such as `single-leg-raise` or `run-tempo`.
    public let name: String
    public let title: String
    /// Nil where no ratio to running is known.
    public let peak: RelativePeak?
    public let loading: Loading
    /// What the peak rests on.
    public let status: Status
    /// Nil where none was found.
    public let source: Source?
    /// What a reader should know before trusting it.
    public let note: String

    /// What a peak rests on.
    public enum Status: String, Sendable {
        /// Both the movement and running were seen in the study.
        case verified
        /// At least one of the numbers is only recalled.
        case recalled
        /// A study orders it among others and gives no ratio to running.
        case rankOnly = "rank only"
        case notFound = "not found"
        /// Computed from the runner's own speeds.
        case computed
    }

    public init(
        name: String, title: String, peak: RelativePeak?, loading: Loading, status: Status, source: Source?,
        note: String
    ) {
        self.name = name
        self.title = title
        self.peak = peak
        self.loading = loading
        self.status = status
        self.source = source
        self.note = note
    }
}
