import Evidence

/// The doses of the last weeks: what a usual day with a run is, and what was ever done.
struct DosePast: Sendable {
    private var days: [ExponentDoses] = []
    /// The largest dose of a day, for each exponent.
    private var largest = ExponentDoses.none
    /// How much steeper than easy running the steepest day was: its dose at the highest exponent over the lowest.
    private var steepest = 1.0
    /// The median of the days with a run, for each exponent.
    private(set) var usual: [Double]

    init() {
        usual = ExponentDoses.exponents.map { _ in Numbers.modelUsualDose.value }
    }

    mutating func append(_ doses: ExponentDoses) {
        if days.count == Numbers.modelUsualDays.value { days.removeFirst() }
        days.append(doses)
        largest = largest.raised(to: doses)
        steepest = max(steepest, doses.steepness)
        for index in usual.indices {
            let known = days.map { $0.values[index] }.filter { $0 >= Numbers.modelLeastDose.value }.sorted()
            if !known.isEmpty { usual[index] = max(known[known.count / 2], 1) }
        }
    }

    /// Whether doses lie within what was done, or a little beyond it: neither much more nor much faster.
    func knows(_ doses: ExponentDoses) -> Bool {
        let beyond = Numbers.modelBeyond.value
        guard doses.steepness <= steepest * beyond else { return false }
        return doses.values.indices.allSatisfy {
            doses.values[$0] <= max(largest.values[$0], Numbers.modelLeastDose.value) * beyond
        }
    }
}

extension ExponentDoses {
    /// The dose at the highest exponent over that at the lowest: 1 for easy running, more for fast running and hills.
    var steepness: Double {
        guard let first = values.first, let last = values.last, first >= Numbers.modelLeastDose.value else {
            return 1
        }
        return last / first
    }
}
