/// What studies measured of single movements, for the bridge from raises to running.
///
/// Only ratios within one study are used. Bodyweights of different methods are never put side by side: running is
/// 5.1 bodyweights in one and 10.1 in another.
extension Numbers {
    // MARK: Strain of the free tendon, mean and standard deviation of 16 runners

    public static let strainOfWalking = strain("walking at 1.4 m/s", 3.1)
    public static let strainOfWalkingSpread = strain("walking at 1.4 m/s, standard deviation", 0.8)
    public static let strainOfRunning = strain("running at 3.0 m/s", 6.5)
    public static let strainOfFastRunning = strain("running at 5.0 m/s", 7.9)
    public static let strainOfFastRunningSpread = strain("running at 5.0 m/s, standard deviation", 1.7)
    public static let strainOfSingleRaise = strain("single-leg raise, body weight", 5.8)
    public static let strainOfSingleRaiseSpread = strain(
        "single-leg raise, body weight, standard deviation", 1.3)
    public static let strainOfLoadedRaise = strain("single-leg raise, 1.2 times body weight", 6.9)
    public static let strainOfLoadedRaiseSpread = strain(
        "single-leg raise, 1.2 times body weight, standard deviation", 1.7)
    public static let strainOfHopLanding = strain("landing of a maximal hop", 8.8)
    public static let strainOfHopLandingSpread = strain("landing of a maximal hop, standard deviation", 1.6)
    public static let strainRunningSpeed = Cited(
        "running that tendon strain of movements is compared with", 3.0, "m/s", .mechanism,
        [Library.devaprakash2022])

    // MARK: Peak force by shear-wave tensiometry

    public static let tensionOfWalking = Cited(
        "peak tendon force by tensiometry: walking at 1.34 m/s", 4.49, "bodyweights", .mechanism,
        [Library.tensiometry2024])
    public static let tensionOfRunning = Cited(
        "peak tendon force by tensiometry: running at 2.68 m/s", 8.2, "bodyweights", .mechanism,
        [Library.tensiometry2024])
    public static let tensionOfFastRunning = Cited(
        "peak tendon force by tensiometry: running at 4.47 m/s", 10.1, "bodyweights", .mechanism,
        [Library.tensiometry2024])
    public static let tensionRunningSpeed = Cited(
        "running that tendon force by tensiometry is compared with", 2.68, "m/s", .mechanism,
        [Library.tensiometry2024])

    // MARK: Ranges of two clusters, 24 runners with a sore tendon

    public static let slowClusterLow = cluster("raises and walking, lowest", 1.1)
    public static let slowClusterHigh = cluster("raises and walking, highest", 2.76)
    public static let fastClusterLow = cluster("running, jumping and hopping, lowest", 5.13)
    public static let fastClusterHigh = cluster("running, jumping and hopping, highest", 6.35)

    // MARK: A transducer in one tendon

    public static let transducerPogo = Cited(
        "force in a tendon, transducer: two-leg hops of 7 cm", 3786.0, "N", .mechanism,
        [Library.fukashiro1995], note: "one person; running was not measured")
    public static let transducerJump = Cited(
        "force in a tendon, transducer: maximal countermovement jump", 1895.0, "N", .mechanism,
        [Library.fukashiro1995], note: "one person; running was not measured")

    // MARK: Thirty exercises by one model; mostly recalled

    public static let modelSeatedRaise = model("seated raise", 0.5, isRecalled: false)
    public static let modelDoubleRaise = model("double-leg raise", 1.6)
    public static let modelSingleRaise = model("single-leg raise", 3.0)
    public static let modelWalking = model("walking", 3.3)
    public static let modelRunning = model("running", 5.2)
    public static let modelForwardHop = model("single-leg forward hop", 7.3, isRecalled: false)

    // MARK: How fast a movement loads

    public static let walkingContact = Cited(
        "contact of a foot in walking", 0.65, "s", .mechanism, [Library.baxter2021], note: "recalled")
    public static let runningContact = Cited(
        "contact of a foot in running", 0.25, "s", .mechanism, [Library.baxter2021], note: "recalled")
    public static let pogoContactLow = Cited(
        "contact of a pogo, shortest", 0.15, "s", .mechanism, [Library.griffin2021], note: "recalled")
    public static let pogoContactHigh = Cited(
        "contact of a pogo, longest", 0.25, "s", .mechanism, [Library.griffin2021], note: "recalled")

    // MARK: How far the formula of a run can be argued

    public static let peakSpeedExponentLow = Cited(
        "peak tendon force grows at least with this power of speed", 0.38, "", .mechanism,
        [Library.devaprakash2022])
    public static let peakSpeedExponentHigh = Cited(
        "peak tendon force grows at most with this power of speed", 0.41, "", .mechanism,
        [Library.tensiometry2024])
    public static let peakGradeFactorHigh = Cited(
        "peak tendon force grows at most by so many times the uphill grade", 1.2, "", .ourDefault,
        [Library.ours, Library.neves2014, Library.telhan2010])

    private static func strain(_ name: String, _ value: Double) -> Cited<Double> {
        Cited("mean tendon strain: \(name)", value, "%", .mechanism, [Library.devaprakash2022])
    }

    private static func cluster(_ name: String, _ value: Double) -> Cited<Double> {
        Cited("peak tendon force: \(name)", value, "bodyweights", .cohort, [Library.sancho2023])
    }

    private static func model(_ name: String, _ value: Double, isRecalled: Bool = true) -> Cited<Double> {
        Cited(
            "peak tendon force by a model of 30 exercises: \(name)", value, "bodyweights", .mechanism,
            [Library.baxter2021], note: isRecalled ? "recalled, not seen" : "")
    }

    /// These numbers as lines of the evidence table.
    static var bridgeLines: [EvidenceLine] {
        [
            strainOfWalking.line, strainOfWalkingSpread.line, strainOfRunning.line, strainOfFastRunning.line,
            strainOfFastRunningSpread.line, strainOfSingleRaise.line, strainOfSingleRaiseSpread.line,
            strainOfLoadedRaise.line, strainOfLoadedRaiseSpread.line, strainOfHopLanding.line,
            strainOfHopLandingSpread.line, strainRunningSpeed.line, tensionOfWalking.line,
            tensionOfRunning.line, tensionOfFastRunning.line, tensionRunningSpeed.line, slowClusterLow.line,
            slowClusterHigh.line, fastClusterLow.line, fastClusterHigh.line, transducerPogo.line,
            transducerJump.line, modelSeatedRaise.line, modelDoubleRaise.line, modelSingleRaise.line,
            modelWalking.line, modelRunning.line, modelForwardHop.line, walkingContact.line,
            runningContact.line, pogoContactLow.line, pogoContactHigh.line, peakSpeedExponentLow.line,
            peakSpeedExponentHigh.line, peakGradeFactorHigh.line,
        ]
    }
}
