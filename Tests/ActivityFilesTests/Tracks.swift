import Quantities

/// What tests of tracks share.
enum Tracks {
    /// Metres of a degree of latitude on the globe of the haversine formula.
    static let metresPerDegree = 6_371_000 * Double.pi / 180

    /// The moment so many seconds after 2026-03-01T06:30:00Z.
    static func time(_ second: Int) -> String {
        (try? Instant(milliseconds: 1_772_346_600_000 + Int64(second) * 1000))?.text ?? ""
    }
}
