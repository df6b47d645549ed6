/// Numbers of what led to a morning: how far it looks, and what it calls new.
extension Numbers {
    public static let explainDays = Cited(
        "days before a morning whose exposures may explain it", 4, "days", .ourDefault, [Library.ours])
    public static let explainHalfLife = Cited(
        "an exposure explains half as much after so many days more", 2.0, "days", .ourDefault,
        [Library.ours], note: "until a runner's own is learned")
    public static let explainLifeDays = Cited(
        "days before a morning whose notes and walks are told", 3, "days", .ourDefault, [Library.ours])
    public static let explainWalk = Cited(
        "a walk or hike from this long on is told", 60.0, "min", .ourDefault, [Library.ours])
    public static let explainMonth = Cited(
        "days a run is compared with", 30, "days", .ourDefault, [Library.ours])
    public static let explainEarlier = Cited(
        "earlier runs before one is called the longest, fastest or dearest", 3, "runs", .ourDefault,
        [Library.ours])
    public static let explainMargin = Cited(
        "by so much a run must exceed the others to be called out", 1.05, "times", .ourDefault,
        [Library.ours])
    public static let explainRunBreak = Cited(
        "a run after so many days without any is new", 14, "days", .ourDefault, [Library.ours])
    public static let explainShare = Cited(
        "less of the dose of the days before than this is no likely cause, unless the rules blame it", 0.25,
        "of the dose", .ourDefault, [Library.ours])
    public static let explainWeeks = Cited(
        "weeks a week's running is compared with", 4, "weeks", .ourDefault, [Library.ours])

    /// These numbers as lines of the evidence table.
    static var explanationLines: [EvidenceLine] {
        [
            explainDays.line, explainHalfLife.line, explainLifeDays.line, explainWalk.line,
            explainMonth.line, explainEarlier.line, explainMargin.line, explainRunBreak.line,
            explainShare.line,
            explainWeeks.line,
        ]
    }
}
