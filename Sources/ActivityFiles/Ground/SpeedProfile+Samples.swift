import Journal

extension SpeedProfile {
    /// The longest time between two samples that is taken for recorded, in seconds.
    ///
    /// Watches that record smartly write a sample every few seconds while nothing changes; longer silence is
    /// a gap in which nobody knows what was done. Our own default.
    static let longestGap = 30.0
    /// Up to so many seconds between two samples their own speeds are believed; beyond, the way between them
    /// says it better. Our own default.
    static let shortStep = 5.0
    /// A speed on foot above this, in m/s, was not run: a little faster than the fastest second of a 100 m
    /// race.
    static let fastestStep = 12.5

    /// How long it went at which speed; nil when no speed was recorded.
    ///
    /// Each whole second gets the speed of the step between two samples that it lies in: the samples' own
    /// speeds, or the way between them where there are none or the step is longer than 5 s. Pauses, gaps of
    /// more than 30 s, and on foot steps above 12.5 m/s are left out, and nothing is carried across them.
    /// What remains is smoothed by a median over 5 s and then a mean over 5 s, so that a jump of GPS for a
    /// second or two makes no burst, while a stride of 10 s keeps its speed; then each second is counted in
    /// its bin. Windows and limits are our own defaults.
    init?(of samples: Samples, isOnFoot: Bool) {
        var counter = SpeedCounter()
        var steps = MovingSteps(samples)
        while let step = steps.next() {
            guard let speed = step.speed, speed <= SpeedProfile.fastestStep || !isOnFoot else {
                counter.endStretch()
                continue
            }
            counter.add(speed, from: step.from, to: step.to, continues: step.continues)
        }
        counter.endStretch()
        guard counter.total > 0, let profile = try? SpeedProfile(seconds: counter.bins) else { return nil }
        self = profile
    }
}

/// Counts seconds by their smoothed speed.
private struct SpeedCounter {
    var bins = [Int](repeating: 0, count: SpeedProfile.binCount)
    var total = 0
    private var stretch: [Double] = []

    /// Adds a step to the stretch; one that does not continue it begins another.
    mutating func add(_ speed: Double, from: Double, to: Double, continues: Bool) {
        if !continues { endStretch() }
        // Whole seconds whose middle lies in the step.
        let seconds = Int((to - 0.5).rounded(.up)) - Int((from - 0.5).rounded(.up))
        for _ in 0..<max(0, seconds) { stretch.append(speed) }
    }

    mutating func endStretch() {
        guard !stretch.isEmpty else { return }
        for speed in Smoothing.meanOfFive(Smoothing.medianOfFive(stretch)) {
            // A mean that is a hair below its bin for want of digits belongs into it: in doubt the faster.
            let bin = Int((speed + 1e-9) / SpeedProfile.binWidth)
            bins[min(max(0, bin), SpeedProfile.binCount - 1)] += 1
        }
        total += stretch.count
        stretch.removeAll(keepingCapacity: true)
    }
}
