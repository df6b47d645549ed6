/// Clinical numbers: how tests are done, and what of a change is noise.
extension Numbers {
    public static let heelRaiseBeats = Cited(
        "heel-raise test: beats of the metronome, one up and one down", 60, "beats/min", .expert,
        [Library.ours, Library.hebertLosier2017],
        note: "30 raises a minute, as clinics count them; seen in guidelines, not in a trial")
    public static let heelRaiseNoise = Cited(
        "heel-raise test: a change of the count up to this is not called one", 6, "raises", .cohort,
        [Library.hebertLosier2017], note: "limits of agreement from day to day, 95%, in healthy people")
    public static let hopPainNoise = Cited(
        "hop test: a change of pain up to this is not called one", 1, "points NPRS", .ourDefault,
        [Library.ours], note: "nobody measured how much the pain of ten hops varies from day to day")

    /// These numbers as lines of the evidence table.
    static var testsLines: [EvidenceLine] { [heelRaiseBeats.line, heelRaiseNoise.line, hopPainNoise.line] }
}
