import Account
import EmbeddedPrograms
import Journal
import Quantities
import Rehab
import Tendon
import VirtualRunners

/// A made runner's days, what the rules made of each morning, and the scores of simpler ways to predict.
struct LivedRunner {
    struct Night {
        /// What the next morning is measured against.
        let baseline: MorningBaseline
        /// The next morning; nil when it is not known.
        let flared: Bool?
        let isSettled: Bool
        let oracle: Double
        let kilometres: Double
        let ratio: Double
        let yesterday: Double
    }

    let seed: UInt64
    let days: [ModelDay]
    /// One for each day but the last: the night after it.
    private(set) var nights: [Night] = []

    init?(seed: UInt64, weeks: Int) throws {
        let first = try Day("2027-01-04")
        let last = first + (weeks * 7 - 1)
        let life = try VirtualRunner(seed: seed).live(weeks: weeks, from: first)
        let timeline = Timeline(life.entries)
        let state = State(
            replaying: timeline, program: try EmbeddedPrograms.program(for: .midportion),
            others: [try EmbeddedPrograms.program(for: .insertional)], through: last)
        let ledger = DoseLedger(timeline, state: state, from: first, through: last)
        guard let easy = ledger.easy else { return nil }
        self.seed = seed
        days = PersonalModel.days(ledger, easy: easy, state: state, from: first, through: last)
        var kilometres = [Double](repeating: 0, count: days.count)
        for run in ledger.runs { kilometres[run.day - first] += run.run.distance?.kilometres ?? 0 }
        var before = 0.0
        for index in days.indices.dropLast() {
            let tomorrow = first + (index + 1)
            let usual = state.usualMorning(on: tomorrow)
            let baseline = MorningBaseline(pain: usual.pain, stiffness: usual.stiffness)
            if let seen = state.worstMorning(on: first + index) { before = LivedRunner.excess(of: seen) }
            let next = state.worstMorning(on: tomorrow)
            let isKnown = next.map { $0.response != .unknown && !$0.reading.masked } ?? false
            let chronic = kilometres[max(0, index - 27)...index].reduce(0, +) / 4
            let acute = kilometres[max(0, index - 6)...index].reduce(0, +)
            nights.append(
                Night(
                    baseline: baseline, flared: isKnown ? next?.response == .flared : nil,
                    isSettled: next?.response == .settled,
                    oracle: life.hidden[index + 1].flareProbability(
                        baselinePain: baseline.pain, baselineStiffness: baseline.stiffness),
                    kilometres: kilometres[index], ratio: chronic > 0 ? acute / chronic : 0,
                    yesterday: before))
        }
    }

    /// A morning over its baseline: pain, and stiffness as finer print.
    private static func excess(of seen: SeenMorning) -> Double {
        Double(seen.reading.pain.score) - min(seen.usualPain, 3)
            + (Double(seen.reading.stiffness.minutes) - min(seen.usualStiffness, 20)) / 10
    }

    /// A known morning from week 5 on and what the model said of it.
    struct Judged {
        let night: Night
        let flared: Bool
        let forecast: MorningForecast
    }

    /// Mornings before this day, counted from 0, are not judged.
    static let firstJudged = 28

    /// What a model that starts from a prior says, night by night.
    func judge(_ prior: ModelPrior) -> [Judged] {
        var model = TendonModel(prior: prior)
        var judged: [Judged] = []
        for index in nights.indices {
            model.wake(to: days[index].morning)
            let night = nights[index]
            if index + 1 >= LivedRunner.firstJudged, let flared = night.flared,
                let forecast = model.forecast(after: days[index].doses, baseline: night.baseline)
            {
                judged.append(Judged(night: night, flared: flared, forecast: forecast))
            }
            model.end(with: days[index].doses)
        }
        return judged
    }
}
