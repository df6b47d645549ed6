/// Numbers of the personal model.
extension Numbers {
    public static let modelSilence = Cited(
        "known mornings before the personal model says anything", 14, "mornings", .ourDefault, [Library.ours])
    public static let modelUsualDose = Cited(
        "usual dose of a day with a run while none is known", 6.0, "easy km", .ourDefault, [Library.ours])
    public static let modelRiskLimit = Cited(
        "probability of a flared morning that a plan is kept under", 15.0, "%", .ourDefault, [Library.ours])
    public static let modelRiskAdded = Cited(
        "what today may add to that probability where rest alone comes near it", 5.0, "points of %", .ourDefault,
        [Library.ours])
    public static let modelShortestRun = Cited(
        "a run the personal model leaves less of than this is left out", 1.0, "km", .ourDefault,
        [Library.ours])

    /// These numbers as lines of the evidence table.
    static var modelLines: [EvidenceLine] {
        [
            modelSilence.line, modelUsualDose.line, modelRiskLimit.line, modelRiskAdded.line,
            modelShortestRun.line,
        ]
    }
}
