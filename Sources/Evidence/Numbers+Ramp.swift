/// Clinical numbers: fast work and hills that come back.
extension Numbers {
    public static let rampBreak = Cited(
        "fast work or hills after so many days without any count as coming back", 21, "days", .ourDefault,
        [Library.ours])
    public static let rampWatch = Cited(
        "days after coming back in which a crowded week is called out", 28, "days", .ourDefault,
        [Library.ours])
    public static let rampWindow = Cited(
        "length of the week in which days of fast work or hills are counted", 7, "days", .ourDefault,
        [Library.ours])
    public static let rampDays = Cited(
        "so many days of fast work or hills in a week, soon after coming back, are called out", 3, "days",
        .ourDefault, [Library.ours])
    public static let rampFirstPart = Cited(
        "coming back: this part of the repetitions at first", 0.5, "times", .ourDefault, [Library.ours],
        note: "advice, no limit: nothing is closed by it")

    /// These numbers as lines of the evidence table.
    static var rampLines: [EvidenceLine] {
        [rampBreak.line, rampWatch.line, rampWindow.line, rampDays.line, rampFirstPart.line]
    }
}
