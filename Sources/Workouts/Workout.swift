public import Tendon

/// A workout as a runner wrote it, ready to be counted.
public struct Workout: Hashable, Sendable {
    /// Its parts in the order they are run.
    public var stretches: [Stretch]

    public init(stretches: [Stretch]) {
        self.stretches = stretches
    }
}
