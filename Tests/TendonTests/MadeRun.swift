import Journal

/// Recordings as a watch would make them of runs that are known exactly.
enum MadeRun {
    /// A part of a run at one speed on one grade.
    struct Leg {
        var seconds: Int
        var speed: Double
        var grade = 0.0
        var cadence: Double? = 172
    }

    /// A sample a second, in the digits that watches write.
    static func samples(_ legs: [Leg], noise: inout SeededRandom) -> Samples {
        var samples = Samples()
        var (second, distance, altitude) = (0.0, 0.0, 100.0)
        // GPS and a barometer in the wind err for a while in the same direction.
        var (drift, lift) = (0.0, 0.0)
        func sample(_ leg: Leg) {
            drift = 0.8 * drift + noise.between(-0.08, 0.08)
            lift = 0.98 * lift + noise.between(-0.15, 0.15)
            samples.seconds.append(second)
            samples.speed.append(max(0, ((leg.speed + drift) * 1000).rounded() / 1000))
            samples.altitude.append(((altitude + lift) * 5).rounded() / 5)
            samples.distance.append((distance * 100).rounded() / 100)
            samples.cadence.append(leg.cadence)
        }
        if let first = legs.first { sample(first) }
        for leg in legs {
            for _ in 0..<leg.seconds {
                second += 1
                distance += leg.speed
                altitude += leg.speed * leg.grade
                sample(leg)
            }
        }
        return samples
    }

    static func samples(_ legs: [Leg]) -> Samples {
        var noise = SeededRandom(seed: 1)
        return samples(legs, noise: &noise)
    }

    static func easy(minutes: Int) -> [Leg] { [Leg(seconds: minutes * 60, speed: 3)] }

    /// Repetitions between easy running.
    static func intervals(_ count: Int, seconds: Int, speed: Double, jog: Int = 90) -> [Leg] {
        easy(minutes: 15)
            + (0..<count).flatMap { _ in
                [Leg(seconds: seconds, speed: speed), Leg(seconds: jog, speed: 2.3, cadence: 160)]
            } + easy(minutes: 10)
    }

    /// Climbs and descents one after the other.
    static func hilly(_ count: Int, grade: Double) -> [Leg] {
        easy(minutes: 10)
            + (0..<count).flatMap { _ in
                [Leg(seconds: 200, speed: 2.7, grade: grade), Leg(seconds: 150, speed: 3.2, grade: -grade)]
            }
    }
}

/// Random numbers that are the same in each run of the tests.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func between(_ low: Double, _ high: Double) -> Double {
        Double.random(in: low...high, using: &self)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

extension Samples {
    /// What a watch that records smartly would keep: samples 2 to 8 s apart, or as far as is said.
    func decimated(_ random: inout SeededRandom, gaps: ClosedRange<Int> = 2...8) -> Samples {
        var places: [Int] = []
        var next = 0.0
        for (place, second) in seconds.enumerated() where second >= next || place == count - 1 {
            places.append(place)
            next = second + Double(random.number(gaps))
        }
        return Samples(
            seconds: places.map { seconds[$0] }, speed: places.map { speed[$0] },
            altitude: places.map { altitude[$0] }, distance: places.map { distance[$0] },
            cadence: places.map { cadence[$0] }, pauses: pauses)
    }
}
