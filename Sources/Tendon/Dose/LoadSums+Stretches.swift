public import Journal

extension LoadSums {
    /// The sums over the stretches of a run.
    ///
    /// - Parameter stretches: of any lengths; what is not finite or negative loads nothing.
    public init(_ stretches: some Sequence<Stretch>) {
        self = CountedLoad(stretches).sums
    }

    /// The sums over a recording.
    ///
    /// An import takes millions of seconds, for which this is compiled on its own.
    public init(_ seconds: MovingSeconds) {
        self = CountedLoad(seconds).sums
    }

    /// The sums to four decimals, as a journal keeps them.
    public var rounded: LoadSums {
        func rounded(_ sums: [Double]) -> [Double] { sums.map { ($0 * 10_000).rounded() / 10_000 } }
        return LoadSums(
            clampingMeasured: rounded(measured), estimateOfMeasured: rounded(estimateOfMeasured),
            unmeasured: rounded(unmeasured))
    }

    /// The sums of two parts of a run, or of two runs; its dose is the sum of theirs at each exponent.
    public static func + (left: LoadSums, right: LoadSums) -> LoadSums {
        func sum(_ left: [Double], _ right: [Double]) -> [Double] { zip(left, right).map { $0 + $1 } }
        return LoadSums(
            clampingMeasured: sum(left.measured, right.measured),
            estimateOfMeasured: sum(left.estimateOfMeasured, right.estimateOfMeasured),
            unmeasured: sum(left.unmeasured, right.unmeasured))
    }
}
