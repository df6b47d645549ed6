import Evidence
import Journal
import Quantities
import Rehab
import Tendon

/// What a bad morning probably does not come from.
public enum UnlikelyCause: Hashable, Sendable {
    /// The easy runs of the days before that nothing was new about, and their share: a small one, or usual, that is,
    /// earlier ones as dear were followed by settled mornings.
    case easyRuns(count: Int, share: Double, isUsual: Bool)
    /// Strength sessions on rungs that were done before.
    case strength(count: Int)
    /// The running of the seven days before was no more than the most of the weeks before that.
    case week(kilometres: Double, most: Double)

    static func all(
        among exposures: [ExplainedExposure], suspect: ExplainedExposure?, _ past: RunningPast, state: State
    ) -> [UnlikelyCause] {
        let others = exposures.filter { $0.entry != suspect?.entry && !$0.standsOut }
        var found: [UnlikelyCause] = []
        let easy = others.filter { if case .run = $0.what { true } else { false } }
        let shares = easy.compactMap { $0.share }
        if suspect != nil, !easy.isEmpty, shares.count == easy.count {
            let share = shares.reduce(0, +)
            let isUsual = areUsual(easy, past, state: state)
            if isUsual || share < Numbers.explainShare.value {
                found.append(.easyRuns(count: easy.count, share: share, isUsual: isUsual))
            }
        }
        let strength = others.filter { other in
            if case .strength = other.what { return !other.isBlamed }
            return false
        }.count
        if strength > 0 { found.append(.strength(count: strength)) }
        if let week = usualWeek(past) { found.append(week) }
        return found
    }

    /// Whether each was no dearer than easy runs of the weeks before that were followed by a settled morning.
    private static func areUsual(_ runs: [ExplainedExposure], _ past: RunningPast, state: State) -> Bool {
        let first = past.day - Numbers.explainDays.value
        let tolerated = past.ledger.runs.filter { run in
            run.kind == .easy && run.day < first && first - run.day <= Numbers.explainWeeks.value * 7
                && state.worstMorning(on: run.day + 1)?.response == .settled
        }
        guard let most = tolerated.map({ $0.dose.central }).max() else { return false }
        return runs.allSatisfy { ($0.dose?.central ?? .infinity) <= most * Numbers.explainMargin.value }
    }

    private static func usualWeek(_ past: RunningPast) -> UnlikelyCause? {
        var weeks = [Double](repeating: 0, count: Numbers.explainWeeks.value + 1)
        var earlier = 0
        for run in past.runs {
            let place = (past.day - run.day - 1) / 7
            guard weeks.indices.contains(place), let kilometres = run.run.distance?.kilometres else {
                continue
            }
            weeks[place] += kilometres
            if place > 0 { earlier += 1 }
        }
        let most = weeks.dropFirst().max() ?? 0
        guard earlier >= Numbers.explainEarlier.value, weeks[0] > 0, weeks[0] <= most else { return nil }
        return .week(kilometres: weeks[0], most: most)
    }
}
