import Journal
import Quantities
import Testing
import VirtualRunners

@Suite struct PopulationTests {
    let population: Population

    init() throws { population = try Population.shared.get() }

    @Test func threeToEightOfAHundredMorningsAreFlared() {
        let rate = share(population.mornings) { $0.isFlared }
        #expect((0.03...0.08).contains(rate), "\(rate)")
    }

    @Test func someRunnersNeverFlareAndSomeOften() {
        var rates: [Double] = []
        for seed in Set(population.mornings.map(\.seed)).sorted() {
            rates.append(share(population.mornings.filter { $0.seed == seed }) { $0.isFlared })
        }
        #expect(share(rates) { $0 == 0 } > 0.05)
        #expect(share(rates) { $0 > 0.1 } > 0.05)
        #expect(share(rates) { $0 > 0.3 } < 0.02)
    }

    @Test func aFifthOfTheMorningsIsMissingAndMoreAtWeekends() {
        let days = population.lives.flatMap { life in
            let told = Set(life.entries.filter { $0.event.kind == .morning }.map(\.day))
            return life.hidden.map { (isMissing: !told.contains($0.day), weekday: $0.day.weekday) }
        }
        #expect((0.17...0.23).contains(share(days) { $0.isMissing }))
        let weekend = days.filter { $0.weekday == .saturday || $0.weekday == .sunday }
        let week = days.filter { $0.weekday != .saturday && $0.weekday != .sunday }
        #expect(share(weekend) { $0.isMissing } > 1.3 * share(week) { $0.isMissing })
    }

    @Test func whoSeesTheHiddenStateKnowsMuchAndNotAll() {
        let auc = population.mornings.auc(\.chance)
        #expect((0.90...0.965).contains(auc), "\(auc)")
    }

    @Test func hiddenChancesAreWhatHappens() {
        let expected = population.mornings.reduce(0) { $0 + $1.chance }
        let observed = Double(population.mornings.count { $0.isFlared })
        #expect(abs(expected - observed) < 0.1 * observed, "\(expected) expected, \(observed) observed")
        let likely = population.mornings.filter { $0.chance > 0.5 }
        let mean = likely.reduce(0) { $0 + $1.chance } / Double(likely.count)
        #expect(abs(share(likely) { $0.isFlared } - mean) < 0.07)
    }

    @Test func kilometresOfTheDaySayLittle() {
        let auc = population.mornings.auc(\.kilometresBefore)
        #expect((0.5...0.65).contains(auc), "\(auc)")
    }

    @Test func mostFirstFlaresFollowADearSession() {
        var firsts: [JudgedMorning] = []
        var quiet = 7
        var seed: UInt64 = 0
        for morning in population.mornings {
            if morning.seed != seed { (seed, quiet) = (morning.seed, 7) }
            if morning.isFlared, quiet >= 6 { firsts.append(morning) }
            quiet = morning.isFlared ? 0 : quiet + 1
        }
        #expect(share(firsts) { $0.followsDearSession } > 0.55)
        // Many more than among all mornings.
        let usual = share(population.mornings) { $0.followsDearSession }
        #expect(share(firsts) { $0.followsDearSession } > 1.4 * usual)
    }

    @Test func easyDaysSeldomFlare() {
        let easy = population.mornings.filter { !$0.followsDearSession && !$0.followsLifeLoad }
        let rate = share(easy) { $0.isFlared }
        #expect(rate < 0.03, "\(rate)")
    }

    @Test func lifeLoadsAreSeldomAndHeavy() {
        let days = population.lives.flatMap(\.hidden)
        #expect((0.005...0.03).contains(share(days) { $0.lifeLoad > 0 }))
        let loaded = days.filter { $0.lifeLoad > 0 }
        #expect(share(loaded) { $0.lifeLoad > 0.5 * $0.tolerance } > 0.6)
        let notes = population.lives.flatMap(\.entries).count { $0.event.kind == .note }
        #expect(notes > 0 && notes < loaded.count / 2)
    }
}

extension JudgedMorning {
    /// One of the two days before did 1.3 times the damage of a usual day of training.
    var followsDearSession: Bool { daysBefore.contains { $0.damage >= 1.3 * usualDamage } }
    var followsLifeLoad: Bool { daysBefore.contains { $0.lifeLoad > 0 } }
}

/// The part of the elements that holds.
func share<Element>(_ elements: [Element], _ holds: (Element) -> Bool) -> Double {
    Double(elements.count(where: holds)) / Double(max(elements.count, 1))
}
