import Evidence
public import Journal
public import Quantities
public import Rehab
public import Tendon
import Workouts

/// The bridge from raises to speed as data: every movement and kind of run as a point, every rung with its place on it,
/// and where this runner stands.
public struct Bridge: Sendable {
    /// What peaks and doses are measured by.
    public let easy: EasyRunning
    /// Whether the easy speed is the runner's own; else the reference of load sums stands in.
    public let isEasySpeedKnown: Bool
    public let ladders: [BridgeLadder]
    /// What studies say of each movement; several points where several measured it.
    public let movements: [LoadPoint]
    /// Kinds of running at the runner's own speeds.
    public let runs: [LoadPoint]
    /// The races to come.
    public let races: [BridgeRace]

    /// - Parameters:
    ///   - state: the state through the day.
    ///   - easy: how the runner runs easily, and whether that is known; nil while nothing tells.
    /// - Returns: nil only where no speed stands in.
    public init?(_ state: State, easy: (easy: EasyRunning, isKnown: Bool)?, on day: Day) {
        guard let running = easy?.easy ?? EasyRunning(speed: LoadSums.referenceSpeed) else { return nil }
        self.easy = running
        isEasySpeedKnown = easy?.isKnown ?? false
        ladders = Ladder.allCases.map { BridgeLadder($0, in: state, easy: running, on: day) }
        movements = Movement.allCases.flatMap { $0.points(easySpeed: running.speed) }
        runs = Bridge.kindsOfRunning(easy: running)
        races = (state.profile?.races ?? []).filter { $0.day >= day }.sorted { $0.day < $1.day }.map {
            BridgeRace($0, easy: running)
        }
    }

    private static func kindsOfRunning(easy: EasyRunning) -> [LoadPoint] {
        let kinds: [(WorkoutEffort, String)] = [
            (.easy, "easy running"), (.strides, "strides"), (.tempo, "tempo"), (.tenK, "10k effort"),
            (.fiveK, "5k effort"),
        ]
        let hill = Numbers.estimatedHillGrade.value
        return kinds.map { effort, title in
            LoadPoint.run(
                "run-\(effort.rawValue)", title, speed: effort.speed(easySpeed: easy.speed, kilometres: nil),
                easySpeed: easy.speed)
        } + [
            LoadPoint.run(
                "run-hills", "hard uphill, \(Int(hill))%",
                speed: WorkoutEffort.uphill.speed(easySpeed: easy.speed, kilometres: nil), grade: hill / 100,
                easySpeed: easy.speed)
        ]
    }
}

/// A ladder on the bridge.
public struct BridgeLadder: Sendable {
    public let standing: LadderStanding
    public let rungs: [BridgeRung]

    init(_ ladder: Ladder, in state: State, easy: EasyRunning, on day: Day) {
        let standing = state.standing(of: ladder, on: day)
        self.standing = standing
        rungs = state.program.plan(ladder).rungs.map { BridgeRung($0, standing: standing, easy: easy) }
    }
}

/// A race on the bridge, at the effort of its distance.
public struct BridgeRace: Sendable {
    public let race: Race
    public let point: LoadPoint

    init(_ race: Race, easy: EasyRunning) {
        self.race = race
        let kilometres = race.distance.kilometres
        point = LoadPoint.run(
            "race-\(race.day.text)", race.name.isEmpty ? "race" : race.name,
            speed: WorkoutEffort.race.speed(easySpeed: easy.speed, kilometres: kilometres),
            easySpeed: easy.speed)
    }
}
