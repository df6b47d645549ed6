import Evidence
public import Journal

/// Seconds of one repetition: up, held at the top, down.
public struct Tempo: Hashable, Sendable {
    public let up: Int
    public let hold: Int
    public let down: Int

    /// - Throws: `ProgramFault` unless each part is 0 to 60 s and they are not all 0.
    public init(up: Int, hold: Int, down: Int) throws(ProgramFault) {
        guard (0...60).contains(up), (0...60).contains(hold), (0...60).contains(down), up + hold + down > 0
        else {
            throw ProgramFault("a tempo is up-hold-down in seconds of 0 to 60 each, such as 3-0-3")
        }
        self.up = up
        self.hold = hold
        self.down = down
    }

    /// Seconds of one repetition.
    public var seconds: Int { up + hold + down }

    /// The tempo as `3-0-3`.
    public var text: String { "\(up)-\(hold)-\(down)" }
}

/// Sets and repetitions that fit a tendon: never more than 45 repetitions of one exercise.
///
/// A value of this type cannot hold more. The ceiling is the coach's (40-45 in all, read as per exercise); it is a
/// coaching default, not biology: Pavlova 2023 found no effect of volume.
public struct TendonDose: Hashable, Sendable {
    public let sets: Int
    public let repetitions: Int
    public let tempo: Tempo

    /// - Throws: `ProgramFault` above 45 repetitions in all, or for a count below 1.
    public init(sets: Int, repetitions: Int, tempo: Tempo) throws(ProgramFault) {
        let ceiling = Numbers.tendonRepetitions.value
        guard (1...ceiling).contains(sets), (1...ceiling).contains(repetitions), sets * repetitions <= ceiling
        else {
            throw ProgramFault(
                "\(sets) x \(repetitions) repetitions: a tendon exercise has at most \(ceiling) in all")
        }
        self.sets = sets
        self.repetitions = repetitions
        self.tempo = tempo
    }

    public var totalRepetitions: Int { sets * repetitions }
}

/// Sets and repetitions that fit a muscle: many, quicker.
public struct MuscleDose: Hashable, Sendable {
    public let sets: Int
    public let repetitions: Int
    public let tempo: Tempo

    /// - Throws: `ProgramFault` outside 1 to 10 sets of 1 to 100.
    public init(sets: Int, repetitions: Int, tempo: Tempo) throws(ProgramFault) {
        guard (1...10).contains(sets), (1...100).contains(repetitions) else {
            throw ProgramFault("a muscle dose is 1 to 10 sets of 1 to 100 repetitions")
        }
        self.sets = sets
        self.repetitions = repetitions
        self.tempo = tempo
    }

    public var totalRepetitions: Int { sets * repetitions }
}

/// Sets of a hold without movement.
public struct HoldDose: Hashable, Sendable {
    public let sets: Int
    public let seconds: Int

    /// - Throws: `ProgramFault` outside 1 to 10 sets of 5 to 120 s.
    public init(sets: Int, seconds: Int) throws(ProgramFault) {
        guard (1...10).contains(sets), (5...120).contains(seconds) else {
            throw ProgramFault("a hold is 1 to 10 sets of 5 to 120 s")
        }
        self.sets = sets
        self.seconds = seconds
    }
}

/// How much weight.
public enum StrengthLoad: Hashable, Sendable {
    case bodyweight
    /// The weight that allows just so many repetitions.
    case repetitionMaximum(Int)

    public var text: String {
        switch self {
        case .bodyweight: "body weight"
        case .repetitionMaximum(let count): "\(count)RM"
        }
    }
}

/// One strength exercise of a rung: what, how much, how slowly, what for.
public struct StrengthPrescription: Hashable, Sendable {
    public let exercise: Exercise
    public let dose: Dose
    public let load: StrengthLoad
    /// Rest between sets in seconds.
    public let rest: Int

    /// The dose carries its intent: what is made for a tendon cannot be a muscle's.
    public enum Dose: Hashable, Sendable {
        case tendon(TendonDose)
        case muscle(MuscleDose)
        case hold(HoldDose)
    }

