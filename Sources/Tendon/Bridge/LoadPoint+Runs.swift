import Evidence
import Quantities

/// Kinds of running, computed from the runner's own speeds by the formula of a run's dose.
extension LoadPoint {
    /// A kind of running.
    ///
    /// - Parameters:
    ///   - speed: its speed in m/s.
    ///   - grade: 0.06 for 6% uphill.
    ///   - easySpeed: the runner's easy speed in m/s.
    public static func run(
        _ name: String, _ title: String, speed: Double, grade: Double = 0, easySpeed: Double
    ) -> LoadPoint {
        let stretch = Stretch(seconds: 1, speed: speed, grade: grade)
        let uphill = max(0, grade)
        // Below easy speed the higher exponent gives the lower peak.
        let flat = [Numbers.peakSpeedExponentLow, Numbers.peakSpeedExponentHigh].map {
            Elementary.pow(speed / easySpeed, $0.value)
        }
        let peak = RelativePeak(
            low: min(flat[0], flat[1]), central: stretch.relativePeak(to: easySpeed),
            high: max(flat[0], flat[1]) * (1 + Numbers.peakGradeFactorHigh.value * uphill))
        return LoadPoint(
            name: name, title: title, peak: peak, loading: .fast, status: .computed,
            source: uphill > 0 ? Library.ours : Library.devaprakash2022,
            note: uphill > 0
                ? "computed from speed and grade; the studies on hills conflict"
                : "computed from speed; two methods agree on its exponent")
    }
}
