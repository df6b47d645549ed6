import Evidence
import Journal
public import Rehab
public import Tendon
import Workouts

/// A rung on the bridge: how far the runner has come with it, how high its peaks are, what a session of it puts on.
public struct BridgeRung: Sendable {
    public let rung: Rung
    public let step: Step
    /// What is known of its peaks; empty only for work on no known exercise.
    public let points: [LoadPoint]
    /// The dose of a session done as it is written; nil where its peaks or its length are not known.
    public let dose: PeakDose?

    /// How far a runner has come with a rung.
    public enum Step: String, Sendable {
        case tolerated
        /// The ladder stands on it, and it is open.
        case now
        /// The one to come.
        case next
        /// Above it.
        case ahead
    }

    init(_ rung: Rung, standing: LadderStanding, easy: EasyRunning) {
        self.rung = rung
        let number = rung.name.number
        if standing.isTolerated(number) {
            step = .tolerated
        } else if rung.name == standing.next {
            step = .next
        } else {
            step = rung.name == standing.rung ? .now : .ahead
        }
        points = rung.points(easy: easy)
        dose = rung.dose(easy: easy)
    }
}

extension Rung {
    /// What is known of the peaks of its exercise or of its running.
    func points(easy: EasyRunning) -> [LoadPoint] {
        switch work {
        case .strength(let exercises):
            return exercises.first.flatMap { Movement($0.exercise) }?.points(easySpeed: easy.speed) ?? []
        case .plyo(let hops): return Movement(hops.exercise)?.points(easySpeed: easy.speed) ?? []
        case .run(let run):
            let effort = run.effort.paced
            return [
                LoadPoint.run(
                    "run-\(name.text)", title, speed: effort.speed(easySpeed: easy.speed, kilometres: nil),
                    grade: run.steepest, easySpeed: easy.speed)
            ]
        }
    }

    /// The dose of a session of the rung, in easy kilometres.
    ///
    /// Cycles of one leg times peak force to the exponents, for exercises whose ratio to running was measured; the dose
    /// of a run for running. Nil is not known, and is never taken for nothing.
    public func dose(easy: EasyRunning) -> PeakDose? {
        switch work {
        case .strength(let exercises):
            // Bent knees leave the peak as it is, so twins are one movement.
            var cycles = 0
            var movement: Movement?
            for exercise in exercises {
                guard let own = Movement(exercise.exercise), movement ?? own == own else { return nil }
                // How much weight a repetition maximum is differs between runners: no study measured theirs.
                guard exercise.load == .bodyweight else { return nil }
                movement = own
                switch exercise.dose {
                case .tendon(let dose): cycles += dose.totalRepetitions
                case .muscle(let dose): cycles += dose.totalRepetitions
                case .hold: return nil
                }
            }
            return movement.flatMap { PeakDose(cycles: Double(cycles), of: $0, easy: easy) }
        case .plyo(let hops):
            // Hops on both legs, or counted for each side: each is a cycle of the sore leg.
            let cycles = Double(hops.sets * hops.hops)
            return Movement(hops.exercise).flatMap { PeakDose(cycles: cycles, of: $0, easy: easy) }
        case .run:
            return workout.map { PeakDose(Dose(LoadSums($0.stretches(easySpeed: easy.speed)), easy: easy)) }
        }
    }

    /// A rung of running as a workout; nil for other work, and where the rung leaves its length to the runner.
    var workout: Workout? {
        guard case .run(let run) = work, let text = run.text else { return nil }
        return try? Workout(text)
    }
}

extension RunPrescription {
    /// The prescription as a runner would write it.
    fileprivate var text: String? {
        let length: String
        switch (seconds, metres) {
        case (let seconds?, _): length = "\(seconds) s"
        case (nil, let metres?): length = "\(metres) m"
        case (nil, nil): return nil
        }
        let ground = grades.map { ", \($0.upperBound)%" } ?? ""
        let piece = "\(length) @ \(effort.paced.rawValue)\(ground)"
        let work = repeats > 1 ? "\(repeats) x \(piece)" : piece
        guard repeats > 1, let walk, walk > 0 else { return work }
        return "\(work) w/ \(walk) s walk"
    }

    /// Its steepest grade, 0.06 for 6%; running up hills of any grade stands for the usual one.
    var steepest: Double {
        if let grades { return Double(grades.upperBound) / 100 }
        return effort == .uphill ? Numbers.estimatedHillGrade.value / 100 : 0
    }
}

extension RunEffort {
    /// The effort that gives it a speed; a session of the runner's own choice counts as 5k effort.
    var paced: WorkoutEffort {
        switch self {
        case .easy: .easy
        case .strides: .strides
        case .tempo: .tempo
        case .tenK: .tenK
        case .fiveK, .free: .fiveK
        case .uphill: .uphill
        }
    }
}

extension Movement {
    /// The movement of a program's exercise; twins with bent knees are the same one.
    public init?(_ exercise: Exercise) {
        let name = exercise.rawValue
        let twin = "-bent-knee"
        self.init(rawValue: name.hasSuffix(twin) ? String(name.dropLast(twin.count)) : name)
    }
}
