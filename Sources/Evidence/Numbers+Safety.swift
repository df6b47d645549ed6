/// Clinical numbers: safety.
extension Numbers {
    public static let minimumAge = Cited(
        "no plan below this age", 18, "years", .expert,
        [Library.deVos2021])
    public static let fluoroquinoloneDays = Cited(
        "after the last dose, still a stop", 60, "days", .cohort,
        [Library.morales2019, Library.alves2019],
        note:
            "rupture IRR 3.14, 19.4 with oral steroids; tendinitis OR 3.95. Dissent: no class effect in 1.0 million US seniors"
    )
    public static let steroidDays = Cited(
        "after an injection, where the prescriber gives no time", 14, "days", .ourDefault,
        [Library.ours])
    public static let inflammatoryStiffness = Cited(
        "inflammatory: stiffness over this", 60, "min", .expert,
        [Library.deVos2021])
    public static let inflammatoryStiffnessWithSigns = Cited(
        "inflammatory: stiffness over this with signs of such a disease", 30, "min", .expert,
        [Library.deVos2021])
    public static let inflammatoryInsertionAge = Cited(
        "inflammatory: both insertions sore count as such a sign below this age", 45, "years", .expert,
        [Library.deVos2021])
    public static let inflammatoryMornings = Cited(
        "inflammatory: on so many of the last 7", 4, "mornings", .ourDefault,
        [Library.ours])
    public static let inflammatoryWindow = Cited(
        "inflammatory: mornings that are looked at", 7, "days", .ourDefault,
        [Library.ours])
    public static let suddenDays = Cited(
        "after a fluoroquinolone a flare asks for rupture first", 183, "days", .cohort,
        [Library.morales2019])
    public static let stuckWindow = Cited(
        "stuck: no settled morning in so many days", 14, "days", .ourDefault,
        [Library.ours])
    public static let stuckKnown = Cited(
        "stuck: with so many known", 7, "mornings", .ourDefault,
        [Library.ours])
    public static let stuckSettleDays = Cited(
        "stuck: so long in settle", 21, "days", .ourDefault,
        [Library.ours])
    public static let stuckRepeatDays = Cited(
        "stuck: two repeats of flares within", 56, "days", .ourDefault,
        [Library.ours])
    public static let stuckRepeats = Cited(
        "stuck: so many of them", 2, "repeats", .ourDefault,
        [Library.ours])
    public static let stuckLightWindow = Cited(
        "stuck: days whose lights are looked at", 21, "days", .ourDefault,
        [Library.ours])
    public static let stuckLights = Cited(
        "stuck: red or amber on so many of them", 15, "days", .ourDefault,
        [Library.ours])
    public static let noProgressDays = Cited(
        "no progress: after so long", 84, "days", .expert,
        [Library.deVos2021],
        note: "12 weeks")
    public static let noProgressAdherence = Cited(
        "no progress: strength sessions done", 0.7, "of the planned", .ourDefault,
        [Library.ours])
    public static let noProgressPain = Cited(
        "no progress: median of the first two weeks at least", 2.0, "points NPRS", .ourDefault,
        [Library.ours])
    public static let noProgressWeeks = Cited(
        "no progress: first and last days compared", 14, "days", .ourDefault,
        [Library.ours])
    public static let strengthPerWeek = Cited(
        "planned strength", 3, "sessions a week", .trial,
        [Library.beyer2015])
    public static let strengthPerWeekFromBridge = Cited(
        "planned strength from the bridge on", 2, "sessions a week", .ourDefault,
        [Library.ours])
    public static let plyoPerWeek = Cited(
        "planned plyometrics", 2, "sessions a week", .cohort, [Library.moran2021],
        note: "healthy people: twice a week did better than more")
    public static let plyoPerWeekFromSpeed = Cited(
        "planned plyometrics in speed and keep", 1, "sessions a week", .ourDefault, [Library.ours])
    public static let flagQuestionDays = Cited(
        "the red-flag questions are asked every", 7, "days", .ourDefault, [Library.paavola2000],
        note: "new pain on the other side: 41% in 8 years")

    /// These numbers as lines of the evidence table.
    static var safetyLines: [EvidenceLine] {
        [
            minimumAge.line, fluoroquinoloneDays.line, steroidDays.line, inflammatoryStiffness.line,
            inflammatoryStiffnessWithSigns.line, inflammatoryInsertionAge.line,
            inflammatoryMornings.line, inflammatoryWindow.line, suddenDays.line, stuckWindow.line,
            stuckKnown.line, stuckSettleDays.line, stuckRepeatDays.line, stuckRepeats.line,
            stuckLightWindow.line, stuckLights.line, noProgressDays.line, noProgressAdherence.line,
            noProgressPain.line, noProgressWeeks.line, strengthPerWeek.line, strengthPerWeekFromBridge.line,
            plyoPerWeek.line, plyoPerWeekFromSpeed.line, flagQuestionDays.line,
        ]
    }
}
