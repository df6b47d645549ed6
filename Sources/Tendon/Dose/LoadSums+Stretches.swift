import Evidence
public import Journal
import Quantities

extension LoadSums {
    /// The sums over the stretches of a run.
    ///
    /// - Parameter stretches: of any lengths; what is not finite or negative loads nothing.
    /// A run is taken for measured when cadence is known for more than half of its moving time; the rest then gets
    /// the estimate in proportion to what was measured.
    public init(_ stretches: some Sequence<Stretch>) {
        var measured = LoadCounter()
        var unmeasured = LoadCounter()
        for stretch in stretches where stretch.seconds > 0 && stretch.seconds < .infinity {
            guard stretch.speed >= Numbers.slowestMoving.value, stretch.speed < .infinity else { continue }
            if stretch.cadence != nil { measured.add(stretch) } else { unmeasured.add(stretch) }
        }
        let isMeasured = measured.seconds > unmeasured.seconds
        // Where the estimate fills gaps of a measurement, or the other way round, one is scaled to the other.
        let scale = measured.estimatedCycles > 0 ? measured.cycles / measured.estimatedCycles : 1
        let ofMeasured = isMeasured || scale == 0 ? 1 : 1 / scale
        let ofUnmeasured = isMeasured ? scale : 1
        let sums = measured.sums.indices.map { place in
            measured.sums[place] * ofMeasured + unmeasured.sums[place] * ofUnmeasured
        }
        self.init(clamping: sums, isCadenceMeasured: isMeasured)
    }

    /// The sums of two parts of a run, or of two runs.
    public static func + (left: LoadSums, right: LoadSums) -> LoadSums {
        LoadSums(
            clamping: left.sums.indices.map { left.sums[$0] + right.sums[$0] },
            isCadenceMeasured: left.isCadenceMeasured && right.isCadenceMeasured)
    }
}

/// Adds stretches up.
private struct LoadCounter {
    var sums: [Double] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    var seconds = 0.0
    var cycles = 0.0
    var estimatedCycles = 0.0

    mutating func add(_ stretch: Stretch) {
        let peak = stretch.relativePeak(to: LoadSums.referenceSpeed)
        let cycles = stretch.cycles
        var load = cycles
        for index in sums.indices {
            load *= peak
            sums[index] += load
        }
        seconds += stretch.seconds
        self.cycles += cycles
        estimatedCycles += Stretch.estimatedCadence(at: stretch.speed) / 2 * stretch.seconds / 60
    }
}
