import Evidence
import Journal
import Tendon
import Testing

@Suite("Seconds of a recording")
struct MovingSecondsTests {
    private static func seconds(_ legs: [MadeRun.Leg], sport: Sport = .running) -> MovingSeconds {
        MovingSeconds(of: MadeRun.samples(legs), sport: sport)
    }

    @Test("Each moving second has its speed, its grade and its cadence")
    func columns() {
        let legs = [
            MadeRun.Leg(seconds: 600, speed: 3),
            MadeRun.Leg(seconds: 300, speed: 2.6, grade: 0.08, cadence: 176),
            MadeRun.Leg(seconds: 300, speed: 4),
        ]
        let seconds = Self.seconds(legs)
        #expect(seconds.starts == Array(0..<1200))
        let climb = seconds[750]
        #expect(climb.seconds == 1 && climb.cadence == 176)
        #expect(abs(climb.speed - 2.6) < 0.2 && abs(climb.grade - 0.08) < 0.02)
        #expect(abs(seconds[300].grade) < 0.02 && abs(seconds[1100].speed - 4) < 0.2)
    }

    @Test("A treadmill, and ground without altitude or too short for a grade, count as flat")
    func flat() {
        let hill = [MadeRun.Leg(seconds: 600, speed: 3, grade: 0.1)]
        #expect(Self.seconds(hill, sport: .treadmillRunning).allSatisfy { $0.grade == 0 })
        #expect(Self.seconds(hill, sport: .trailRunning).contains { $0.grade > 0.08 })
        var samples = MadeRun.samples(hill)
        samples.altitude = samples.altitude.map { _ in nil }
        #expect(MovingSeconds(of: samples, sport: .running).allSatisfy { $0.grade == 0 })
        #expect(Self.seconds([MadeRun.Leg(seconds: 14, speed: 3, grade: 0.1)]).allSatisfy { $0.grade == 0 })
    }

    @Test("No ground is steeper than what is believed")
    func cliff() {
        let seconds = Self.seconds([
            MadeRun.Leg(seconds: 120, speed: 3), MadeRun.Leg(seconds: 60, speed: 3, grade: 2),
            MadeRun.Leg(seconds: 60, speed: 3, grade: -2),
        ])
        let steepest = Numbers.steepestGrade.value / 100
        #expect(seconds.map(\.grade).max() == steepest && seconds.map(\.grade).min() == -steepest)
    }

    @Test("A cadence of nothing or of nobody is unmeasured, a glitch is not believed")
    func cadence() {
        var samples = MadeRun.samples([MadeRun.Leg(seconds: 600, speed: 3)])
        for place in 100..<200 { samples.cadence[place] = 0 }
        for place in 300..<400 { samples.cadence[place] = 400 }
        samples.cadence[450] = 255
        let seconds = MovingSeconds(of: samples, sport: .running)
        #expect(seconds[150].cadence == nil && seconds[350].cadence == nil)
        #expect(seconds.allSatisfy { $0.cadence == nil || $0.cadence == 172 })
        #expect(seconds.count { $0.cadence == nil } == 200)
    }

    @Test("Where the cadence of some seconds is missing, the dose is that of the whole measured")
    func gaps() throws {
        let legs = [MadeRun.Leg(seconds: 600, speed: 3), MadeRun.Leg(seconds: 600, speed: 3.5)]
        let whole = MadeRun.samples(legs)
        var gappy = whole
        for place in 0..<500 where place % 100 < 80 { gappy.cadence[place] = nil }
        let easy = try #require(EasyRunning(speed: 3, cadence: 172))
        let doses = [whole, gappy].map { samples in
            let load = LoadSums(MovingSeconds(of: samples, sport: .running))
            return Dose(load, easy: easy).central
        }
        #expect(abs(doses[1] / doses[0] - 1) < 0.01)
    }

    @Test("Nothing recorded is nothing")
    func nothing() {
        let seconds = MovingSeconds(of: Samples(), sport: .running)
        #expect(seconds.isEmpty && LoadSums(seconds) == LoadSums.none)
    }
}
