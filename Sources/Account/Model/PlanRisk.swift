import Evidence
import Journal
public import Rehab
public import Tendon
import Workouts

/// What the personal model makes of today's plan: how risky it is, and how much of it stays under the stated risk.
///
/// All risks are probabilities of a flared morning tomorrow.
public struct PlanRisk: Sendable {
    /// Tomorrow if nothing more is done today.
    public let rest: MorningForecast
    /// Tomorrow if the longest easy run is done that the rules allow; nil when they allow none.
    public let easy: MorningForecast?
    /// The risk that is kept under: that of the house, or a little above that of rest where rest comes near it.
    public let limit: Double
    /// The longest easy run under the limit, in km, at most what the rules allow.
    public let easyKilometres: Double
    /// The most repetitions of 400 m at 5 km effort, after 2 km easy, under the limit; 12 at most.
    public let repetitions: Int

    /// The open ladders of fast running and hills whose session of today is over the limit.
    public let tooRisky: LadderSet

    /// How many repetitions are looked at.
    public static let mostRepetitions = 12

    /// - Parameters:
    ///   - model: the model of the day, its morning included.
    ///   - plan: what the rules allow.
    ///   - program: what the rungs of the plan ask for.
    /// - Returns: nil while the model is silent.
    public init?(_ model: PersonalModel, plan: Decision, program: Program) {
        guard let rest = model.tomorrow() else { return nil }
        self.rest = rest
        let limit = max(
            Numbers.modelRiskLimit.value / 100, rest.flared + Numbers.modelRiskAdded.value / 100)
        self.limit = limit
        let allowed = plan.run.allowed ? plan.run.maxKilometres : 0
        easy = allowed > 0 ? model.tomorrow(after: ExponentDoses(easyKilometres: allowed)) : nil
        easyKilometres = PlanRisk.longest(upTo: allowed, in: model, limit: limit)
        repetitions = PlanRisk.most(in: model, limit: limit)
        tooRisky = PlanRisk.tooRisky(in: plan, model: model, program: program, limit: limit)
    }

    /// The longest easy run in tenths of a km whose risk is at most the limit: risk grows with distance.
    private static func longest(upTo allowed: Double, in model: PersonalModel, limit: Double) -> Double {
        func isFine(_ kilometres: Double) -> Bool {
            guard let forecast = model.tomorrow(after: ExponentDoses(easyKilometres: kilometres)) else {
                return false
            }
            return forecast.flared <= limit
        }
        guard allowed > 0, !isFine(allowed) else { return allowed }
        var low = 0
        var high = Int((allowed * 10).rounded(.up))
        while high - low > 1 {
            let middle = (low + high) / 2
            if isFine(Double(middle) / 10) { low = middle } else { high = middle }
        }
        return Double(low) / 10
    }

    private static func most(in model: PersonalModel, limit: Double) -> Int {
        var count = 0
        while count < mostRepetitions {
            let doses = ExponentDoses(
                LoadSums(intervals(count + 1, easySpeed: model.easy.speed)), easy: model.easy)
            guard let forecast = model.tomorrow(after: doses), forecast.flared <= limit else { break }
            count += 1
        }
        return count
    }

    /// The session of each open rung of speed and hills is priced; a free one as the rung below it.
    private static func tooRisky(
        in plan: Decision, model: PersonalModel, program: Program, limit: Double
    ) -> LadderSet {
        var risky: LadderSet = []
        for ladder in [Ladder.speed, .hills] where plan.allows(ladder) {
            let number = plan.rungs[ladder.rawValue].number
            let workout = (1...number).reversed().lazy
                .compactMap { program.rung(RungName(ladder, $0))?.workout }.first
            guard let workout else { continue }
            let load = LoadSums(workout.stretches(easySpeed: model.easy.speed))
            let forecast = model.tomorrow(after: ExponentDoses(load, easy: model.easy))
            if forecast.map({ $0.flared > limit }) ?? false { risky.insert(LadderSet(ladder)) }
        }
        return risky
    }

    /// 2 km easy and so many times 400 m fast with 200 m easy between.
    private static func intervals(_ count: Int, easySpeed: Double) -> [Stretch] {
        let fast = easySpeed * Numbers.estimatedIntervalsSpeed.value
        return [
            Stretch(seconds: (2000 + 200 * Double(count)) / easySpeed, speed: easySpeed),
            Stretch(seconds: 400 * Double(count) / fast, speed: fast),
        ]
    }

    /// The plan made smaller where the model asks for it. A race of today is the runner's own choice and stays.
    public func applied(to plan: Decision) -> Decision {
        guard plan.run.allowed, !plan.run.kinds.contains(.race) else { return plan }
        let isShorter = easyKilometres < plan.run.maxKilometres
        let quality: LadderSet = [.speed, .hills]
        var closing = repetitions == 0 || isShorter ? plan.allows.intersection(quality) : tooRisky
        guard isShorter || !closing.isEmpty else { return plan }
        let kilometres = easyKilometres < Numbers.modelShortestRun.value ? 0 : easyKilometres
        if kilometres == 0 { closing.formUnion(plan.allows.intersection(.onFoot)) }
        let worst = isShorter ? easy?.flared ?? limit : limit
        return plan.shrunk(
            to: kilometres, closing: closing,
            because: Reason(
                .modelRisk,
                .risk(
                    percent: Int((worst * 100).rounded()), limit: Int((limit * 100).rounded()),
                    kilometres: kilometres), closes: closing))
    }
}
