/// A few whole numbers, kept in order as they come, for their median.
struct Sorted: Sendable {
    private var values: [Int] = []

    var count: Int { values.count }

    mutating func insert(_ value: Int) {
        var place = values.count
        while place > 0, values[place - 1] > value { place -= 1 }
        values.insert(value, at: place)
    }

    /// Takes one such value out; nothing when there is none.
    mutating func remove(_ value: Int) {
        if let place = values.firstIndex(of: value) { values.remove(at: place) }
    }

    /// The mean of the middle two for an even count; nil for none.
    var median: Double? {
        guard !values.isEmpty else { return nil }
        let middle = values.count / 2
        return values.count % 2 == 1
            ? Double(values[middle]) : Double(values[middle - 1] + values[middle]) / 2
    }
}

/// The median of numbers; nil for none.
func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
