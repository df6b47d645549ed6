/// Numbers of the personal model.
extension Numbers {
    public static let modelSilence = Cited(
        "known mornings before the personal model says anything", 14, "mornings", .ourDefault, [Library.ours])
    public static let modelUsualDose = Cited(
        "usual dose of a day with a run while none is known", 6.0, "easy km", .ourDefault, [Library.ours])
    public static let modelRiskLimit = Cited(
        "probability of a flared morning that a plan is kept under", 15.0, "%", .ourDefault, [Library.ours])
    public static let modelRiskAdded = Cited(
        "what today may add to that probability where rest alone comes near it", 5.0, "points of %",
        .ourDefault,
        [Library.ours])
    public static let modelLearned = Cited(
        "something counts as learned below this share of the spread it started with", 0.85, "", .ourDefault,
        [Library.ours])
    public static let modelUsualDays = Cited(
        "days whose runs tell the personal model what a usual day is", 42, "days", .ourDefault, [Library.ours]
    )
    public static let modelLeastDose = Cited(
        "a day with less than this is none with a run, for the personal model", 0.1, "easy km", .ourDefault,
        [Library.ours])
    public static let modelBeyond = Cited(
        "the personal model says nothing of a day beyond so many times the dearest, or steepest, that was done",
        1.25, "times", .ourDefault, [Library.ours])
    public static let modelPainNoise = Cited(
        "reports of pain scatter by this", 0.55, "points NPRS", .ourDefault, [Library.ours], note: modelNote)
    public static let modelLifeNoise = Cited(
        "what nobody logged moves a morning by this", 0.7, "points NPRS", .ourDefault, [Library.ours],
        note: modelNote)
    public static let modelStiffnessPerPain = Cited(
        "stiffness that goes with a point of pain", 4.0, "min", .ourDefault, [Library.ours], note: modelNote)
    public static let modelStiffnessNoise = Cited(
        "reports of stiffness scatter by this", 7.5, "min", .ourDefault, [Library.ours], note: modelNote)
    public static let modelDegrees = Cited(
        "heavy tails of both scatters (Student's t)", 5.0, "degrees of freedom", .ourDefault, [Library.ours],
        note: modelNote)
    public static let modelRestingGain = Cited(
        "resting pain follows a morning by this share", 0.2, "", .ourDefault, [Library.ours], note: modelNote)
    public static let modelMemory = Cited(
        "share of what was learned that is kept each day", 0.998, "", .ourDefault, [Library.ours],
        note: modelNote)
    private static let modelNote =
        "chosen on made-up runners; the values that are weighed stand in Docs/personal-model.md"
    public static let modelShortestRun = Cited(
        "a run the personal model leaves less of than this is left out", 1.0, "km", .ourDefault,
        [Library.ours])

    /// These numbers as lines of the evidence table.
    static var modelLines: [EvidenceLine] {
        [
            modelSilence.line, modelUsualDose.line, modelRiskLimit.line, modelRiskAdded.line,
            modelShortestRun.line, modelUsualDays.line, modelLearned.line, modelLeastDose.line,
            modelBeyond.line,
            modelPainNoise.line, modelLifeNoise.line, modelStiffnessPerPain.line, modelStiffnessNoise.line,
            modelDegrees.line, modelRestingGain.line, modelMemory.line,
        ]
    }
}
