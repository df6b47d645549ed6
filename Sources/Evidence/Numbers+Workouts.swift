/// Numbers that stand in where a workout names an effort and no pace. All are coaching defaults and no biology: a
/// pace that is written down is always better.
extension Numbers {
    public static let jogSpeed = effort("jogging between repetitions", 0.9)
    public static let steadySpeed = effort("steady running", 1.08)
    public static let marathonSpeed = effort("marathon effort", 1.16)
    public static let tenKilometreSpeed = effort("10k effort", 1.28)
    public static let fiveKilometreSpeed = effort("5k effort", 1.35)
    public static let uphillSpeed = effort("a hard repetition uphill", 1.1)
    public static let strideSeconds = Cited(
        "strides that are only counted: length of each", 20.0, "s", .ourDefault, [Library.ours])
    public static let raceEasyKilometres = Cited(
        "easy running before and after a race that still counts as the race: at most", 3.0, "km",
        .ourDefault, [Library.ours])
    public static let longestWorkout = Cited(
        "a workout lasts at most", 24.0, "h", .ourDefault, [Library.ours],
        note: "a bound on what is read, no advice")
    public static let farthestWorkout = Cited(
        "a workout goes at most", 500.0, "km", .ourDefault, [Library.ours],
        note: "a bound on what is read, no advice")

    private static func effort(_ name: String, _ value: Double) -> Cited<Double> {
        Cited(
            "\(name), where no pace is said", value, "times easy speed", .ourDefault, [Library.ours])
    }

    /// These numbers as lines of the evidence table.
    static var workoutLines: [EvidenceLine] {
        [
            jogSpeed.line, steadySpeed.line, marathonSpeed.line, tenKilometreSpeed.line,
            fiveKilometreSpeed.line, uphillSpeed.line, strideSeconds.line, raceEasyKilometres.line,
            longestWorkout.line, farthestWorkout.line,
        ]
    }
}
