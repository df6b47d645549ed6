import Evidence
import Quantities

/// What studies say of each movement. Where they disagree, each has its own point.
extension Movement {
    /// Every point of the movement, the best known first; never empty.
    ///
    /// - Parameter easySpeed: the runner's easy speed in m/s; a study that ran at another speed is brought to it.
    public func points(easySpeed: Double) -> [LoadPoint] {
        let known = measurements.map { $0.point(of: self, easySpeed: easySpeed) }
        let points = known + (unmeasured.map { [$0] } ?? [])
        guard points.isEmpty else { return points }
        return [
            point(.notFound, nil, "no study of its tendon load was found; nothing is put in its place")
        ]
    }

    private func point(_ status: LoadPoint.Status, _ source: Source?, _ note: String) -> LoadPoint {
        LoadPoint(
            name: rawValue, title: title, peak: nil, loading: loading, status: status, source: source,
            note: note)
    }

    /// What is known of it without a ratio to running.
    private var unmeasured: LoadPoint? {
        switch self {
        case .upTwoDownOne:
            point(
                .rankOnly, Library.revak2017, "more than a raise on both legs, less than one on a single leg")
        case .loadedSingleLegRaise:
            point(
                .rankOnly, Library.devaprakash2022,
                "weight adds to the strain of a raise on one leg; what a repetition maximum weighs differs between"
                    + " runners, and nobody measured those")
        case .pogo:
            point(
                .rankOnly, Library.fukashiro1995,
                "\(Movement.pogoToJump) times a maximal countermovement jump, in one person: a two-leg hop is no"
                    + " small load")
        case .singleLegPogo:
            point(
                .rankOnly, Library.baxter2021,
                "in the highest of four tiers, recalled; its number was not seen")
        default: nil
        }
    }

    /// The ratio with one decimal.
    private static var pogoToJump: String {
        let tenths = Int((Numbers.transducerPogo.value / Numbers.transducerJump.value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private var measurements: [PeakMeasurement] {
        switch self {
        case .walking:
            [
                .strain(Numbers.strainOfWalking, spread: Numbers.strainOfWalkingSpread),
                .tension(Numbers.tensionOfWalking), .slowCluster, .model(Numbers.modelWalking),
            ]
        case .seatedRaise: [.model(Numbers.modelSeatedRaise)]
        case .doubleLegRaise: [.slowCluster, .model(Numbers.modelDoubleRaise)]
        case .singleLegRaise:
            [
                .strain(Numbers.strainOfSingleRaise, spread: Numbers.strainOfSingleRaiseSpread), .slowCluster,
                .model(Numbers.modelSingleRaise),
            ]
        case .singleLegRaiseAndAFifth:
            [
                .strain(
                    Numbers.strainOfLoadedRaise, spread: Numbers.strainOfLoadedRaiseSpread,
                    with: "a fifth of body weight added; ")
            ]
        case .running: [.fastCluster]
        case .fastRunning:
            [
                .strain(Numbers.strainOfFastRunning, spread: Numbers.strainOfFastRunningSpread),
                .tension(Numbers.tensionOfFastRunning),
            ]
        case .pogo, .singleLegPogo: [.fastCluster]
        case .forwardHop: [.fastCluster, .model(Numbers.modelForwardHop)]
        case .maximalHop: [.strain(Numbers.strainOfHopLanding, spread: Numbers.strainOfHopLandingSpread)]
        case .isometricHold, .upTwoDownOne, .loadedSingleLegRaise, .travellingPogo, .alternatingSkip,
            .bounding:
            []
        }
    }
}

/// A ratio of a movement to running, both of one study.
private struct PeakMeasurement {
    let peak: RelativePeak
    /// The speed of the running it is a ratio to, in m/s; nil where it was not said: then it stands for easy running.
    let runningSpeed: Double?
    let status: LoadPoint.Status
    let source: Source
    let note: String

    static func strain(
        _ mean: Cited<Double>, spread: Cited<Double>, with condition: String = ""
    ) -> PeakMeasurement {
        let running = Numbers.strainOfRunning.value
        return PeakMeasurement(
            peak: RelativePeak(
                low: (mean.value - spread.value) / running, central: mean.value / running,
                high: (mean.value + spread.value) / running),
            runningSpeed: Numbers.strainRunningSpeed.value, status: .verified,
            source: Library.devaprakash2022,
            note: condition
                + "mean strain of the free tendon; the range is one standard deviation of 16 runners")
    }

    static func tension(_ force: Cited<Double>) -> PeakMeasurement {
        let ratio = force.value / Numbers.tensionOfRunning.value
        return PeakMeasurement(
            peak: RelativePeak(low: ratio, central: ratio, high: ratio),
            runningSpeed: Numbers.tensionRunningSpeed.value, status: .verified,
            source: Library.tensiometry2024,
            note: "peak force by tensiometry; no spread was seen")
    }

    static var slowCluster: PeakMeasurement {
        cluster(low: Numbers.slowClusterLow, high: Numbers.slowClusterHigh, "raises and walking")
    }

    static var fastCluster: PeakMeasurement {
        cluster(low: Numbers.fastClusterLow, high: Numbers.fastClusterHigh, "running, jumping and hopping")
    }

    /// The widest ratio the ranges of the clusters allow: lowest to highest running, highest to lowest.
    private static func cluster(
        low: Cited<Double>, high: Cited<Double>, _ members: String
    ) -> PeakMeasurement {
        PeakMeasurement(
            peak: RelativePeak(
                low: low.value / Numbers.fastClusterHigh.value, central: nil,
                high: high.value / Numbers.fastClusterLow.value),
            runningSpeed: nil, status: .verified, source: Library.sancho2023,
            note:
                "the range of \(members) over that of running, jumping and hopping; its own number was not seen"
        )
    }

    static func model(_ force: Cited<Double>) -> PeakMeasurement {
        let ratio = force.value / Numbers.modelRunning.value
        return PeakMeasurement(
            peak: RelativePeak(low: ratio, central: ratio, high: ratio), runningSpeed: nil, status: .recalled,
            source: Library.baxter2021, note: "running, at least, is only recalled")
    }

    func point(of movement: Movement, easySpeed: Double) -> LoadPoint {
        let toEasy = runningSpeed.map { Elementary.pow($0 / easySpeed, Numbers.peakSpeedExponent.value) } ?? 1
        return LoadPoint(
            name: movement.rawValue, title: movement.title, peak: peak.times(toEasy),
            loading: movement.loading,
            status: status, source: source, note: note)
    }
}
