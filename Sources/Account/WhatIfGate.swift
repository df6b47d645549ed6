import Evidence
import Journal
import Quantities
import Rehab
import Tendon
import Workouts

/// A workout as today's rules look at it.
struct Outing {
    let workout: Workout
    let stretches: [Stretch]
    let kind: RunKind
    /// The kind it would be without its hills.
    let flatKind: RunKind
    let kilometres: Double
    let seconds: Double
    /// Kilometres faster than easy.
    let fasterKilometres: Double
    /// Seconds faster than the least speed of tempo.
    let fastSeconds: Double
    /// Seconds on grades that make a run hilly.
    let steepSeconds: Double
    /// Climb in m a km.
    let climb: Double
}

/// What today lets through: the decision, and the risk a plan is kept under, asked about a workout. It adds no rule and
/// never allows what the decision does not.
struct WorkoutGate {
    let state: State
    let decision: Decision
    let easySpeed: Double
    /// Nil while the personal model is silent.
    let risk: WorkoutRisk?

    /// Nil for a workout beyond what a run may be.
    func outing(_ workout: Workout) -> Outing? {
        guard let run = workout.run(easySpeed: easySpeed), let distance = run.distance,
            let flat = workout.onTheFlat.run(easySpeed: easySpeed)
        else { return nil }
        let stretches = workout.stretches(easySpeed: easySpeed)
        func seconds(_ isMeant: (Stretch) -> Bool) -> Double {
            stretches.reduce(0) { isMeant($1) ? $0 + $1.seconds : $0 }
        }
        let climb = run.recording?.climb ?? 0
        return Outing(
            workout: workout, stretches: stretches, kind: state.kind(of: run, on: decision.day),
            flatKind: state.kind(of: flat, on: decision.day), kilometres: distance.kilometres,
            seconds: run.time.seconds,
            fasterKilometres: stretches.reduce(0) {
                // A whole second of a pace is no difference.
                $1.speed > easySpeed * 1.005 ? $0 + $1.metres / 1000 : $0
            },
            fastSeconds: seconds { $0.speed > easySpeed * Numbers.tempoSpeed.value },
            steepSeconds: seconds { $0.grade * 100 > Numbers.steepGrade.value },
            climb: distance.kilometres > 0 ? climb / distance.kilometres : 0)
    }

    func isAllowed(_ workout: Workout) -> Bool {
        outing(workout).map { obstacles($0).isEmpty } ?? false
    }

    /// What stands against it; empty when it is allowed.
    func obstacles(_ outing: Outing) -> [Obstacle] {
        if isRace(outing) { return [] }
        let ruled = ruledOut(outing)
        guard let risky = risk?.obstacle(outing.stretches) else { return ruled }
        // What the model says of this workout stands for what it says of the day.
        return ruled.filter { $0.rule != .modelRisk } + [risky]
    }

    /// The race of today, as far as it goes, with a little easy running before and after it. Like the plan of its day it
    /// is the runner's own choice.
    private func isRace(_ outing: Outing) -> Bool {
        guard decision.run.allowed, outing.kind == .race, let race = decision.run.race else { return false }
        let kilometres = race.distance.kilometres + WorkoutGate.oneMetre
        return outing.fasterKilometres <= kilometres
            && outing.kilometres <= kilometres + Numbers.raceEasyKilometres.value
    }

    /// Distances of races are written to the metre.
    private static let oneMetre = 0.001

    /// What the decision has against it.
    private func ruledOut(_ outing: Outing) -> [Obstacle] {
        guard decision.run.allowed else {
            // What closes running today is not all that the workout would have to wait for.
            let shut = ladders(of: outing).filter { !decision.allows($0) }
            let needed = shut.reduce(into: LadderSet.run) { $0.insert(LadderSet($1)) }
            return reasons { !$0.closes.isDisjoint(with: needed) }
        }
        var closed: LadderSet = []
        var above: [Obstacle] = []
        for ladder in ladders(of: outing) {
            if decision.allows(ladder) {
                above += aboveRung(outing, of: ladder)
            } else {
                closed.insert(LadderSet(ladder))
            }
        }
        above += aboveRung(outing, of: .run)
        let tooFar = tooFar(outing)
        return reasons { !$0.closes.isDisjoint(with: closed) || tooFar.contains($0.rule) }
            + above
    }

    /// The reasons whose distance it goes beyond.
    private func tooFar(_ outing: Outing) -> [RuleID] {
        guard outing.kilometres > decision.run.maxKilometres + 1e-6 else { return [] }
        let limits = decision.reasons.compactMap { reason in
            WorkoutGate.limit(of: reason).map { (rule: reason.rule, kilometres: $0) }
        }
        let exceeded = limits.filter { outing.kilometres > $0.kilometres + 1e-6 }
        // Whatever made the limit, a run beyond it is never let through.
        return (exceeded.isEmpty ? limits : exceeded).map { $0.rule }
    }

