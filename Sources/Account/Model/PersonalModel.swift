import Evidence
import Journal
public import Quantities
public import Rehab
public import Tendon

/// The personal model of a journal: its mornings and doses, filtered, and what it says of tomorrow.
public struct PersonalModel: Sendable {
    public let model: TendonModel
    /// How the runner runs easily: what doses are measured by.
    public let easy: EasyRunning
    /// What tomorrow's morning will be measured against.
    public let baseline: MorningBaseline
    /// What was already done today.
    public let done: ExponentDoses

    /// Days that are looked back: what is older weighs nothing any more.
    public static let daysBack = 365

    /// Known mornings before it says anything.
    public static var neededMornings: Int { Numbers.modelSilence.value }

    /// The model of a journal on a day, that day's morning included; nil while nothing tells how the runner runs.
    ///
    /// - Parameters:
    ///   - ledger: the doses of the last `daysBack` days.
    ///   - state: the state through `day`.
    ///   - prior: what it starts from.
    public init?(
        _ ledger: DoseLedger, state: State, on day: Day, prior: ModelPrior = .population
    ) {
        guard let easy = ledger.easy, let start = state.planStart, start <= day else { return nil }
        self.easy = easy
        let first = max(start, day - PersonalModel.daysBack)
        var days = PersonalModel.days(ledger, easy: easy, state: state, from: first, through: day)
        let today = days.removeLast()
        done = today.doses
        var model = TendonModel(days, prior: prior)
        model.wake(to: today.morning)
        self.model = model
        // Tomorrow's check-in is measured against mornings through today's.
        var tomorrow = state
        tomorrow.append(day + 1, [])
        let usual = tomorrow.usualMorning(on: day + 1)
        baseline = MorningBaseline(pain: usual.pain, stiffness: usual.stiffness)
    }

    /// The days as the model sees them.
    public static func days(
        _ ledger: DoseLedger, easy: EasyRunning, state: State, from first: Day, through last: Day
    ) -> [ModelDay] {
        var days: [ModelDay] = []
        var day = first
        while day <= last {
            let seen = state.worstMorning(on: day)
            days.append(
                ModelDay(
                    morning: seen.map {
                        ModelMorning(
                            pain: pain(of: $0),
                            stiffness: Double($0.reading.stiffness.minutes),
                            masked: $0.reading.masked)
                    }))
            guard day < last else { break }
            day = day + 1
        }
        for run in ledger.runs where run.day >= first && run.day <= last {
            let index = run.day - first
            days[index].doses = days[index].doses + ExponentDoses(run.load, easy: easy)
        }
        return days
    }

    /// The pain of a morning; one with a limp is flared, whatever its pain is said to be.
    private static func pain(of seen: SeenMorning) -> Double {
        let pain = Double(seen.reading.pain.score)
        guard seen.reading.limping else { return pain }
        return max(pain, MorningBaseline(pain: seen.usualPain, stiffness: seen.usualStiffness).flaredPain)
    }

    /// Tomorrow's morning if this is done today on top of what was done; nil while the model is silent.
    public func tomorrow(after doses: ExponentDoses = .none) -> MorningForecast? {
        model.forecast(after: done + doses, baseline: baseline)
    }
}
