import Evidence
import Journal

/// The load of stretches whose cadence was measured and of those whose was not, counted apart.
struct CountedLoad {
    private var measured = LoadCounter()
    private var unmeasured = LoadCounter()

    init(_ stretches: some Sequence<Stretch>) {
        for stretch in stretches where stretch.seconds > 0 && stretch.seconds < .infinity {
            guard stretch.speed >= Numbers.slowestMoving.value, stretch.speed < .infinity else { continue }
            if stretch.cadence != nil { measured.add(stretch) } else { unmeasured.add(stretch) }
        }
    }

    /// How the gaps between its measurements are to be filled.
    var gaps: CadenceGaps {
        let isMeasured = measured.seconds > unmeasured.seconds
        let ratio = measured.estimatedCycles > 0 ? measured.cycles / measured.estimatedCycles : 1
        return CadenceGaps(isMeasured: isMeasured, ratio: ratio > 0 ? ratio : 1)
    }

    /// The sums, with gaps filled as those of the whole run that this is a part of.
    func sums(filling gaps: CadenceGaps) -> LoadSums {
        let ofMeasured = gaps.isMeasured ? 1 : 1 / gaps.ratio
        let ofUnmeasured = gaps.isMeasured ? gaps.ratio : 1
        let sums = measured.sums.indices.map { place in
            measured.sums[place] * ofMeasured + unmeasured.sums[place] * ofUnmeasured
        }
        return LoadSums(clamping: sums, isCadenceMeasured: gaps.isMeasured)
    }
}

/// How cadence that was measured for a part of a run, and estimated for the rest, is put on one footing.
struct CadenceGaps {
    /// Whether it counts as measured: the estimate is then scaled to the measurement, else the other way round.
    let isMeasured: Bool
    /// Measured cycles for each that the estimate says of the same stretches.
    let ratio: Double
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
