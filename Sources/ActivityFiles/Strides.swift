/// Cadence in the two ways devices count it.
enum Strides {
    /// Strides of one foot a minute that nobody takes: such a device counts both feet already. Our own
    /// default.
    static let impossible = 130.0

    /// Steps of both feet for each stride that a device counts, told from its mean a minute.
    static func steps(perStride mean: Double) -> Double {
        mean > impossible ? 1 : 2
    }
}
