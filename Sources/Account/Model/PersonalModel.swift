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
    public init?(_ ledger: DoseLedger, state: State, on day: Day) {
        guard let easy = ledger.easy, let start = state.planStart, start <= day else { return nil }
        self.easy = easy
        let first = max(start, day - PersonalModel.daysBack)
        var days = PersonalModel.days(ledger, easy: easy, state: state, from: first, through: day)
        let today = days.removeLast()
        done = today.doses
        var model = TendonModel(days)
        model.wake(to: today.morning)
        self.model = model
        let usual = state.usualMorning(on: day)
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
                            pain: Double($0.reading.pain.score),
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

    /// Tomorrow's morning if this is done today on top of what was done; nil while the model is silent.
    public func tomorrow(after doses: ExponentDoses = .none) -> MorningForecast? {
        model.forecast(after: done + doses, baseline: baseline)
    }
}
