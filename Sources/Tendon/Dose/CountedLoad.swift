import Evidence
import Journal

/// The load of stretches, added up.
struct CountedLoad {
    private var measured: [Double] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    private var estimateOfMeasured: [Double] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    private var unmeasured: [Double] = [0, 0, 0, 0, 0, 0, 0, 0, 0]

    init(_ stretches: some Sequence<Stretch>) {
        for stretch in stretches where stretch.seconds > 0 && stretch.seconds < .infinity {
            guard stretch.speed >= Numbers.slowestMoving.value, stretch.speed < .infinity else { continue }
            add(stretch)
        }
    }

    private mutating func add(_ stretch: Stretch) {
        let peak = stretch.relativePeak(to: LoadSums.referenceSpeed)
        var estimate = stretch.estimatedCycles
        guard stretch.cadence != nil else {
            for index in unmeasured.indices {
                estimate *= peak
                unmeasured[index] += estimate
            }
            return
        }
        var load = stretch.cycles
        for index in measured.indices {
            estimate *= peak
            load *= peak
            estimateOfMeasured[index] += estimate
            measured[index] += load
        }
    }

    var sums: LoadSums {
        LoadSums(
            clampingMeasured: measured, estimateOfMeasured: estimateOfMeasured, unmeasured: unmeasured)
    }
}
