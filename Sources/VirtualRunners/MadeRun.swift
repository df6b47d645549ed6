import Journal
import Tendon

/// A run a virtual runner did: its stretches, in whole seconds, as the legs really ran them.
struct MadeRun: Sendable {
    let kind: RunKind
    private(set) var stretches: [Stretch] = []

    private let person: Person
    /// Speed of this day's easy running, in m/s.
    private let easySpeed: Double
    /// Of this day's way, in m a km, where the session asks for no hill of its own.
    private let climb: Double

    init(_ planned: PlannedRun, person: Person, habits: Habits, _ random: inout VirtualRandom) {
        kind = planned.kind
        self.person = person
        easySpeed = person.easySpeed * habits.easyFactor * random.real(0.97...1.03)
        climb = habits.climb * random.real(0.7...1.2)
        let metres = planned.kilometres * 1000
        switch planned.kind {
        case .easy: jog(metres, &random)
        case .strides: strides(metres, &random)
        case .tempo: tempo(metres, &random)
        case .intervals: intervals(metres, &random)
        case .hills: hills(metres, &random)
        case .race: race(metres, &random)
        }
    }

    var metres: Double { stretches.reduce(0) { $0 + $1.metres } }
    var seconds: Double { stretches.reduce(0) { $0 + $1.seconds } }
    /// Metres climbed.
    var ascent: Double { stretches.reduce(0) { $0 + max(0, $1.grade) * $1.metres } }
    /// Seconds on grades above 4%.
    var steepSeconds: Double { stretches.reduce(0) { $0 + ($1.grade > 0.04 ? $1.seconds : 0) } }

    // MARK: Sessions

    private mutating func strides(_ metres: Double, _ random: inout VirtualRandom) {
        jog(metres - 900, &random)
        let speed = person.easySpeed * random.real(1.42...1.65)
        for _ in 0..<4 {
            add(seconds: Double(random.whole(12...15)), speed: speed)
            add(seconds: 60, speed: easySpeed * 0.85)
        }
    }

    private mutating func tempo(_ metres: Double, _ random: inout VirtualRandom) {
        let fast = min(Double(random.whole(15...35)) * 60 * person.easySpeed * 1.2, metres * 0.65)
        let speed = person.easySpeed * random.real(1.17...1.24)
        around(metres - fast, &random) { $0.add(seconds: fast / speed, speed: speed) }
    }

    private mutating func intervals(_ metres: Double, _ random: inout VirtualRandom) {
        let each = Double(random.one(of: [60, 90, 120, 180, 240, 300]))
        // The shorter, the faster.
        let speed = person.easySpeed * (1.52 - 0.0007 * each + random.real(-0.04...0.04))
        let fast = min(Double(random.whole(10...24)) * 60, metres * 0.5 / speed)
        let count = max(2, Int((fast / each).rounded()))
        let rest = min(each, 120)
        let jog = easySpeed * 0.8
        let session = Double(count) * (each * speed + rest * jog)
        around(metres - session, &random) { run in
            for _ in 0..<count {
                run.add(seconds: each, speed: speed)
                run.add(seconds: rest, speed: jog)
            }
        }
    }

    private mutating func hills(_ metres: Double, _ random: inout VirtualRandom) {
        let each = Double(random.one(of: [30, 45, 60, 90]))
        let speed = person.easySpeed * (1.16 - 0.002 * each + random.real(-0.05...0.05))
        let grade = random.real(0.05...0.09)
        let count = max(4, min(Int(600 / each), random.whole(6...12)))
        let down = easySpeed * 0.85
        let session = Double(count) * each * speed * 2
        around(metres - session, &random) { run in
            for _ in 0..<count {
                run.add(seconds: each, speed: speed, grade: grade)
                run.add(seconds: each * speed / down, speed: down, grade: -grade)
            }
        }
    }

    private mutating func race(_ metres: Double, _ random: inout VirtualRandom) {
        let factor = metres < 6000 ? 1.38 : metres < 11_000 ? 1.32 : metres < 22_000 ? 1.23 : 1.13
        jog(1500, &random)
        add(seconds: metres / (person.easySpeed * factor), speed: person.easySpeed * factor)
    }

    // MARK: Parts

    /// A session between a warm-up and a cool-down of so many metres together, 2 km at least.
    private mutating func around(
        _ metres: Double, _ random: inout VirtualRandom, session: (inout MadeRun) -> Void
    ) {
        let easy = max(2000, metres)
        jog(easy * 0.6, &random)
        session(&self)
        jog(easy * 0.4, &random)
    }

    /// Easy running over the ups and downs of the usual way.
    private mutating func jog(_ metres: Double, _ random: inout VirtualRandom) {
        let metres = max(1000, metres)
        let parts = 4
        for part in 0..<parts {
            let grade = (part % 2 == 0 ? 2 : -2) * climb / 1000
            let speed = easySpeed * random.real(0.96...1.04) * (1 - 2 * grade)
            add(seconds: metres / Double(parts) / speed, speed: speed, grade: grade)
        }
    }

    private mutating func add(seconds: Double, speed: Double, grade: Double = 0) {
        let seconds = max(1, seconds.rounded())
        stretches.append(
            Stretch(seconds: seconds, speed: speed, grade: grade, cadence: person.cadence(at: speed)))
    }
}
