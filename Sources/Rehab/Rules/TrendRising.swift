import Evidence
import Journal
import Quantities

/// Rising: the mean of the last seven mornings is at least 1 point, or 10 minutes, above that of the seven before.
///
/// Source: Silbernagel 2007: no rise from week to week; the margins are ours.
enum TrendRising {
    static let card = RuleCard(
        .trendRising,
        "Mean morning pain at least 1 point, or stiffness 10 min, above the week before: ladders hold and the run"
            + " shrinks to four fifths.",
        .expert, [Library.silbernagel2007],
        counterExample: "Each morning passes on its own, yet the week is worse than the one before.")

    static func cause(_ now: WeekMeans, in state: State, side: Side, on day: Day) -> Cause? {
        guard Trend.matters(now),
            let before = Trend.week(of: side, in: state, minus: Numbers.trendWindow.value, on: day)
        else { return nil }
        if Trend.painCounts(now), Trend.reaches(now.pain - before.pain, Numbers.risingPain.value) {
            return Cause(.trendRising, .trend(side: side, isPain: true, now: now.pain, before: before.pain))
        }
        if Trend.stiffnessCounts(now),
            Trend.reaches(now.stiffness - before.stiffness, Numbers.risingStiffness.value)
        {
            return Cause(
                .trendRising, .trend(side: side, isPain: false, now: now.stiffness, before: before.stiffness))
        }
        return nil
    }
}
