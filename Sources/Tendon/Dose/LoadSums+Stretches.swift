public import Journal

extension LoadSums {
    /// The sums over the stretches of a run.
    ///
    /// - Parameter stretches: of any lengths; what is not finite or negative loads nothing.
    /// A run is taken for measured when cadence is known for more than half of its moving time; the rest then gets
    /// the estimate in proportion to what was measured.
    public init(_ stretches: some Sequence<Stretch>) {
        let load = CountedLoad(stretches)
        self = load.sums(filling: load.gaps)
    }

    /// The sums over a recording.
    ///
    /// An import takes millions of seconds, for which this is compiled on its own.
    public init(_ seconds: MovingSeconds) {
        let load = CountedLoad(seconds)
        self = load.sums(filling: load.gaps)
    }

    /// The sums to four decimals, as a journal keeps them.
    public var rounded: LoadSums {
        LoadSums(
            clamping: sums.map { ($0 * 10_000).rounded() / 10_000 }, isCadenceMeasured: isCadenceMeasured)
    }

    /// The sums of two parts of a run, or of two runs.
    public static func + (left: LoadSums, right: LoadSums) -> LoadSums {
        LoadSums(
            clamping: left.sums.indices.map { left.sums[$0] + right.sums[$0] },
            isCadenceMeasured: left.isCadenceMeasured && right.isCadenceMeasured)
    }
}
