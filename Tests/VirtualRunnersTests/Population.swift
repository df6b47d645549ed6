import EmbeddedPrograms
import Journal
import Quantities
import VirtualRunners

@testable import Rehab

/// A morning of a virtual runner as the rules judged it, beside what was so.
struct JudgedMorning {
    let seed: UInt64
    let isFlared: Bool
    /// What the flare was to be expected with, by somebody who sees all but the noise of reporting.
    let chance: Double
    /// What was logged the day before, in km.
    let kilometresBefore: Double
    /// What was so on the two days before, the day before first.
    let daysBefore: [HiddenDay]
    /// Median damage of the life's days of training, in easy km.
    let usualDamage: Double
}

/// Many lives, replayed through the rules as anyone's journal is.
struct Population {
    let lives: [VirtualLife]
    let mornings: [JudgedMorning]

    /// Two hundred runners of sixteen weeks, made once for all tests.
    static let shared = Result { try Population(seeds: 1...200) }

    static let firstDay = Day.earliest + 156_000

    private init(seeds: ClosedRange<UInt64>) throws {
        var lives: [VirtualLife] = []
        var mornings: [JudgedMorning] = []
        for seed in seeds {
            let life = try VirtualRunner(seed: seed).live(weeks: 16, from: Population.firstDay)
            mornings += try Population.judge(life, seed: seed)
            lives.append(life)
        }
        self.lives = lives
        self.mornings = mornings
    }

    private static func judge(_ life: VirtualLife, seed: UInt64) throws -> [JudgedMorning] {
        var state = State(
            program: try EmbeddedPrograms.program(for: .midportion),
            others: [try EmbeddedPrograms.program(for: .insertional)], from: Population.firstDay)
        let damages = life.hidden.map(\.damage).filter { $0 > 0 }.sorted()
        let usualDamage = damages.isEmpty ? 0 : damages[damages.count / 2]
        var mornings: [JudgedMorning] = []
        var kilometres = 0.0
        var next = 0
        for (index, hidden) in life.hidden.enumerated() {
            let start = next
            while next < life.entries.count, life.entries[next].day == hidden.day { next += 1 }
            let entries = life.entries[start..<next]
            state.append(hidden.day, entries)
            let tells = entries.contains { $0.event.kind == .morning }
            if tells, let response = state.record(hidden.day)?.response,
                let usual = state.tendons.first?.usual
            {
                let chance = hidden.flareProbability(
                    baselinePain: usual.baselinePain, baselineStiffness: usual.baselineStiffness)
                mornings.append(
                    JudgedMorning(
                        seed: seed, isFlared: response == .flared, chance: chance,
                        kilometresBefore: kilometres,
                        daysBefore: life.hidden[max(0, index - 2)..<index].reversed(),
                        usualDamage: usualDamage))
            }
            kilometres = entries.reduce(0) { sum, entry in
                guard case .run(let run) = entry.event else { return sum }
                return sum + (run.distance?.kilometres ?? 0)
            }
        }
        return mornings
    }
}

extension Sequence where Element == JudgedMorning {
    /// The chance that a flared morning has a higher value than another one; a half says nothing.
    func auc(_ value: (JudgedMorning) -> Double) -> Double {
        let sorted = map { (value: value($0), isFlared: $0.isFlared) }.sorted { $0.value < $1.value }
        var ranks = 0.0
        var flared = 0.0
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, sorted[end].value == sorted[start].value { end += 1 }
            let count = Double(sorted[start..<end].count { $0.isFlared })
            ranks += count * Double(start + end + 1) / 2
            flared += count
            start = end
        }
        return (ranks - flared * (flared + 1) / 2) / (flared * (Double(sorted.count) - flared))
    }
}