    /// - Throws: `ProgramFault` for a plyometric exercise, a hold of a moving one, or a rest outside 0 to 600 s.
    public init(exercise: Exercise, dose: Dose, load: StrengthLoad, rest: Int) throws(ProgramFault) {
        guard !exercise.isPlyometric else {
            throw ProgramFault("\(exercise.rawValue) is plyometric and belongs on the plyo ladder")
        }
        if case .hold = dose {
            guard exercise.isIsometric else {
                throw ProgramFault("\(exercise.rawValue) is not held but moved")
            }
        } else if exercise.isIsometric {
            throw ProgramFault("\(exercise.rawValue) is held: give it seconds, not repetitions")
        }
        guard (0...600).contains(rest) else { throw ProgramFault("a rest is 0 to 600 s") }
        if case .repetitionMaximum(let count) = load, !(1...30).contains(count) {
            throw ProgramFault("a repetition maximum is 1RM to 30RM")
        }
        self.exercise = exercise
        self.dose = dose
        self.load = load
        self.rest = rest
    }

    public var intent: Intent {
        if case .muscle = dose { return .muscle }
        return .tendon
    }

    /// Seconds under tension in all sets of one side.
    public var timeUnderTension: Int {
        switch dose {
        case .tendon(let dose): dose.totalRepetitions * dose.tempo.seconds
        case .muscle(let dose): dose.totalRepetitions * dose.tempo.seconds
        case .hold(let dose): dose.sets * dose.seconds
        }
    }

    /// An order of heaviness: by exercise, then by weight.
    var heaviness: Int {
        let weight: Int
        switch load {
        case .bodyweight: weight = 0
        case .repetitionMaximum(let count): weight = 31 - count
        }
        return exercise.level * 100 + weight
    }
}

/// A plyometric rung: sets of hops.
public struct PlyoPrescription: Hashable, Sendable {
    public let exercise: Exercise
    public let sets: Int
    public let hops: Int
    /// Whether the hops are counted for each side.
    public let eachSide: Bool
    /// Rest between sets in seconds.
    public let rest: Int

    /// - Throws: `ProgramFault` for an exercise that is not plyometric or counts outside 1-10 sets of 1-100.
    public init(exercise: Exercise, sets: Int, hops: Int, eachSide: Bool, rest: Int) throws(ProgramFault) {
        guard exercise.isPlyometric else { throw ProgramFault("\(exercise.rawValue) is not plyometric") }
        guard (1...10).contains(sets), (1...100).contains(hops), (0...600).contains(rest) else {
            throw ProgramFault("a plyometric rung is 1 to 10 sets of 1 to 100 hops with 0 to 600 s of rest")
        }
        self.exercise = exercise
        self.sets = sets
        self.hops = hops
        self.eachSide = eachSide
        self.rest = rest
    }

    /// Landings of the session; a landing on one or on both feet counts once.
    public var landings: Int { sets * hops * (eachSide ? 2 : 1) }
}

/// A rung of running, speed or hills.
public struct RunPrescription: Hashable, Sendable {
    public let repeats: Int
    /// Seconds of each repeat; nil when it is a distance, or free.
    public let seconds: Int?
    /// Metres of each repeat.
    public let metres: Int?
    /// Seconds of walking between repeats; nil when it is told in the cue.
    public let walk: Int?
    public let effort: RunEffort
    /// Grades in percent; nil is flat.
    public let grades: ClosedRange<Int>?

    public init(
        repeats: Int, seconds: Int?, metres: Int?, walk: Int?, effort: RunEffort, grades: ClosedRange<Int>?
    ) throws(ProgramFault) {
        guard (1...50).contains(repeats), seconds.map({ (5...14_400).contains($0) }) ?? true,
            metres.map({ (50...50_000).contains($0) }) ?? true, walk.map({ (0...3600).contains($0) }) ?? true
        else {
            throw ProgramFault("a run is 1 to 50 repeats of 5 s to 4 h or 50 m to 50 km")
        }
        self.repeats = repeats
        self.seconds = seconds
        self.metres = metres
        self.walk = walk
        self.effort = effort
        self.grades = grades
    }

    /// Seconds of running in all; nil when it is free.
    var runningSeconds: Int? { seconds.map { $0 * repeats } }
}

/// How hard a run is meant to be.
public enum RunEffort: String, CaseIterable, Sendable {
    case easy, strides, tempo
    case tenK = "10k"
    case fiveK = "5k"
    case uphill, free
}
