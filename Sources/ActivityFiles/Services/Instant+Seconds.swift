import Quantities

extension Instant {
    /// Seconds that have passed since an earlier moment; negative since a later one.
    func seconds(since earlier: Instant) -> Double {
        Double(milliseconds - earlier.milliseconds) / 1000
    }
}
