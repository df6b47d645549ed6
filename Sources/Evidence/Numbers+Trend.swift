/// Clinical numbers: trend.
extension Numbers {
    public static let trendWindow = Cited(
        "length of the week that is averaged", 7, "days", .expert,
        [Library.silbernagel2007])
    public static let trendNeeds = Cited(
        "known mornings each week needs", 4, "mornings", .ourDefault,
        [Library.ours])
    public static let risingPain = Cited(
        "rising: mean pain this much above the week before", 1.0, "points NPRS", .ourDefault,
        [Library.silbernagel2007])
    public static let risingStiffness = Cited(
        "rising: mean stiffness this much above the week before", 10.0, "min", .ourDefault,
        [Library.silbernagel2007])
    public static let trendPainFloor = Cited(
        "trends: only while the mean pain is at least this", 2.0, "points NPRS", .ourDefault,
        [Library.ours])
    public static let trendStiffnessFloor = Cited(
        "trends: only while the mean stiffness is above this", 15.0, "min", .ourDefault,
        [Library.ours])
    public static let creepPain = Cited(
        "creep: mean pain this much above the lowest week", 1.5, "points NPRS", .ourDefault,
        [Library.ours])
    public static let creepStiffness = Cited(
        "creep: mean stiffness this much above the lowest week", 10.0, "min", .ourDefault,
        [Library.ours])
    public static let creepFrom = Cited(
        "creep: lowest week ends at the earliest so long ago", 35, "days", .ourDefault,
        [Library.ours])
    public static let creepTo = Cited(
        "creep: lowest week ends at the latest so long ago", 7, "days", .ourDefault,
        [Library.ours])

    /// These numbers as lines of the evidence table.
    static var trendLines: [EvidenceLine] {
        [
            trendWindow.line, trendNeeds.line, risingPain.line, risingStiffness.line, trendPainFloor.line,
            trendStiffnessFloor.line, creepPain.line, creepStiffness.line, creepFrom.line, creepTo.line,
        ]
    }
}
