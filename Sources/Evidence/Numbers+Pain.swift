/// Clinical numbers: pain.
extension Numbers {
    public static let painAcceptable = Cited(
        "during an exposure: acceptable from here", 3, "points NPRS", .expert,
        [Library.thomee1997, Library.silbernagel2007],
        note: "the package was tried, the cut-off itself never")
    public static let painHigh = Cited(
        "during an exposure: high from here", 6, "points NPRS", .expert,
        [Library.thomee1997, Library.silbernagel2007],
        note: "the package was tried, the cut-off itself never")
    public static let sessionStopPain = Cited(
        "stop the session at this pain", 6, "points NPRS", .ourDefault,
        [Library.silbernagel2007])
    public static let sessionStopRise = Cited(
        "stop the session at this much above its start", 2, "points NPRS", .ourDefault,
        [Library.ours])

    /// These numbers as lines of the evidence table.
    static var painLines: [EvidenceLine] {
        [
            painAcceptable.line, painHigh.line, sessionStopPain.line, sessionStopRise.line,
        ]
    }
}
