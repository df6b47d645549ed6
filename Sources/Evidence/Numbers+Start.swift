/// Clinical numbers: start.
extension Numbers {
    public static let startSettlePain = Cited(
        "start in settle above this morning pain or raise pain", 5, "points NPRS", .expert,
        [Library.silbernagel2007])
    public static let startSinglePain = Cited(
        "start at s4: ten single raises up to this pain", 3, "points NPRS", .expert,
        [Library.silbernagel2007])
    public static let startRunMinutes = Cited(
        "start at r7: an easy run of this length", 30, "min", .ourDefault,
        [Library.ours])
    public static let startRunDays = Cited(
        "start: within so many days", 14, "days", .ourDefault,
        [Library.ours])
    public static let startRunPain = Cited(
        "start at r7: its pain at most", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let stridesFirstWeek = Cited(
        "to expect: strides, at the earliest in", 4, "weeks of plan", .ourDefault,
        [Library.ours])
    public static let stridesLastWeek = Cited(
        "to expect: strides, usually by", 9, "weeks of plan", .ourDefault,
        [Library.ours])
    public static let intervalsFirstWeek = Cited(
        "to expect: fast intervals, at the earliest in", 10, "weeks of plan", .ourDefault,
        [Library.ours])
    public static let intervalsLastWeek = Cited(
        "to expect: fast intervals, usually by", 17, "weeks of plan", .ourDefault,
        [Library.ours])

    /// These numbers as lines of the evidence table.
    static var startLines: [EvidenceLine] {
        [
            startSettlePain.line, startSinglePain.line, startRunMinutes.line, startRunDays.line,
            startRunPain.line, stridesFirstWeek.line, stridesLastWeek.line, intervalsFirstWeek.line,
            intervalsLastWeek.line,
        ]
    }
}
