import Evidence
public import Journal

extension Workout {
    /// Characters a workout has at most.
    static let longestText = 1000

    /// The easy speed, in m/s, that the bounds of a workout are looked at with, and its efforts compared.
    static let nominalEasySpeed = 3.0

    /// A workout as runners write it; Docs/workouts.md describes the language.
    ///
    /// - Parameters:
    ///   - text: such as `8x400m @ 4:10/km, 2:00 jog`.
    ///   - units: what a pace without a unit is measured by, where its length does not say.
    /// - Throws: `WorkoutError` with the place and what is wanted there; also for more than 24 h or 500 km.
    public init(_ text: String, units: Units = .metric) throws(WorkoutError) {
        self = try Workout.reading(text, units: units).workout
    }

    /// A workout, and what was assumed where its text leaves it open, in words.
    ///
    /// - Parameters:
    ///   - text: such as `8x400m @ 4:10/km, 2:00 jog`.
    ///   - units: what a pace without a unit is measured by, where its length does not say.
    ///   - easySpeed: the runner's easy speed in m/s, if it is known; it tells what a time without a unit can mean.
    /// - Throws: as `init`.
    public static func reading(
        _ text: String, units: Units = .metric, easySpeed: Double? = nil
    ) throws(WorkoutError) -> (workout: Workout, assumptions: [String]) {
        var parser = try WorkoutParser(
            text, isImperial: units == .imperial, easySpeed: easySpeed ?? nominalEasySpeed)
        let parts = try parser.workout()
        guard Workout.stretchCount(parts) <= WorkoutParser.mostStretches else {
            throw WorkoutError(
                offset: 0, wanted: "a workout has at most \(WorkoutParser.mostStretches) parts")
        }
        let workout = Workout(parts: parts)
        let total = workout.total(easySpeed: Workout.nominalEasySpeed)
        let hours = Numbers.longestWorkout.value
        let kilometres = Numbers.farthestWorkout.value
        guard total.seconds <= hours * 3600, total.metres <= kilometres * 1000 else {
            throw WorkoutError(
                offset: 0, wanted: "a workout is at most \(Int(hours)) h and \(Int(kilometres)) km long")
        }
        return (workout, parser.assumptions)
    }

    /// Stretches once the repetitions are written out.
    private static func stretchCount(_ parts: [Part]) -> Int {
        parts.reduce(0) { sum, part in
            switch part {
            case .piece: sum + 2
            case .repeats(let repeats): sum + repeats.count * (stretchCount(repeats.parts) + 2)
            }
        }
    }
}
