public import Journal
public import Quantities
public import Rehab
public import Tendon

/// What each exposure of a journal put on the tendon, in easy kilometres.
///
/// All doses are measured by the runner's easy running of the last day, so that days can be compared.
public struct DoseLedger: Sendable {
    /// A run, with its dose.
    public struct RunDose: Sendable {
        public let entry: EntryID
        public let day: Day
        public let run: Run
        public let kind: RunKind
        public let load: LoadSums
        public let basis: LoadBasis
        public let dose: Dose
    }

    /// How the runner runs easily; nil while nothing tells.
    public let easy: EasyRunning?
    /// Whether the easy speed was given, or told by runs labelled easy; else the median of the easy runs stands in,
    /// or of all where none is easy.
    public let isEasySpeedKnown: Bool
    /// The runs with a dose, by day.
    public let runs: [RunDose]

    /// The ledger of the days of a timeline.
    ///
    /// - Parameters:
    ///   - timeline: the facts of the journal.
    ///   - state: its state through `last`; it tells kinds and easy speed.
    ///   - first: runs from this day on have a dose.
    ///   - last: the last day that is looked at.
    public init(_ timeline: Timeline, state: State, from first: Day, through last: Day) {
        let dated = timeline.entries.filter { $0.day >= first && $0.day <= last }
        let running = DoseLedger.easyRunning(timeline, state: state, on: last)
        easy = running?.easy
        isEasySpeedKnown = running?.isKnown ?? false
        guard let easy = running?.easy else {
            runs = []
            return
        }
        runs = dated.compactMap { entry in
            guard case .run(let run) = entry.event, run.isRun else { return nil }
            let kind = state.kind(of: run, on: entry.day)
            guard let load = run.load(kind: kind, easySpeed: easy.speed) else { return nil }
            return RunDose(
                entry: entry.id, day: entry.day, run: run, kind: kind, load: load.sums, basis: load.basis,
                dose: Dose(load.sums, easy: easy))
        }
    }

    /// The runs of a day.
    public func runs(on day: Day) -> [RunDose] { runs.filter { $0.day == day } }

    /// The dose of several runs, as if they were one; nil while nothing tells how the runner runs.
    ///
    /// Its range is that of their sum at each exponent: the ends of their own ranges may be of different ones.
    public func dose(of runs: some Sequence<RunDose>) -> Dose? {
        easy.map { Dose(runs.reduce(LoadSums.none) { $0 + $1.load }, easy: $0) }
    }

    /// How a runner runs easily on a day: the easy speed that is known, else the median of the easy runs of 90 days,
    /// or of all where none is easy, and the median cadence of the recorded easy ones among them.
    public static func easyRunning(
        _ timeline: Timeline, state: State, on day: Day
    ) -> (easy: EasyRunning, isKnown: Bool)? {
        var speeds: [Double] = []
        var fastSpeeds: [Double] = []
        var cadences: [Double] = []
        for entry in timeline.entries where entry.day <= day && day - entry.day <= 90 {
            guard case .run(let run) = entry.event, run.isRun else { continue }
            let kind = state.kind(of: run, on: entry.day)
            if let distance = run.distance, distance.metres > 0, run.time.seconds > 0 {
                let speed = distance.metres / run.time.seconds
                if kind == .easy || kind == .hills { speeds.append(speed) } else { fastSpeeds.append(speed) }
            }
            if let cadence = run.recording?.cadence, kind == .easy {
                cadences.append(cadence)
            }
        }
        let known = state.easySpeed(on: day)
        // A mean that holds fast parts is a poor stand-in, and better than none: it says how dear those parts were.
        guard let speed = known ?? median(speeds) ?? median(fastSpeeds),
            let easy = EasyRunning(speed: speed, cadence: median(cadences))
        else { return nil }
        return (easy, known != nil)
    }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
