import Journal

/// The steps from each sample to the next in which the timer ran, in order of time.
///
/// A step that lies in a pause, or is longer than the longest gap, is left out; the one after it does not
/// continue.
struct MovingSteps {
    struct Step {
        let from: Double
        let to: Double
        /// Metres a second; nil when nothing tells it, or the distance fell.
        let speed: Double?
        /// Steps a minute of both feet at its end; nil where that was not measured.
        let cadence: Double?
        /// Whether it begins where the step before ended.
        let continues: Bool
    }

    private let samples: Samples
    private var index = 0
    private var pause = 0
    private var previous: Int?
    private var continues = false

    init(_ samples: Samples) {
        self.samples = samples
    }

    mutating func next() -> Step? {
        while index < samples.count {
            let current = index
            index += 1
            guard samples.speed[current] != nil || samples.distance[current] != nil else { continue }
            defer { previous = current }
            guard let last = previous else { continue }
            let from = samples.seconds[last]
            let to = samples.seconds[current]
            guard to > from else { continue }
            guard to - from <= MovingSeconds.longestGap, !isPaused(from, to) else {
                continues = false
                continue
            }
            defer { continues = true }
            return Step(
                from: from, to: to, speed: speed(last, current, over: to - from),
                cadence: samples.cadence[current], continues: continues)
        }
        return nil
    }

    private mutating func isPaused(_ from: Double, _ to: Double) -> Bool {
        while pause < samples.pauses.count, samples.pauses[pause].to <= from { pause += 1 }
        return pause < samples.pauses.count && samples.pauses[pause].from < to
    }

    private func speed(_ last: Int, _ current: Int, over seconds: Double) -> Double? {
        var way: Double?
        if let from = samples.distance[last], let to = samples.distance[current] {
            way = (to - from) / seconds
        }
        var own: Double?
        switch (samples.speed[last], samples.speed[current]) {
        case (let from?, let to?): own = (from + to) / 2
        case (let one?, nil), (nil, let one?): own = one
        case (nil, nil): own = nil
        }
        let speed = seconds > MovingSeconds.shortStep ? way ?? own : own ?? way
        return speed.flatMap { $0 >= 0 ? $0 : nil }
    }
}
