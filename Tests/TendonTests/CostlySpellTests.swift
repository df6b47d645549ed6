import Journal
import Tendon
import Testing

@Suite("What in a run cost most")
struct CostlySpellTests {
    private static func seconds(_ legs: [MadeRun.Leg]) -> MovingSeconds {
        MovingSeconds(of: MadeRun.samples(legs), sport: .running)
    }

    private static func easy() throws -> EasyRunning { try #require(EasyRunning(speed: 3, cadence: 172)) }

    @Test("Repetitions are named in their order, with their pace and their share")
    func repetitions() throws {
        var legs = MadeRun.intervals(6, seconds: 92, speed: 4.35)
        legs[11].speed = 5
        let easy = try Self.easy()
        let seconds = Self.seconds(legs)
        let spells = seconds.costliest(easy: easy)
        #expect(spells.count == 5 && spells.allSatisfy { $0.kind == .fast })
        let sixth = try #require(spells.first)
        #expect(sixth.number == 6)
        #expect(abs(sixth.begin - (900 + 5 * 182)) <= 3 && abs(sixth.seconds - 92) <= 5)
        #expect(abs(sixth.metres - 460) < 20 && abs(sixth.speed - 5) < 0.15)
        let truth = Dose(LoadSums([Stretch(seconds: 92, speed: 5, cadence: 172)]), easy: easy)
        #expect(abs(sixth.dose.central / truth.central - 1) < 0.03)
        #expect(abs(sixth.share - sixth.dose.central / Dose(LoadSums(seconds), easy: easy).central) < 1e-9)
        let wayOfOne = 92 * 4.35 + 90 * 2.3
        let way = 900 * 3 + 5 * wayOfOne
        #expect(abs(sixth.beginMetres - way) < 30)
        for (dearer, cheaper) in zip(spells, spells.dropFirst()) {
            #expect(dearer.dose.central >= cheaper.dose.central)
        }
    }

    @Test("A climb is named as one, fast or slow; a descent is not")
    func climbs() throws {
        let easy = MadeRun.Leg(seconds: 300, speed: 3)
        let legs = [
            easy, MadeRun.Leg(seconds: 240, speed: 2.5, grade: 0.06), easy,
            MadeRun.Leg(seconds: 120, speed: 4, grade: 0.06), easy,
            MadeRun.Leg(seconds: 240, speed: 3, grade: -0.06),
        ]
        let spells = Self.seconds(legs).costliest(easy: try Self.easy())
        #expect(spells.filter { $0.kind == .climb }.map(\.number).sorted() == [1, 2])
        let slow = try #require(spells.first { $0.number == 1 && $0.kind == .climb })
        #expect(abs(slow.metres - 600) < 60 && abs(slow.grade - 0.06) < 0.012)
        #expect(spells.reduce(0) { $0 + $1.seconds } < 450)
    }

    @Test("A breath of five seconds ends no repetition, a pause does")
    func breaks() throws {
        let fast = MadeRun.Leg(seconds: 60, speed: 4.5)
        func count(_ jog: Int) throws -> Int {
            let repetitions = [fast, MadeRun.Leg(seconds: jog, speed: 3.1), fast]
            let legs = MadeRun.easy(minutes: 5) + repetitions + MadeRun.easy(minutes: 5)
            return Self.seconds(legs).costliest(easy: try Self.easy()).count
        }
        #expect(try count(4) == 1)
        #expect(try count(20) == 2)
    }

    @Test("An easy run on the flat has none; a race is one; never more than asked for")
    func ends() throws {
        #expect(Self.seconds(MadeRun.easy(minutes: 60)).costliest(easy: try Self.easy()).isEmpty)
        let race = Self.seconds([MadeRun.Leg(seconds: 2400, speed: 4.2)]).costliest(easy: try Self.easy())
        #expect(race.count == 1 && race[0].share > 0.99)
        let intervals = Self.seconds(MadeRun.intervals(8, seconds: 60, speed: 4.5))
        #expect(intervals.costliest(2, easy: try Self.easy()).count == 2)
        #expect(intervals.costliest(-1, easy: try Self.easy()).isEmpty)
        #expect(MovingSeconds(of: Samples(), sport: .running).costliest(easy: try Self.easy()).isEmpty)
    }
}
