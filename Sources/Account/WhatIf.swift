import Evidence
public import Journal
import Quantities
public import Rehab
public import Tendon
public import Workouts

/// What a workout would be today: its dose, the rules it meets, and the nearest version that would be allowed.
public struct WhatIf: Sendable {
    public let workout: Workout
    /// Told from its words, speeds and grades as the kind of an imported run.
    public let kind: RunKind
    public let kilometres: Double
    public let seconds: Double
    public let load: LoadSums
    public let dose: Dose
    /// The runner's usual run of the last 28 days; nil without runs.
    public let usual: UsualRun?
    /// What stands against it today; empty when it is allowed.
    public let obstacles: [Obstacle]
    /// What today's decision says of fast work and hills and closes nothing by it.
    public let cautions: [Reason]
    /// The nearest version that is allowed; nil when it is allowed itself, or when no run is.
    public let nearest: Nearest?
    /// Tomorrow's morning if it is done; nil while the personal model is silent.
    public let tomorrow: MorningForecast?

    public var isAllowed: Bool { obstacles.isEmpty }

    /// A median run and its dose.
    public struct UsualRun: Hashable, Sendable {
        public let kilometres: Double
        /// Central, in easy kilometres.
        public let dose: Double
    }

    /// A gentler version of a workout.
    public struct Nearest: Sendable {
        public let workout: Workout
        /// What was changed, in the order it was tried.
        public let changes: [Change]
        public let kilometres: Double
        public let dose: Dose
    }

    /// What was changed to make a workout one that is allowed.
    public enum Change: Hashable, Sendable {
        case fewerRepetitions(from: Int, to: Int)
        case slower(WorkoutEffort)
        case flat
        case shorter
        /// The rung of the run ladder, as it is written.
        case rung(RungName)
    }

    /// - Parameters:
    ///   - ledger: the doses of at least the last 28 days; it tells how the runner runs easily.
    ///   - state: the state through the day of the decision.
    ///   - decision: what that day allows.
    ///   - model: the personal model of that day, which expects tomorrow's morning.
    ///   - riskLimit: the probability of a flared morning tomorrow that is kept under; nil while the model is silent.
    /// - Returns: nil while nothing tells how the runner runs easily, and for a workout with a pace while the easy pace is
    ///   not known: only that tells whether a pace is easy.
    public init?(
        _ workout: Workout, ledger: DoseLedger, state: State, decision: Decision, model: PersonalModel?,
        riskLimit: Double?
    ) {
        guard let easy = ledger.easy, ledger.isEasySpeedKnown || !workout.hasPace else { return nil }
        let gate = WorkoutGate(
            state: state, decision: decision, easySpeed: easy.speed,
            risk: model.flatMap { WorkoutRisk($0, limit: riskLimit) })
        guard let outing = gate.outing(workout) else { return nil }
        self.workout = workout
        kind = outing.kind
        kilometres = outing.kilometres
        seconds = outing.seconds
        load = LoadSums(outing.stretches)
        dose = Dose(load, easy: easy)
        usual = UsualRun(ledger, before: decision.day)
        obstacles = gate.obstacles(outing)
        let isHard = kind != .easy || outing.fastSeconds > 0
        cautions = isHard ? decision.reasons.filter { $0.isCaution } : []
        tomorrow = model?.tomorrow(after: load)
        nearest = obstacles.isEmpty ? nil : gate.nearest(to: workout, easy: easy)
    }
}

extension WhatIf.UsualRun {
    /// The medians of the runs of the 28 days before a day; nil without any.
    fileprivate init?(_ ledger: DoseLedger, before day: Day) {
        let runs = ledger.runs.filter { $0.day < day && day - $0.day <= Numbers.halfWindow.value }
        guard let kilometres = WhatIf.UsualRun.median(runs.compactMap { $0.run.distance?.kilometres }),
            let dose = WhatIf.UsualRun.median(runs.map { $0.dose.central })
        else { return nil }
        self.init(kilometres: kilometres, dose: dose)
    }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

extension Reason {
    /// A word about fast work that closes nothing: it is back after a break.
    fileprivate var isCaution: Bool { rule == .rampIntensityReturn && closes.isEmpty }
}
