/// Clinical numbers: running.
extension Numbers {
    public static let capGrowth = Cited(
        "one run at most so many times the longest of the last days", 1.1, "times", .cohort,
        [Library.frandsen2025],
        note: "5,205 runners, distance only, any injury; as a limit our default")
    public static let capWindow = Cited(
        "days whose longest run counts for the cap", 30, "days", .cohort,
        [Library.frandsen2025])
    public static let capFloor = Cited(
        "the cap is never below this", 3.0, "km", .ourDefault,
        [Library.ours])
    public static let capFreeDays = Cited(
        "first days of a journal whose runs count as they are", 30, "days", .ourDefault,
        [Library.ours])
    public static let capPain = Cited(
        "a run at this pain does not lengthen the cap", 6, "points NPRS", .ourDefault,
        [Library.ours])
    public static let halfWindow = Cited(
        "days whose runs make the usual run", 28, "days", .ourDefault,
        [Library.ours])
    public static let halfFactor = Cited(
        "half the usual run", 0.5, "times", .ourDefault,
        [Library.ours])
    public static let halfFloor = Cited(
        "half the usual run is at least this", 2.0, "km", .ourDefault,
        [Library.ours])
    public static let fifthFactor = Cited(
        "run allowance while a trend rises", 0.8, "times", .ourDefault,
        [Library.ours])
    public static let missingHalf = Cited(
        "missing check-ins in a row before the run is halved", 3, "mornings", .ourDefault,
        [Library.ours])
    public static let rollingGrade = Cited(
        "grades up to this count as flat", 3.0, "%", .mechanism,
        [Library.telhan2010, Library.neves2014])
    public static let rollingClimb = Cited(
        "less climb than this counts as flat", 10.0, "m/km", .ourDefault,
        [Library.ours])
    public static let hillsDays = Cited(
        "tolerated easy hills of so many days stay allowed", 14, "days", .ourDefault,
        [Library.ours])
    public static let steepGrade = Cited(
        "a run is hilly above this grade", 4.0, "%", .ourDefault,
        [Library.ours])
    public static let steepSeconds = Cited(
        "a run is hilly with so long on such grades", 60.0, "s", .ourDefault,
        [Library.ours])
    public static let intervalsSpeed = Cited(
        "intervals: above this speed", 1.25, "times easy speed", .ourDefault,
        [Library.ours])
    public static let intervalsSeconds = Cited(
        "intervals: so long above it", 180, "s", .ourDefault,
        [Library.ours])
    public static let tempoSpeed = Cited(
        "tempo: above this speed", 1.15, "times easy speed", .ourDefault,
        [Library.ours])
    public static let tempoSeconds = Cited(
        "tempo: so long above it", 480, "s", .ourDefault,
        [Library.ours])
    public static let stridesSpeed = Cited(
        "strides: bursts above this speed", 1.35, "times easy speed", .ourDefault,
        [Library.ours])
    public static let unknownSpread = Cited(
        "without an easy speed: easy only if nothing is above this", 1.25, "times the median", .ourDefault,
        [Library.ours])
    public static let unknownSeconds = Cited(
        "without an easy speed: for so long", 60, "s", .ourDefault,
        [Library.ours])
    public static let easySpeedDays = Cited(
        "days of runs labelled easy that tell the easy speed", 90, "days", .ourDefault,
        [Library.ours])
    public static let walkingSpeed = Cited(
        "walking between run intervals", 1.4, "m/s", .ourDefault,
        [Library.ours])
    public static let raceRestDays = Cited(
        "no energy storage after a race", 7, "days", .ourDefault,
        [Library.ours])
    public static let raceLongRestDays = Cited(
        "no energy storage after a race of 42 km or more", 14, "days", .ourDefault,
        [Library.ours])
    public static let raceShare = Cited(
        "a run without a label on the day of a planned race is the race from this share of it", 0.8,
        "of the distance",
        .ourDefault, [Library.ours])
    public static let raceLongKilometres = Cited(
        "a race is long from here", 42.0, "km", .ourDefault,
        [Library.ours])
    public static let taperNothingNew = Cited(
        "nothing new before a race", 10, "days", .ourDefault,
        [Library.ours])
    public static let taperStrength = Cited(
        "strength stops before a race", 4, "days", .ourDefault,
        [Library.ours])
    public static let taperPlyo = Cited(
        "plyometrics stop before a race", 5, "days", .ourDefault,
        [Library.ours])
    public static let easyEffort = Cited(
        "easy running: effort at most", 4, "points RPE", .expert,
        [Library.ours],
        note: "with full sentences; common practice, no paper was read for it")

    /// These numbers as lines of the evidence table.
    static var runningLines: [EvidenceLine] {
        [
            capGrowth.line, capWindow.line, capFloor.line, capFreeDays.line, capPain.line, halfWindow.line,
            halfFactor.line, halfFloor.line, fifthFactor.line, missingHalf.line, rollingGrade.line,
            rollingClimb.line, hillsDays.line, steepGrade.line, steepSeconds.line, intervalsSpeed.line,
            intervalsSeconds.line, tempoSpeed.line, tempoSeconds.line, stridesSpeed.line, unknownSpread.line,
            unknownSeconds.line, easySpeedDays.line, walkingSpeed.line, raceRestDays.line,
            raceLongRestDays.line, raceLongKilometres.line, raceShare.line, taperNothingNew.line,
            taperStrength.line,
            taperPlyo.line, easyEffort.line,
        ]
    }
}