    /// How far a reason lets the run of today go, in km; nil where it says nothing of it.
    private static func limit(of reason: Reason) -> Double? {
        switch reason.detail {
        case .cap(let kilometres, _, .rung(_, let reach)?): min(kilometres, reach)
        case .cap(let kilometres, _, _): kilometres
        case .half(let kilometres, _, _, _): kilometres
        case .kilometres(let kilometres): kilometres
        case .risk(_, _, let kilometres): kilometres
        default: nil
        }
    }

    /// The ladders beside running that it uses.
    private func ladders(of outing: Outing) -> [Ladder] {
        var ladders: [Ladder] = []
        if outing.flatKind.ladder == .speed || outing.fastSeconds > 0 { ladders.append(.speed) }
        if outing.kind == .hills, !isToleratedClimb(outing) { ladders.append(.hills) }
        return ladders
    }

    /// Easy hills of late that were tolerated stay allowed up to their climb; never a hard repetition uphill.
    private func isToleratedClimb(_ outing: Outing) -> Bool {
        let isEasy = outing.stretches.allSatisfy { $0.speed <= easySpeed * 1.005 || $0.grade <= 0 }
        return isEasy && decision.run.maxClimb > Numbers.rollingClimb.value
            && outing.climb <= decision.run.maxClimb
    }

    private func reasons(_ isMeant: (Reason) -> Bool) -> [Obstacle] {
        decision.reasons.filter(isMeant).map { .reason($0) }
    }

    // MARK: The rung of today

    /// In what it is more than the rung that is offered; nothing on a rung that leaves it to the runner.
    private func aboveRung(_ outing: Outing, of ladder: Ladder) -> [Obstacle] {
        let offered = decision.session.first { $0.rung.name.ladder == ladder }?.rung
        guard let rung = ladder == .run ? state.program.rung(decision.run.rung) : offered,
            case .run(let prescription) = rung.work
        else { return [] }
        switch ladder {
        case .run: return aboveRunning(outing, rung)
        case .speed: return aboveSpeed(outing, rung, prescription)
        case .hills: return aboveHills(outing, rung, prescription)
        case .strength, .plyo: return []
        }
    }

    private func aboveRunning(_ outing: Outing, _ rung: Rung) -> [Obstacle] {
        guard let own = rung.workout?.stretches(easySpeed: easySpeed) else { return [] }
        let (wanted, allowed) = (Running(outing.stretches), Running(own))
        if wanted.seconds > allowed.seconds + 0.5 {
            return [.rung(rung, .running(seconds: wanted.seconds, allowed: allowed.seconds))]
        }
        if wanted.unbroken > allowed.unbroken + 0.5 {
            return [.rung(rung, .unbroken(seconds: wanted.unbroken, allowed: allowed.unbroken))]
        }
        return []
    }

    private func aboveSpeed(_ outing: Outing, _ rung: Rung, _ prescription: RunPrescription) -> [Obstacle] {
        guard let own = rung.workout, let allowed = self.outing(own) else { return [] }
        let kind = outing.flatKind
        if WorkoutGate.hardness(kind) > WorkoutGate.hardness(prescription.effort) {
            return [.rung(rung, .kind(kind))]
        }
        if outing.fastSeconds > allowed.fastSeconds + 0.5 {
            return [.rung(rung, .fast(seconds: outing.fastSeconds, allowed: allowed.fastSeconds))]
        }
        return []
    }

    private func aboveHills(_ outing: Outing, _ rung: Rung, _ prescription: RunPrescription) -> [Obstacle] {
        guard let grades = prescription.grades else { return [] }
        let steepest = (outing.stretches.map { $0.grade }.max() ?? 0) * 100
        if steepest > Double(grades.upperBound) + 1e-6 {
            return [.rung(rung, .grade(percent: steepest, allowed: Double(grades.upperBound)))]
        }
        guard let own = rung.workout, let allowed = self.outing(own) else { return [] }
        if outing.steepSeconds > allowed.steepSeconds + 0.5 {
            return [.rung(rung, .steep(seconds: outing.steepSeconds, allowed: allowed.steepSeconds))]
        }
        return []
    }

    /// An order of kinds, harder upwards.
    private static func hardness(_ kind: RunKind) -> Int {
        switch kind {
        case .easy, .hills: 0
        case .strides: 1
        case .tempo: 2
        case .intervals, .race: 3
        }
    }

    private static func hardness(_ effort: RunEffort) -> Int {
        switch effort {
        case .easy, .uphill: 0
        case .strides: 1
        case .tempo: 2
        case .tenK, .fiveK, .free: 3
        }
    }
}

/// The running between walks.
private struct Running {
    var seconds = 0.0
    /// The longest without a walk or a rest.
    var unbroken = 0.0

    init(_ stretches: [Stretch]) {
        var now = 0.0
        for stretch in stretches where stretch.seconds > 0 {
            guard stretch.speed > Numbers.walkingSpeed.value * 1.01 else {
                now = 0
                continue
            }
            now += stretch.seconds
            seconds += stretch.seconds
            unbroken = max(unbroken, now)
        }
    }
}
