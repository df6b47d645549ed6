/// Takes the noise from a column of measurements that are equally far apart.
///
/// Beyond its ends a column goes on with its first and last value.
enum Smoothing {
    /// The middle of each value and its two neighbours on either side: a glitch of one or two values is gone,
    /// a plateau of three stays as it was.
    static func medianOfFive(_ values: [Double]) -> [Double] {
        mapWindows(values) { a, b, c, d, e in
            let low = max(min(a, b), min(d, e))
            let high = min(max(a, b), max(d, e))
            return max(min(low, high), min(max(low, high), c))
        }
    }

    /// The mean of each value and its two neighbours on either side.
    static func meanOfFive(_ values: [Double]) -> [Double] {
        mapWindows(values) { a, b, c, d, e in (a + b + c + d + e) / 5 }
    }

    private static func mapWindows(
        _ values: [Double], _ body: (Double, Double, Double, Double, Double) -> Double
    ) -> [Double] {
        guard let first = values.first, let last = values.last else { return [] }
        var result: [Double] = []
        result.reserveCapacity(values.count)
        let count = values.count
        for index in 0..<count {
            result.append(
                body(
                    index >= 2 ? values[index - 2] : first, index >= 1 ? values[index - 1] : first,
                    values[index],
                    index + 1 < count ? values[index + 1] : last, index + 2 < count ? values[index + 2] : last
                ))
        }
        return result
    }
}
