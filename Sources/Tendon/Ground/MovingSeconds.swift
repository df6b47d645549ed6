public import Journal
import Quantities

/// A recording second by second, as far as it moved: what its speeds and its load are reckoned from.
///
/// Each whole second gets the speed of the step between two samples that it lies in: the samples' own speeds, or the
/// way between them where there are none or the step is longer than 8 s. Pauses, gaps of more than 30 s, and on foot
/// steps above 12.5 m/s are left out, and nothing is carried across them. What remains is smoothed by a median over
/// 5 s and then a mean over 5 s, so that a jump of GPS for a second or two makes no burst, while a stride of 10 s keeps
/// its speed. Grades are those of 50 m of smoothed heights, cadences a median over 5 s. Windows and limits are our own
/// defaults.
public struct MovingSeconds: Sendable {
    /// The longest time between two samples that is taken for recorded, in seconds.
    ///
    /// Watches that record smartly write a sample every few seconds while nothing changes; longer silence is
    /// a gap in which nobody knows what was done. Our own default.
    ///
    /// Of samples up to 8 s apart the dose is within 2% of that of each second. Farther apart what is short is rounded
    /// off: at 10 to 30 s the dose of repetitions and hills is up to 3% too low, that of climb after climb of 15% up to
    /// 7%, and no run's more than 1% too high.
    public static let longestGap = 30.0
    /// Up to so many seconds between two samples their own speeds are believed; beyond, the way between them
    /// says it better. It is as long as smart recording is silent, so that a run has the same dose however it was
    /// recorded: speeds and ways of one watch may differ by 1%. Our own default.
    static let shortStep = 8.0
    /// A speed on foot above this, in m/s, was not run: a little faster than the fastest second of a 100 m
    /// race.
    static let fastestStep = 12.5

    /// When each second begins, in whole seconds since the start; rising.
    public private(set) var starts: [Int] = []
    /// Metres a second.
    private(set) var speeds: [Double] = []
    /// Steps a minute of both feet; 0 where they were not measured.
    private var cadences: [Double] = []
    /// Rise over way; empty where no ground is known.
    private var grades: [Double] = []

    /// The seconds of samples.
    ///
    /// - Parameters:
    ///   - sport: what was done: only on foot a speed or a cadence can be impossible.
    ///   - relief: the ground under it; nil for none, which counts as flat.
    public init(of samples: Samples, sport: Sport, on relief: Relief?) {
        var steps = MovingSteps(samples)
        var spell = Spell()
        while let step = steps.next() {
            guard let speed = step.speed, speed <= MovingSeconds.fastestStep || !sport.isOnFoot else {
                append(&spell)
                continue
            }
            if !step.continues { append(&spell) }
            spell.add(step, speed: speed)
        }
        append(&spell)
        if let heights = relief?.heights, var slope = Slope(heights) {
            grades = starts.map { slope.grade(at: Double($0) + 0.5) }
        }
    }

    /// The seconds of samples, on the ground that the samples tell.
    public init(of samples: Samples, sport: Sport) {
        self.init(of: samples, sport: sport, on: sport.isOnRealGround ? Relief(samples) : nil)
    }

    private mutating func append(_ spell: inout Spell) {
        guard let first = spell.first, !spell.speeds.isEmpty else { return }
        starts += first..<(first + spell.speeds.count)
        speeds += Smoothing.meanOfFive(Smoothing.medianOfFive(spell.speeds))
        cadences += Smoothing.medianOfFive(spell.cadences)
        spell = Spell()
    }
}

extension MovingSeconds: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { starts.count }

    /// A second as a stretch of its own.
    public subscript(position: Int) -> Stretch {
        let cadence = cadences[position]
        return Stretch(
            seconds: 1, speed: speeds[position], grade: grades.isEmpty ? 0 : grades[position],
            cadence: cadence > 0 ? cadence : nil)
    }
}

/// Seconds in a row, before they are smoothed.
private struct Spell {
    var first: Int?
    var speeds: [Double] = []
    var cadences: [Double] = []

    mutating func add(_ step: MovingSteps.Step, speed: Double) {
        // Whole seconds whose middle lies in the step.
        let begin = Int((step.from - 0.5).rounded(.up))
        let end = Int((step.to - 0.5).rounded(.up))
        if first == nil { first = begin }
        let cadence = step.cadence.flatMap { Stretch.believedCadences.contains($0) ? $0 : nil } ?? 0
        for _ in begin..<max(begin, end) {
            speeds.append(speed)
            cadences.append(cadence)
        }
    }
}
