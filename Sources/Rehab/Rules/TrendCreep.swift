import Evidence
import Journal
import Quantities

/// Creep: the mean of the last seven mornings is at least 1.5 points, or 10 minutes, above the lowest mean of any seven
/// that ended one to five weeks ago.
///
/// Source: expert consensus (no rise); window and margins are ours.
enum TrendCreep {
    static let card = RuleCard(
        .trendCreep,
        "Mean morning pain at least 1.5 points, or stiffness 10 min, above the best week of the last five: ladders"
            + " hold and the run shrinks to four fifths.",
        .expert, [Library.silbernagel2007],
        counterExample:
            "Half a point at a time every morning is settled against its own fortnight, for six weeks.")

    static func cause(_ now: WeekMeans, in state: State, side: Side, on day: Day) -> Cause? {
        guard Trend.matters(now) else { return nil }
        var lowestPain = Double.infinity
        var lowestStiffness = Double.infinity
        for place in state.places(before: day, from: Numbers.creepFrom.value, to: Numbers.creepTo.value) {
            guard let week = state.mornings[place][side].week else { continue }
            lowestPain = min(lowestPain, week.pain)
            lowestStiffness = min(lowestStiffness, week.stiffness)
        }
        if Trend.painCounts(now), Trend.reaches(now.pain - lowestPain, Numbers.creepPain.value) {
            return Cause(.trendCreep, .trend(side: side, isPain: true, now: now.pain, before: lowestPain))
        }
        if Trend.stiffnessCounts(now),
            Trend.reaches(now.stiffness - lowestStiffness, Numbers.creepStiffness.value)
        {
            return Cause(
                .trendCreep, .trend(side: side, isPain: false, now: now.stiffness, before: lowestStiffness))
        }
        return nil
    }
}
