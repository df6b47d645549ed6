#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A place on the globe.
struct Position: Hashable, Sendable {
    /// Degrees north, -90 to 90.
    let latitude: Double
    /// Degrees east, -180 to 180.
    let longitude: Double

    /// The mean radius of the earth in metres.
    static let earthRadius = 6_371_000.0

    /// Nil off the globe, and at 0° 0°, in the sea, which is what devices write that do not know where they are.
    init?(latitude: Double, longitude: Double) {
        guard latitude.magnitude <= 90, longitude.magnitude <= 180, latitude != 0 || longitude != 0 else {
            return nil
        }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Metres along the great circle, by the haversine formula.
    func distance(to other: Position) -> Double {
        let radians = Double.pi / 180
        let north = sin((other.latitude - latitude) * radians / 2)
        let east = sin((other.longitude - longitude) * radians / 2)
        let square = north * north + cos(latitude * radians) * cos(other.latitude * radians) * east * east
        return 2 * Position.earthRadius * asin(min(1, square.squareRoot()))
    }
}
