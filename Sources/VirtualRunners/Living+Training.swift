import Journal
import Quantities

/// What a day of training did.
struct Exertion: Sendable {
    /// In easy km, logged or not.
    var damage = 0.0
    var strengthSessions = 0
}

extension Living {
    /// The day's sessions, as planned or as the morning lets the runner.
    mutating func train(
        _ plan: WeekPlan, weekday: Int, onHoliday: Bool, from second: Int
    ) throws(QuantityError) -> Exertion {
        var exertion = Exertion()
        if let run = todaysRun(plan.runs[weekday], onHoliday: onHoliday) {
            exertion.damage += try go(run, from: second)
        }
        let isFit = !onHoliday && !mood.isBad
        if plan.strength[weekday], isFit {
            exertion.damage += try lift()
            exertion.strengthSessions = 1
        }
        if plan.plyo[weekday], isFit, !mood.isDoubtful { exertion.damage += try hop() }
        return exertion
    }

    /// What becomes of a planned run: life, holidays and a bad morning change it, or not.
    private mutating func todaysRun(_ planned: PlannedRun?, onHoliday: Bool) -> PlannedRun? {
        let isSkipped = training.happens(0.06)
        let heeds = training.happens(runner.habits.caution)
        let easy = PlannedRun(kind: .easy, kilometres: max(3, (planned?.kilometres ?? 5) * 0.6))
        if onHoliday { return training.happens(0.2) ? PlannedRun(kind: .easy, kilometres: 6) : nil }
        guard let planned, !isSkipped else { return nil }
        if planned.kind == .race { return mood.isLimping && heeds ? nil : planned }
        guard heeds else { return planned }
        if mood.isBad { return training.happens(0.7) ? nil : easy }
        return mood.isWorn || mood.isDoubtful && planned.kind != .easy ? easy : planned
    }

    private mutating func go(_ planned: PlannedRun, from second: Int) throws(QuantityError) -> Double {
        let run = MadeRun(planned, person: runner.person, habits: runner.habits, &training)
        let damage = runner.biology.damage(of: run.stretches)
        let pain = try painDuring(damage)
        let effort = try effort(of: run.kind)
        let isForgotten = training.happens(runner.habits.forgetting)
        let isEvening = training.happens(0.3) && run.kind != .race
        let start = isEvening ? 64_000 + training.whole(0...3600) : second + training.whole(300...3600)
        guard isTold, !isForgotten else { return damage }
        try diary.write(run, on: day, at: start, pain: pain, effort: effort)
        return damage
    }

    /// Slow raises: a few heavy cycles, each at less strain than running.
    private mutating func lift() throws(QuantityError) -> Double {
        let rung = training.whole(4...8)
        let damage = runner.biology.damage(cycles: 90, strain: 0.5 + 0.05 * Double(rung))
        let session = StrengthSession(
            rung: rung, pain: try painDuring(damage), effort: try Effort(training.whole(5...8)))
        if isTold { try diary.write(.strength(session), on: day, at: 43_200 + training.whole(0...9000)) }
        return damage
    }

    private mutating func hop() throws(QuantityError) -> Double {
        let rung = training.whole(1...4)
        let damage = runner.biology.damage(cycles: 60, strain: 1 + 0.04 * Double(rung))
        let session = PlyoSession(
            rung: rung, pain: try painDuring(damage), effort: try Effort(training.whole(3...6)))
        if isTold { try diary.write(.plyo(session), on: day, at: 54_000 + training.whole(0...7200)) }
        return damage
    }

    /// Worst pain during a session: part of the morning's, and part of what the session does; often not told.
    private mutating func painDuring(_ damage: Double) throws(QuantityError) -> Pain? {
        let effect = HiddenTendon.effect(of: damage / tendon.tolerance)
        let noise = 0.7 * training.bell()
        let mean = 0.7 * tendon.pain + 0.8 * min(effect, 4)
        let score = Int(min(max((mean + noise).rounded(), 0), 10))
        return training.happens(0.35) ? nil : try Pain(score)
    }

    private mutating func effort(of kind: RunKind) throws(QuantityError) -> Effort? {
        let usual =
            switch kind {
            case .easy: 3
            case .strides: 4
            case .tempo: 6
            case .hills: 7
            case .intervals: 8
            case .race: 9
            }
        let score = usual + training.whole(-1...1)
        return training.happens(0.35) ? nil : try Effort(score)
    }
}
