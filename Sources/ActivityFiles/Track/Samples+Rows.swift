import Journal

extension Samples {
    /// Makes room for so many rows.
    mutating func reserveRows(_ count: Int) {
        seconds.reserveCapacity(count)
        speed.reserveCapacity(count)
        altitude.reserveCapacity(count)
        distance.reserveCapacity(count)
        cadence.reserveCapacity(count)
    }

    /// The rows at some places, without the pauses.
    func rows(at places: [Int]) -> Samples {
        Samples(
            seconds: places.map { seconds[$0] }, speed: places.map { speed[$0] },
            altitude: places.map { altitude[$0] }, distance: places.map { distance[$0] },
            cadence: places.map { cadence[$0] })
    }
}
