/// Clinical numbers: the tendon dose of a run.
extension Numbers {
    public static let peakSpeedExponent = Cited(
        "peak tendon force grows with this power of speed", 0.4, "", .mechanism,
        [Library.tensiometry2024, Library.devaprakash2022],
        note:
            "two methods that disagree on absolute force agree here: 0.41 by tensiometry, 0.38 by strain; only ratios are used"
    )
    public static let peakGradeFactor = Cited(
        "peak tendon force grows by so many times the uphill grade", 0.6, "", .ourDefault,
        [Library.ours, Library.neves2014, Library.telhan2010],
        note: "0 to 1.2 can be argued; the studies on hills conflict")
    public static let doseExponent = Cited(
        "harm grows with this power of peak force", 5.0, "", .ourDefault,
        [Library.ours, Library.edwards2018, Library.firminger2020],
        note: "central value between plain load (1) and the fatigue law (about 9)")
    public static let doseExponentLow = Cited(
        "lowest power of peak force a dose is shown for", 2.0, "", .ourDefault, [Library.ours])
    public static let doseExponentHigh = Cited(
        "highest power of peak force a dose is shown for", 9.0, "", .mechanism,
        [Library.wren2003, Library.firminger2020],
        note: "the fatigue law of tendon in the laboratory; low confidence, the number is only recalled")
    public static let cadenceAtRest = Cited(
        "estimated cadence of running: steps a minute of both feet, at speed 0", 138.0, "steps/min",
        .ourDefault, [Library.ours], note: "only where cadence was not measured")
    public static let cadencePerSpeed = Cited(
        "estimated cadence of running: more for each m/s", 9.0, "steps/min", .ourDefault, [Library.ours])
    public static let walkingCadenceAtRest = Cited(
        "estimated cadence of walking: steps a minute of both feet, at speed 0", 60.0, "steps/min",
        .ourDefault, [Library.ours])
    public static let walkingCadencePerSpeed = Cited(
        "estimated cadence of walking: more for each m/s", 36.0, "steps/min", .ourDefault, [Library.ours])
    public static let slowestRunning = Cited(
        "slower than this is walking", 2.0, "m/s", .ourDefault, [Library.ours])
    public static let slowestMoving = Cited(
        "slower than this is standing", 0.5, "m/s", .ourDefault, [Library.ours])
    public static let estimatedStridesShare = Cited(
        "a run of strides nobody recorded: share of its time that is fast", 0.05, "of the time", .ourDefault,
        [Library.ours])
    public static let estimatedStridesSpeed = Cited(
        "a run of strides nobody recorded: speed of the fast part", 1.45, "times easy speed", .ourDefault,
        [Library.ours])
    public static let estimatedTempoShare = Cited(
        "a tempo run nobody recorded: share of its time that is fast", 0.45, "of the time", .ourDefault,
        [Library.ours])
    public static let estimatedTempoSpeed = Cited(
        "a tempo run nobody recorded: speed of the fast part", 1.18, "times easy speed", .ourDefault,
        [Library.ours])
    public static let estimatedIntervalsShare = Cited(
        "an interval session nobody recorded: share of its time that is fast", 0.3, "of the time",
        .ourDefault, [Library.ours])
    public static let estimatedIntervalsSpeed = Cited(
        "an interval session nobody recorded: speed of the fast part", 1.35, "times easy speed", .ourDefault,
        [Library.ours])
    public static let estimatedHillShare = Cited(
        "a hilly run nobody recorded: share of its time uphill", 0.3, "of the time", .ourDefault,
        [Library.ours])
    public static let estimatedHillGrade = Cited(
        "a hilly run nobody recorded: grade of the uphill part", 6.0, "%", .ourDefault, [Library.ours])
    public static let steepestGrade = Cited(
        "no ground is taken for steeper than this", 30.0, "%", .ourDefault, [Library.ours],
        note: "beyond it altitudes are mostly wrong, and nobody measured a tendon there")
    public static let fastSpellSpeed = Cited(
        "a part of a run is named as fast above this speed", 1.15, "times easy speed", .ourDefault,
        [Library.ours])
    public static let fastSpellSeconds = Cited(
        "a part of a run is named as fast from here", 10, "s", .ourDefault, [Library.ours])
    public static let climbSpellGrade = Cited(
        "a part of a run is named as a climb above this grade", 3.0, "%", .ourDefault, [Library.ours])
    public static let climbSpellSeconds = Cited(
        "a part of a run is named as a climb from here", 30, "s", .ourDefault, [Library.ours])
    public static let spellBreak = Cited(
        "a fast part or a climb goes on after a break of at most this", 5, "s", .ourDefault, [Library.ours])
    public static let treadmillPeak = Cited(
        "peak Achilles force on a treadmill, against the ground at the same speed", 12.5, "% more",
        .mechanism, [Library.willy2016], note: "said, not multiplied into any dose")

    /// These numbers as lines of the evidence table.
    static var doseLines: [EvidenceLine] {
        [
            peakSpeedExponent.line, peakGradeFactor.line, doseExponent.line, doseExponentLow.line,
            doseExponentHigh.line, cadenceAtRest.line, cadencePerSpeed.line, walkingCadenceAtRest.line,
            walkingCadencePerSpeed.line, slowestRunning.line, slowestMoving.line, estimatedStridesShare.line,
            estimatedStridesSpeed.line, estimatedTempoShare.line, estimatedTempoSpeed.line,
            estimatedIntervalsShare.line, estimatedIntervalsSpeed.line, estimatedHillShare.line,
            estimatedHillGrade.line, steepestGrade.line, fastSpellSpeed.line, fastSpellSeconds.line,
            climbSpellGrade.line, climbSpellSeconds.line, spellBreak.line, treadmillPeak.line,
        ]
    }
}
