/// Where a lap begins and what it is for.
public struct FITLapDraft: Sendable, Hashable {
    /// Whole seconds since the start; that of the first is taken for 0.
    public var start: Int
    /// What it is for.
    public var intensity: FITLap.Intensity

    /// Makes a lap that lasts to the next one.
    public init(start: Int, intensity: FITLap.Intensity = .active) {
        self.start = start
        self.intensity = intensity
    }
}
