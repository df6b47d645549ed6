/// Clinical numbers: flare.
extension Numbers {
    public static let flareEndApart = Cited(
        "a flare ends on two settled mornings at most this far apart", 3, "days", .ourDefault,
        [Library.ours])
    public static let settlingDays = Cited(
        "settling: days since the flare began", 2, "days", .ourDefault,
        [Library.ours])
    public static let settlingPain = Cited(
        "settling: pain at most", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let beginningApart = Cited(
        "within a flare: days from one beginning to the next", 3, "days", .ourDefault,
        [Library.ours])
    public static let repeatWindow = Cited(
        "repeat: a beginning within so many days of the one before", 14, "days", .ourDefault,
        [Library.ours])
    public static let repeatApart = Cited(
        "repeat: given at most once in so many days", 7, "days", .ourDefault,
        [Library.ours])
    public static let menuPain = Cited(
        "red: s1-s2 up to this morning pain", 5, "points NPRS", .ourDefault,
        [Library.silbernagel2007])
    public static let menuIsometricPain = Cited(
        "red: s1 up to this morning pain, nothing above", 7, "points NPRS", .ourDefault,
        [Library.ours])
    public static let chargesToStepBack = Cited(
        "unsettled mornings charged to a ladder before it steps back", 2, "mornings", .ourDefault,
        [Library.ours])

    /// These numbers as lines of the evidence table.
    static var flareLines: [EvidenceLine] {
        [
            flareEndApart.line, settlingDays.line, settlingPain.line, beginningApart.line, repeatWindow.line,
            repeatApart.line, menuPain.line, menuIsometricPain.line, chargesToStepBack.line,
        ]
    }
}
