import Journal
import Tendon
import Testing

@testable import Workouts

/// The easy speed of the runner of these tests: 5:30 a km.
private let easy = 1000.0 / 330

@Suite("What a workout comes to")
struct WorkoutLoadTests {
    @Test("Its distance and time are those of its parts", arguments: 1...20, [200, 400, 1000])
    func totals(count: Int, metres: Int) throws {
        let workout = try Workout("\(count)x\(metres)m @ 4:00/km, 90s jog + 10:00 easy")
        let total = workout.total(easySpeed: easy)
        let fast = Double(count * metres)
        let jogging = Double(count - 1) * 90
        #expect(abs(total.seconds - (fast * 0.24 + jogging + 600)) < 1e-6)
        #expect(abs(total.metres - (fast + jogging * easy * 0.9 + 600 * easy)) < 1e-6)
    }

    @Test("A recovery in brackets follows the last repetition, too; one after them stands between")
    func recoveries() throws {
        let inside = try Workout("4x(1 km @ 4:00 + 90s jog)")
        let between = try Workout("4x1 km @ 4:00, 90s jog")
        #expect(inside.stretches(easySpeed: easy).count == 8)
        #expect(between.stretches(easySpeed: easy).count == 7)
    }

    @Test("The dose of a workout is the sum of the doses of its parts")
    func doses() throws {
        let parts = [
            "15:00 easy", "6 x 800 m @ 4:05/km w/ 2:00 jog", "8 x 45 s uphill, 6%", "2 km easy, hilly",
        ]
        let whole = LoadSums(try Workout(parts.joined(separator: " + ")).stretches(easySpeed: easy))
        var sum = LoadSums.none
        for part in parts { sum = sum + LoadSums(try Workout(part).stretches(easySpeed: easy)) }
        for exponent in LoadSums.exponents {
            #expect(abs(whole[exponent] / sum[exponent] - 1) < 1e-9)
        }
    }

    @Test("One easy flat kilometre is 1") func oneKilometre() throws {
        let running = try #require(EasyRunning(speed: easy))
        let dose = Dose(LoadSums(try Workout("1 km easy").stretches(easySpeed: easy)), easy: running)
        #expect(abs(dose.central - 1) < 1e-9 && abs(dose.low - 1) < 1e-9 && abs(dose.high - 1) < 1e-9)
    }

    @Test("The way back is as long as the repetition and goes down its hill") func wayBack() throws {
        let stretches = try Workout("2x60s @ 4:00/km hill, walk down").stretches(easySpeed: easy)
        #expect(stretches.count == 3)
        #expect(abs(stretches[1].metres - stretches[0].metres) < 1e-9)
        #expect(stretches[0].grade == 0.06 && abs(stretches[1].grade + 0.06) < 1e-9)
        #expect(stretches[1].speed == 1.4)
    }

    @Test("Efforts are faster in their order") func efforts() {
        let order: [WorkoutEffort] = [
            .rest, .walk, .jog, .easy, .steady, .marathon, .tempo, .tenK, .fiveK, .strides,
        ]
        let speeds = order.map { $0.speed(easySpeed: easy, kilometres: nil) }
        for (slower, faster) in zip(speeds, speeds.dropFirst()) { #expect(slower < faster) }
    }

    @Test("As a run it has its speeds, its climb and its steep seconds") func run() throws {
        let run = try #require(try Workout("10:00 easy + 4x60s uphill @ 8%, walk down").run(easySpeed: easy))
        let recording = try #require(run.recording)
        #expect(recording.steepSeconds == 240)
        #expect(abs((recording.climb ?? 0) - 240 * easy * 1.1 * 0.08) < 1e-6)
        #expect(recording.speeds?.secondsAbove(easy * 1.05) == 240)
        #expect(run.kind == nil)
    }

    @Test(
        "Climb is spread over half of the way, and a treadmill at 1% is flat",
        arguments: [
            ("15 km +600 m", 600), ("10 km easy, 1%", 0), ("10 km easy, 3%", 0), ("10 km easy, 4%", 400),
        ])
    func climb(text: String, metres: Double) throws {
        let climb = try #require(try Workout(text).run(easySpeed: easy)?.recording?.climb)
        #expect(abs(climb - metres) < 1e-6)
    }

    @Test("Walking is told from running")
    func walk() throws {
        #expect(try Workout("30 min walk").isWalk && Workout("3x10 min walk, 1 min rest").isWalk)
        #expect(try !Workout("30 min walk + 5 min jog").isWalk)
        #expect(try Workout("5 km @ 5:00").hasPace && !Workout("5 km easy").hasPace)
    }

    @Test(
        "Only words make strides or a race of it",
        arguments: [
            ("8 km easy + 6x20s strides", RunKind.strides), ("10 km race", .race),
            ("8x400m @ 5k effort", nil),
            ("8 km easy, hilly + 6x20s strides", nil), ("5 km tempo + 6x20s strides", nil),
        ] as [(String, RunKind?)])
    func labels(text: String, kind: RunKind?) throws {
        #expect(try Workout(text).run(easySpeed: easy)?.kind == kind)
    }
}

@Suite("Gentler versions of a workout")
struct WorkoutVariantTests {
    @Test("have fewer repetitions, slower parts, no hill, less length") func variants() throws {
        let workout = try Workout("15:00 easy + 8x400m @ 3:50/km w/ 2:00 jog + 10:00 easy, hilly")
        #expect(
            workout.repetitions(atMost: 5).text
                == "15:00 easy + 5 x 400 m @ 3:50/km w/ 2:00 jog + 10:00 easy, hilly")
        #expect(
            workout.noFaster(than: .tempo, easySpeed: easy).text
                == "15:00 easy + 8 x 400 m tempo w/ 2:00 jog + 10:00 easy, hilly")
        #expect(workout.onTheFlat.text == "15:00 easy + 8 x 400 m @ 3:50/km w/ 2:00 jog + 10:00 easy")
        #expect(try Workout("8x45s uphill, walk down").onTheFlat.text == "8 x 45 s @ 5k effort w/ walk back")
    }

    @Test("are never longer than they may be", arguments: 1...40) func shortened(tenths: Int) throws {
        for text in ["12 km easy", "15:00 easy + 8x400m @ 3:50 w/ 2:00 jog + 10:00 easy", "8 mi steady"] {
            let limit = Double(tenths) * 300
            guard let shorter = try Workout(text).shortened(toMetres: limit, easySpeed: easy) else {
                continue
            }
            #expect(shorter.total(easySpeed: easy).metres <= limit + 1e-6)
            #expect(try Workout(shorter.text) == shorter)
        }
    }
}
