/// Which moments of a recording follow one another: a clock that was wrong for a while takes no others along.
struct Chronology {
    /// The places of the moments that do, in their order; all of them for a clock that was always right.
    let kept: [Int]

    /// A silence, in seconds, beyond which a few moments before or after all others are of a wrong clock. Our own
    /// default.
    private static let longestSilence = 3600.0
    /// One moment in so many may be such; fewer than a fifth of them say too little of the others. Our own default.
    private static let momentsForEachLoner = 100

    /// - Parameter seconds: the moments in the order of the file, counted from anywhere.
    init(_ seconds: [Double]) {
        let isRising = zip(seconds, seconds.dropFirst()).allSatisfy { $0 <= $1 }
        let sorted = isRising ? seconds : seconds.sorted()
        guard let first = sorted.first, let last = sorted.last else {
            kept = []
            return
        }
        // Whatever most clocks say is the time: clocks that were never set are decades away.
        let middle = sorted[sorted.count / 2]
        var kept = Array(seconds.indices)
        if middle - first > Plausibility.latestSecond || last - middle > Plausibility.latestSecond {
            kept.removeAll { (seconds[$0] - middle).magnitude > Plausibility.latestSecond }
        }
        if !isRising { kept = Chronology.longestRise(of: seconds, at: kept) }
        self.kept = Array(Chronology.withoutLoners(kept[...], of: seconds))
    }

    /// The most places, in their order, at which the values never fall.
    private static func longestRise(of values: [Double], at places: [Int]) -> [Int] {
        /// For each length, the place at which the rise of that length with the lowest end ends.
        var ends: [Int] = []
        /// For each place, the place before it in the longest rise that ends there.
        var before = [Int?](repeating: nil, count: values.count)
        for place in places {
            var low = 0
            var high = ends.count
            if let last = ends.last, values[last] <= values[place] { low = high }
            while low < high {
                let middle = (low + high) / 2
                if values[ends[middle]] <= values[place] { low = middle + 1 } else { high = middle }
            }
            before[place] = low > 0 ? ends[low - 1] : nil
            if low < ends.count { ends[low] = place } else { ends.append(place) }
        }
        var rise: [Int] = []
        rise.reserveCapacity(ends.count)
        var next = ends.last
        while let place = next {
            rise.append(place)
            next = before[place]
        }
        return rise.reversed()
    }

    /// The places without the few that lie hours before or after all others.
    private static func withoutLoners(_ places: ArraySlice<Int>, of seconds: [Double]) -> ArraySlice<Int> {
        let most = (places.count + momentsForEachLoner * 4 / 5) / momentsForEachLoner
        var rest = places
        for count in stride(from: most, to: 0, by: -1) {
            let (last, next) = (places.startIndex + count - 1, places.startIndex + count)
            guard seconds[places[next]] - seconds[places[last]] > longestSilence else { continue }
            rest = rest.dropFirst(count)
            break
        }
        for count in stride(from: most, to: 0, by: -1) {
            let (last, next) = (places.endIndex - count - 1, places.endIndex - count)
            guard seconds[places[next]] - seconds[places[last]] > longestSilence else { continue }
            return rest.dropLast(count)
        }
        return rest
    }
}
