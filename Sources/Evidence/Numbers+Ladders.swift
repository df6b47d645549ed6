/// Clinical numbers: ladders.
extension Numbers {
    public static let strengthEarnPain = Cited(
        "strength counts up to this pain", 5, "points NPRS", .trial,
        [Library.beyer2015, Library.silbernagel2007],
        note: "load is the treatment: Pavlova 2023")
    public static let runEarnPain = Cited(
        "a run counts up to this pain", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let storageEarnPain = Cited(
        "energy storage counts in full up to this pain", 2, "points NPRS", .expert,
        [Library.thomee1997])
    public static let storageHalfPain = Cited(
        "energy storage counts half up to this pain", 5, "points NPRS", .expert,
        [Library.silbernagel2007])
    public static let strengthAdvance = Cited(
        "strength advances at", 3, "tolerated sessions", .ourDefault,
        [Library.ours])
    public static let runAdvance = Cited(
        "running advances at", 2, "tolerated sessions", .ourDefault,
        [Library.ours])
    public static let storageAdvance = Cited(
        "plyo, speed and hills advance at", 2, "tolerated sessions", .ourDefault,
        [Library.ours])
    public static let ladderApart = Cited(
        "advances of energy-storage ladders apart from each other", 3, "days", .ourDefault,
        [Library.ours])
    public static let disuseDays = Cited(
        "without use a ladder steps back one rung, and again", 14, "days", .ourDefault,
        [Library.ours])
    public static let disuseHighDays = Cited(
        "without use an energy-storage ladder stands no higher than medium", 28, "days", .ourDefault,
        [Library.ours])
    public static let disuseLongDays = Cited(
        "with neither run nor strength the phase is at most load", 42, "days", .ourDefault,
        [Library.ours])
    public static let spacingMedium = Cited(
        "from a medium energy-storage exposure to the next", 2, "days", .ourDefault,
        [Library.magnusson2010, Library.rosengarten2014, Library.silbernagelCrossley2015],
        note: "one day shorter than Silbernagel and Crossley are recalled to say")
    public static let spacingHigh = Cited(
        "from a high energy-storage exposure to the next", 3, "days", .ourDefault,
        [Library.magnusson2010, Library.rosengarten2014, Library.silbernagelCrossley2015],
        note: "one day shorter than Silbernagel and Crossley are recalled to say")
    public static let strengthSpacing = Cited(
        "from a strength session to the next", 2, "days", .ourDefault,
        [Library.beyer2015],
        note: "three times a week in the trial")
    public static let settleRunPain = Cited(
        "settle: a run that hurt over this is followed by rest", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let settleRunRest = Cited(
        "settle: days without a run after one that was not tolerated", 3, "days", .ourDefault,
        [Library.ours])
    public static let landingsWindow = Cited(
        "days before today whose landings count", 7, "days", .cohort,
        [Library.moran2021],
        note: "healthy people; as a limit our default")
    public static let landingsLimit = Cited(
        "fewer than this in a week", 250, "landings", .cohort,
        [Library.moran2021],
        note: "healthy people; as a limit our default")
    public static let hopTestLandings = Cited(
        "landings of a hop test", 10, "landings", .ourDefault, [Library.ours])
    public static let landingsGrowth = Cited(
        "no rung more than so many times the landings of the one before", 2.0, "times", .ourDefault,
        [Library.ours])
    public static let tendonRepetitions = Cited(
        "most repetitions of a tendon exercise", 45, "repetitions", .coach,
        [Library.whitt, Library.pavlova2023],
        note:
            "a coaching default: Pavlova 2023 found no effect of volume; 40-45 is what the coach says, read as per exercise"
    )
    public static let raiseLoadLeast = Cited(
        "raises and walking load the Achilles at least", 1.1, "body weights", .cohort, [Library.sancho2023])
    public static let raiseLoadMost = Cited(
        "raises and walking load the Achilles at most", 2.8, "body weights", .cohort, [Library.sancho2023])
    public static let runLoadLeast = Cited(
        "running and hopping load the Achilles at least", 5.1, "body weights", .cohort, [Library.sancho2023])
    public static let runLoadMost = Cited(
        "running and hopping load the Achilles at most", 6.4, "body weights", .cohort, [Library.sancho2023])

    /// These numbers as lines of the evidence table.
    static var laddersLines: [EvidenceLine] {
        [
            strengthEarnPain.line, runEarnPain.line, storageEarnPain.line, storageHalfPain.line,
            strengthAdvance.line, runAdvance.line, storageAdvance.line, ladderApart.line, disuseDays.line,
            disuseHighDays.line, disuseLongDays.line, spacingMedium.line, spacingHigh.line,
            strengthSpacing.line, settleRunPain.line, settleRunRest.line, landingsWindow.line,
            landingsLimit.line, hopTestLandings.line, landingsGrowth.line, tendonRepetitions.line,
            raiseLoadLeast.line,
            raiseLoadMost.line, runLoadLeast.line, runLoadMost.line,
        ]
    }
}
