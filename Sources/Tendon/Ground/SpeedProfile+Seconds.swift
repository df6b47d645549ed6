public import Journal

extension SpeedProfile {
    /// How long it went at which speed; nil when no speed was recorded.
    public init?(_ seconds: MovingSeconds) {
        var bins = [Int](repeating: 0, count: SpeedProfile.binCount)
        for speed in seconds.speeds {
            // A mean that is a hair below its bin for want of digits belongs into it: in doubt the faster.
            let bin = min((speed + 1e-9) / SpeedProfile.binWidth, Double(SpeedProfile.binCount - 1))
            bins[Int(max(0, bin))] += 1
        }
        guard !seconds.isEmpty, let profile = try? SpeedProfile(seconds: bins) else { return nil }
        self = profile
    }
}
