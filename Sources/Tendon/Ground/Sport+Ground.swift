public import Journal

extension Sport {
    /// Whether steps are taken: only then is a cadence one of steps, and a speed one of legs.
    public var isOnFoot: Bool { isRunning || self == .walking || self == .hiking }

    /// Whether its climb and grades are those of the ground: a treadmill has neither, whatever the file
    /// draws.
    public var isOnRealGround: Bool { self != .treadmillRunning }
}
