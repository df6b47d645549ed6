import Journal
import Tendon
import Testing

/// What holds for every run.
@Suite("Laws of dose")
struct DoseLawTests {
    /// - Parameter measured: whether its cadence was; nil for a run with some of both.
    private static func stretches(_ random: inout SeededRandom, measured: Bool?) -> [Stretch] {
        (0..<random.number(2...40)).map { _ in
            Stretch(
                seconds: random.between(1, 600), speed: random.between(0.8, 7),
                grade: random.between(-0.2, 0.2),
                cadence: measured ?? (random.number(0...1) == 0) ? random.between(150, 200) : nil)
        }
    }

    @Test("At equal time and cadence, halving a change of speed never increases the dose for b of 3 and more")
    func evenness() throws {
        let easy = try #require(EasyRunning(speed: 3, cadence: 170))
        for seed in 1...2000 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            var run = (0..<random.number(2...30)).map { _ in
                Stretch(seconds: 60, speed: random.between(0.8, 7), cadence: 170)
            }
            let (one, other) = (random.number(0...run.count - 1), random.number(0...run.count - 1))
            let before = LoadSums(run)
            let change = (run[one].speed - run[other].speed) / 4
            run[one].speed -= change
            run[other].speed += change
            let after = LoadSums(run)
            for exponent in 3...9 {
                let was = before.easyKilometres(exponent: exponent, easy: easy)
                let isNow = after.easyKilometres(exponent: exponent, easy: easy)
                #expect(isNow <= was * (1 + 1e-12), "seed \(seed), b \(exponent)")
            }
        }
    }

    @Test(
        "A run's dose equals the sum of its parts, its cadence measured, estimated or some of both",
        arguments: [true, false, nil], [168, nil])
    func parts(measured: Bool?, easyCadence: Double?) throws {
        let easy = try #require(EasyRunning(speed: 3.1, cadence: easyCadence))
        for seed in 1...300 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            let run = Self.stretches(&random, measured: measured)
            let cut = random.number(0...run.count)
            let (first, second) = (LoadSums(run[..<cut]), LoadSums(run[cut...]))
            let whole = LoadSums(run)
            for exponent in LoadSums.exponents {
                func dose(_ load: LoadSums) -> Double { load.easyKilometres(exponent: exponent, easy: easy) }
                let parts = dose(first) + dose(second)
                #expect(abs(parts / dose(whole) - 1) < 1e-12, "seed \(seed), b \(exponent)")
                #expect(abs(dose(first + second) / dose(whole) - 1) < 1e-12, "seed \(seed), b \(exponent)")
            }
        }
    }

    @Test("The central dose lies in its range; faster, steeper or longer is never less")
    func monotony() throws {
        let easy = try #require(EasyRunning(speed: 3))
        for seed in 1...500 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            let run = Self.stretches(&random, measured: random.number(0...1) == 0)
            let dose = Dose(LoadSums(run), easy: easy)
            #expect(dose.low <= dose.central && dose.central <= dose.high)
            let place = random.number(0...run.count - 1)
            for change in [\Stretch.seconds, \Stretch.speed, \Stretch.grade] {
                var harder = run
                harder[place][keyPath: change] += abs(run[place][keyPath: change]) * random.between(0, 0.5)
                // Below 2 m/s the estimate of cadence is that of walking, and steps at the border.
                guard (run[place].speed < 2) == (harder[place].speed < 2) else { continue }
                #expect(
                    Dose(LoadSums(harder), easy: easy).central >= dose.central * (1 - 1e-12), "seed \(seed)")
            }
        }
    }

    @Test("Nonsense loads nothing")
    func nonsense() {
        let values = [0, -1, .nan, .infinity, -.infinity, 1e300]
        for seconds in values {
            for speed in values {
                for grade in values {
                    let sums = LoadSums([
                        Stretch(seconds: seconds, speed: speed, grade: grade, cadence: grade)
                    ])
                    let all = sums.measured + sums.estimateOfMeasured + sums.unmeasured
                    #expect(all.allSatisfy { $0 >= 0 && $0 <= 1e12 })
                }
            }
        }
    }
}
