/// Clinical numbers: morning.
extension Numbers {
    public static let settledPainMargin = Cited(
        "settled: pain at most baseline plus this", 1, "points NPRS", .ourDefault,
        [Library.silbernagel2007])
    public static let settledPainFloor = Cited(
        "settled: pain up to this is always settled", 2, "points NPRS", .expert,
        [Library.thomee1997])
    public static let settledStiffnessMargin = Cited(
        "settled: stiffness at most baseline plus this", 10, "min", .ourDefault,
        [Library.ours])
    public static let settledStiffnessFloor = Cited(
        "settled: stiffness up to this is always settled", 15, "min", .ourDefault,
        [Library.ours])
    public static let flaredPainMargin = Cited(
        "flared: pain at least baseline plus this", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let flaredPainFloor = Cited(
        "flared: never below this pain", 4, "points NPRS", .ourDefault,
        [Library.ours])
    public static let flaredStiffnessMargin = Cited(
        "flared: stiffness at least baseline plus this", 30, "min", .ourDefault,
        [Library.ours])
    public static let sorePain = Cited(
        "sore: settled, but pain at least this", 4, "points NPRS", .ourDefault,
        [Library.ours])
    public static let soreStiffness = Cited(
        "sore: settled, but stiffness above this", 20, "min", .ourDefault,
        [Library.ours])
    public static let baselinePainCap = Cited(
        "baseline: the usual pain, capped", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let baselineStiffnessCap = Cited(
        "baseline: the usual stiffness, capped", 20, "min", .ourDefault,
        [Library.ours])
    public static let usualWindow = Cited(
        "usual: mornings before today that are looked at", 14, "days", .ourDefault,
        [Library.ours])
    public static let usualNeeds = Cited(
        "usual: known mornings it needs", 3, "mornings", .ourDefault,
        [Library.ours])
    public static let firstPainCap = Cited(
        "usual from the first check-in: pain at most", 1, "points NPRS", .ourDefault,
        [Library.ours])
    public static let firstStiffnessCap = Cited(
        "usual from the first check-in: stiffness at most", 10, "min", .ourDefault,
        [Library.ours])
    public static let noWorsePainMargin = Cited(
        "no worse than usual: pain at most usual plus this", 1, "points NPRS", .ourDefault,
        [Library.beyer2015, Library.silbernagel2007],
        note: "the rule is of the trials, the margin ours")
    public static let noWorseStiffnessMargin = Cited(
        "no worse than usual: stiffness at most usual plus this", 10, "min", .ourDefault,
        [Library.beyer2015, Library.silbernagel2007],
        note: "the rule is of the trials, the margin ours")

    /// These numbers as lines of the evidence table.
    static var morningLines: [EvidenceLine] {
        [
            settledPainMargin.line, settledPainFloor.line, settledStiffnessMargin.line,
            settledStiffnessFloor.line, flaredPainMargin.line, flaredPainFloor.line,
            flaredStiffnessMargin.line,
            sorePain.line, soreStiffness.line, baselinePainCap.line, baselineStiffnessCap.line,
            usualWindow.line, usualNeeds.line, firstPainCap.line, firstStiffnessCap.line,
            noWorsePainMargin.line, noWorseStiffnessMargin.line,
        ]
    }
}
