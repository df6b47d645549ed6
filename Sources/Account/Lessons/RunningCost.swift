import Journal
import Quantities
public import Tendon

/// What a kilometre of a runner's easy runs and of the fast and hilly ones put on the tendon.
public struct RunningCost: Sendable {
    /// Nil without such runs.
    public let easy: Share?
    /// Strides, tempo, intervals, races and hills, with the easy running around them.
    public let fast: Share?

    /// Days that are looked back.
    public static let days = 90

    /// Some runs together.
    public struct Share: Sendable {
        public let runs: Int
        public let kilometres: Double
        /// Of all of them, in easy kilometres.
        public let dose: Dose
        /// Of one kilometre, in easy kilometres.
        public let perKilometre: Dose
    }

    /// - Returns: nil without a run that has a dose and a distance.
    init?(_ ledger: DoseLedger, before day: Day) {
        let late = ledger.runs.filter { $0.day <= day && day - $0.day < RunningCost.days }
        easy = RunningCost.share(late.filter { $0.kind == .easy }, of: ledger)
        fast = RunningCost.share(late.filter { $0.kind != .easy }, of: ledger)
        if easy == nil, fast == nil { return nil }
    }

    private static func share(_ runs: [DoseLedger.RunDose], of ledger: DoseLedger) -> Share? {
        let measured = runs.filter { ($0.run.distance?.kilometres ?? 0) > 0 }
        let kilometres = measured.reduce(0) { $0 + ($1.run.distance?.kilometres ?? 0) }
        guard kilometres > 0, let dose = ledger.dose(of: measured) else { return nil }
        return Share(
            runs: measured.count, kilometres: kilometres, dose: dose,
            perKilometre: Dose(
                central: dose.central / kilometres, low: dose.low / kilometres, high: dose.high / kilometres))
    }
}
