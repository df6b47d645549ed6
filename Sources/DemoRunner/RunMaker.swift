import FITFile
import Quantities

/// Makes the FIT file of a run: a sample a second on rolling ground, with the unevenness of legs and sensors.
///
/// Only sums and products are used, so that every machine makes the same bytes.
struct RunMaker {
    private var random: DemoRandom
    private var second = 0
    private var distance = 0.0
    private var speed = 0.0
    private var sway = 0.0
    private var pulse = 96.0
    private var climb = 0.0
    private var samples: [FITSample] = []

    /// The file of a run, nil for a day that FIT cannot write.
    static func bytes(of shape: RunShape, on day: Day, seed: UInt64) -> [UInt8]? {
        var maker = RunMaker(seed: seed)
        // Between 6:30 and 7:09.
        let minute = 390 + maker.random.below(40)
        let moment = Int64(day.number) * 86_400 + Int64(minute * 60 + maker.random.below(60))
        guard let start = FITTimestamp(unixSeconds: moment) else { return nil }
        var draft = FITActivityDraft(start: start)
        draft.productName = "Made watch"
        draft.serialNumber = 5_550_001
        for leg in shape.legs { maker.run(leg) }
        draft.samples = maker.samples
        draft.ascent = maker.climb.rounded()
        if case .easy = shape, maker.random.below(3) == 0 {
            // A traffic light.
            let stop = 600 + maker.random.below(600)
            draft.pause(at: stop, for: 20 + maker.random.below(50))
        }
        return try? draft.encoded()
    }

    private init(seed: UInt64) {
        random = DemoRandom(seed: 0x5F_A1C0_2027 &+ seed)
    }

    private mutating func run(_ leg: RunShape.Leg) {
        samples.reserveCapacity(samples.count + leg.seconds + 1)
        if samples.isEmpty { samples.append(sample()) }
        for _ in 0..<leg.seconds {
            // Legs answer within a few seconds; the ground slows them a little where it rises.
            let (height, grade) = RunMaker.ground(at: distance)
            speed += (leg.speed * (1 - 2.5 * grade) - speed) * 0.35
            sway = sway * 0.9 + random.signed() * 0.04
            distance += max(0.3, speed + sway)
            climb += max(0, grade) * max(0.3, speed + sway)
            second += 1
            pulse += (112 + 12 * (leg.speed - 1) * (1 + Double(second) / 36_000) - pulse) * 0.02
            samples.append(sample(height: height))
        }
    }

    private mutating func sample(height: Double = RunMaker.ground(at: 0).height) -> FITSample {
        let now = max(0.3, speed + sway)
        return FITSample(
            time: Double(second), distance: distance, speed: now, altitude: height + 0.1 * random.signed(),
            cadence: 84.6 + 4 * (now - 2.8) + 0.6 * random.signed(), heartRate: pulse.rounded())
    }

    /// Height in metres and grade of rolling ground: arcs of 4 m up and down, 600 m long each.
    private static func ground(at distance: Double) -> (height: Double, grade: Double) {
        let arcs = distance / 600
        let along = arcs - arcs.rounded(.down)
        let sign = Int(arcs.rounded(.down)) % 2 == 0 ? 1.0 : -1.0
        return (62 + sign * 16 * along * (1 - along), sign * 16 * (1 - 2 * along) / 600)
    }
}

extension FITActivityDraft {
    /// Lets the timer stand for a while: later samples come later.
    fileprivate mutating func pause(at stop: Int, for seconds: Int) {
        guard let last = samples.last, Double(stop) < last.time else { return }
        for index in samples.indices where samples[index].time > Double(stop) {
            samples[index].time += Double(seconds)
        }
        pauses.append(stop..<(stop + seconds))
    }
}
