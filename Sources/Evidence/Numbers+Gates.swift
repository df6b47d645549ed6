/// Clinical numbers: gates.
extension Numbers {
    public static let gateTestDays = Cited(
        "a test counts for so many days", 14, "days", .ourDefault,
        [Library.ours])
    public static let settleWindow = Cited(
        "settle: mornings that are looked at", 4, "days", .ourDefault,
        [Library.ours])
    public static let settleKnown = Cited(
        "settle: known among them", 3, "mornings", .ourDefault,
        [Library.ours])
    public static let settleStrengthPain = Cited(
        "settle: a session on s2 at most at this pain", 5, "points NPRS", .trial,
        [Library.silbernagel2007])
    public static let loadDays = Cited(
        "load: days in the phase", 14, "days", .ourDefault,
        [Library.ours])
    public static let loadSessions = Cited(
        "load: strength sessions in the phase", 6, "sessions", .ourDefault,
        [Library.beyer2015],
        note: "two weeks of three")
    public static let loadMornings = Cited(
        "load: mornings that are looked at", 7, "mornings", .ourDefault, [Library.ours])
    public static let loadKnown = Cited(
        "load: known among them", 5, "mornings", .ourDefault, [Library.ours])
    public static let loadUnsettled = Cited(
        "load: unsettled among them at most", 1, "mornings", .ourDefault, [Library.ours])
    public static let bridgeMornings = Cited(
        "bridge: mornings that are looked at", 10, "mornings", .ourDefault, [Library.ours])
    public static let bridgeKnown = Cited(
        "bridge: known among them", 7, "mornings", .ourDefault, [Library.ours])
    public static let bridgeUnsettled = Cited(
        "bridge: unsettled among them at most", 2, "mornings", .ourDefault, [Library.ours])
    public static let loadMedianPain = Cited(
        "load: median morning pain", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let heelRaises = Cited(
        "load: single-leg heel raises of the sore side", 20, "raises", .ourDefault,
        [Library.hebertLosier2017, Library.griffin2021],
        note: "median of healthy people 21 to 24")
    public static let heelRaisesFrom50 = Cited(
        "load: the same from age 50", 16, "raises", .ourDefault,
        [Library.hebertLosier2017])
    public static let heelRaisesFrom60 = Cited(
        "load: the same from age 60", 13, "raises", .ourDefault,
        [Library.hebertLosier2017])
    public static let heelRaiseSymmetry = Cited(
        "load: of the other side", 80, "%", .ourDefault,
        [Library.griffin2021],
        note: "limb symmetry alone opens nothing")
    public static let heelRaiseWithin = Cited(
        "load: or at most so many below the other side", 6, "raises", .ourDefault,
        [Library.hebertLosier2017],
        note: "as many as a count varies from day to day")
    public static let heelRaisePain = Cited(
        "load: pain of the test", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let hopsDoublePain = Cited(
        "load: pain of ten double-leg hops", 3, "points NPRS", .expert,
        [Library.griffin2021],
        note: "under 5 there; ours is stricter")
    public static let hopsSinglePain = Cited(
        "bridge: pain of ten single-leg hops", 2, "points NPRS", .expert,
        [Library.thomee1997])
    public static let bridgeMedianPain = Cited(
        "bridge: median morning pain", 2, "points NPRS", .ourDefault,
        [Library.ours])
    public static let bridgeEasyRuns = Cited(
        "bridge: easy runs", 2, "runs", .ourDefault,
        [Library.ours])
    public static let bridgeEasyMinutes = Cited(
        "bridge: each at least so long", 30, "min", .ourDefault,
        [Library.ours])
    public static let bridgeRunDays = Cited(
        "bridge: within so many days", 14, "days", .ourDefault,
        [Library.ours])
    public static let bridgeRunPain = Cited(
        "bridge: pain of each at most", 3, "points NPRS", .ourDefault,
        [Library.ours])
    public static let speedFlareDays = Cited(
        "speed: no flare begun for", 28, "days", .ourDefault,
        [Library.ours])
    public static let gateStiffness = Cited(
        "gates: median stiffness at most", 15, "min", .ourDefault,
        [Library.ours])
    public static let gateStiffnessInsertional = Cited(
        "gates, insertional: median stiffness at most", 20, "min", .ourDefault,
        [Library.ours])
    public static let heldDays = Cited(
        "a phase stepped down by hand stays", 7, "days", .ourDefault,
        [Library.ours])
    public static let settleStrengthDrop = Cited(
        "entering settle brings strength down", 2, "rungs", .ourDefault,
        [Library.ours])

    /// These numbers as lines of the evidence table.
    static var gatesLines: [EvidenceLine] {
        [
            gateTestDays.line, settleWindow.line, settleKnown.line, settleStrengthPain.line, loadDays.line,
            loadSessions.line, loadMornings.line, loadKnown.line, loadUnsettled.line,
            bridgeMornings.line, bridgeKnown.line, bridgeUnsettled.line, loadMedianPain.line, heelRaises.line,
            heelRaisesFrom50.line,
            heelRaisesFrom60.line, heelRaiseSymmetry.line, heelRaiseWithin.line, heelRaisePain.line,
            hopsDoublePain.line, hopsSinglePain.line, bridgeMedianPain.line, bridgeEasyRuns.line,
            bridgeEasyMinutes.line, bridgeRunDays.line, bridgeRunPain.line, speedFlareDays.line,
            gateStiffness.line, gateStiffnessInsertional.line, heldDays.line, settleStrengthDrop.line,
        ]
    }
}
