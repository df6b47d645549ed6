import Journal
import Quantities
import Tendon
import Testing

@testable import VirtualRunners

@Suite struct BiologyTests {
    private let runners = (1...60).map { VirtualRunner(seed: UInt64($0)) }

    @Test func anEasyFlatKilometreIsOne() {
        for runner in runners {
            let biology = runner.biology
            let easy = Stretch(
                seconds: 1000 / biology.easySpeed, speed: biology.easySpeed,
                cadence: runner.person.easyCadence)
            #expect(abs(biology.damage(of: [easy]) - 1) < 1e-9, "seed \(runner.seed)")
        }
    }

    @Test func mostMindSpeedAndSomeHardly() {
        let dearness = runners.map { runner in
            let fast = runner.biology.easySpeed * 1.4
            let slow = runner.biology.damage(of: [Stretch(seconds: 600, speed: runner.biology.easySpeed)])
            return runner.biology.damage(of: [Stretch(seconds: 600, speed: fast)]) / slow
        }
        #expect(dearness.allSatisfy { $0 > 1 && $0 < 17 }, "\(dearness.sorted())")
        #expect(share(dearness) { $0 > 2 } > 0.6)
        #expect((0.05...0.3).contains(share(dearness) { $0 < 1.6 }))
    }

    @Test func bothLawsGrowWithStrainAndNeitherIsAPower() {
        let laws = [
            DamageLaw.exponential(onset: 1.02, steepness: 10),
            .saturating(middle: 1.12, power: 3, height: 3),
        ]
        for law in laws {
            let strains = stride(from: 0.0, through: 2.0, by: 0.05)
            let harms = strains.map { law.harm($0) }
            for (low, high) in zip(harms, harms.dropFirst()) { #expect(low < high) }
            // A power would grow by the same factor for the same factor of strain.
            let below = law.harm(0.8) / law.harm(0.7)
            let above = law.harm(1.2) / law.harm(1.05)
            #expect(above > 1.3 * below)
        }
    }

    @Test func weeksOffLowerToleranceAndStrengthRaisesIt() {
        var random = VirtualRandom(seed: 9, for: .body)
        for runner in runners {
            var idle = HiddenTendon(runner.biology)
            var trained = idle
            var strong = idle
            for _ in 0..<42 {
                var nights = random
                idle.pass(damage: 0, strengthSessions: 0, &nights)
                nights = random
                trained.pass(damage: runner.biology.usualDamage, strengthSessions: 0, &nights)
                strong.pass(damage: runner.biology.usualDamage, strengthSessions: 1, &random)
            }
            #expect(idle.tolerance < 0.95 * trained.tolerance, "seed \(runner.seed)")
            #expect(strong.tolerance > 1.03 * trained.tolerance, "seed \(runner.seed)")
        }
    }

    @Test func anOverloadHurtsMostAfterOneOrTwoNightsAndThenSettles() {
        var random = VirtualRandom(seed: 2, for: .body)
        for runner in runners {
            var tendon = HiddenTendon(runner.biology)
            let before = tendon.pain
            tendon.pass(damage: 3 * tendon.tolerance, strengthSessions: 0, &random)
            var pains = [tendon.pain]
            for _ in 0..<60 {
                tendon.pass(damage: 0, strengthSessions: 0, &random)
                pains.append(tendon.pain)
            }
            let worst = pains.max() ?? 0
            #expect(worst > before + 1)
            #expect(max(pains[0], pains[1]) == worst, "seed \(runner.seed)")
            #expect(pains[60] < before + 0.5, "seed \(runner.seed)")
        }
    }

    @Test func chancesOfAReportAreThoseOfItsNoise() {
        var random = VirtualRandom(seed: 11, for: .reports)
        let reporting = runners[0].biology.reporting
        for mean in [0.4, 2.2, 3.8] {
            let pains = (0..<20_000).map { _ in reporting.painScore(mean, &random) }
            for score in 0...10 {
                let chance = reporting.chance(ofPain: Double(score), mean: mean)
                #expect(abs(share(pains) { $0 >= score } - chance) < 0.012, "pain \(score) at \(mean)")
            }
        }
        let minutes = (0..<20_000).map { _ in reporting.stiffnessMinutes(18, &random) }
        for least in [0, 5, 12, 20, 31, 60] {
            let chance = reporting.chance(ofStiffness: Double(least), median: 18)
            #expect(abs(share(minutes) { $0 >= least } - chance) < 0.012, "\(least) min")
        }
    }

    @Test func noiseHasHeavierTailsThanABell() {
        // A bell of the same middle half would be beyond 4 of its standard deviations once in 15,000 draws.
        let noise = ReportingNoise(narrow: 0.3, wide: 0.8, wideShare: 0.06)
        let middle = 0.3 * Elementary.log(3) / 0.6745
        #expect(2 * noise.chance(ofAtLeast: 4 * middle) > 0.005)
    }
}
