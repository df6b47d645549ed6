import Evidence
import Journal
import Quantities

/// The trend of one tendon: this week against the week before, and against its best week of the last month.
///
/// Both need four known check-ins in each week and look only while the week is bad enough to matter.
enum Trend {
    static func causes(in state: State, side: Side, on day: Day) -> [Cause] {
        [rising(in: state, side: side, on: day), creep(in: state, side: side, on: day)].compactMap { $0 }
    }

    static func holds(in state: State, side: Side, on day: Day) -> Bool {
        rising(in: state, side: side, on: day) != nil || creep(in: state, side: side, on: day) != nil
    }

    private static func rising(in state: State, side: Side, on day: Day) -> Cause? {
        guard state.rules.contains(.trendRising), let now = week(of: side, in: state, minus: 0, on: day)
        else {
            return nil
        }
        return TrendRising.cause(now, in: state, side: side, on: day)
    }

    private static func creep(in state: State, side: Side, on day: Day) -> Cause? {
        guard state.rules.contains(.trendCreep), let now = week(of: side, in: state, minus: 0, on: day) else {
            return nil
        }
        return TrendCreep.cause(now, in: state, side: side, on: day)
    }

    /// The means of the seven days that end so many days before a day.
    static func week(of side: Side, in state: State, minus days: Int, on day: Day) -> WeekMeans? {
        state.place(of: day, minus: days).flatMap { state.mornings[$0][side].week }
    }

    /// Whether a week is bad enough for a trend to count at all.
    static func matters(_ week: WeekMeans) -> Bool { painCounts(week) || stiffnessCounts(week) }

    /// Whether the week's mean pain is high enough for its part to count.
    static func painCounts(_ week: WeekMeans) -> Bool { week.pain >= Numbers.trendPainFloor.value }

    /// Whether the week's mean stiffness is high enough for its part to count.
    static func stiffnessCounts(_ week: WeekMeans) -> Bool {
        week.stiffness > Numbers.trendStiffnessFloor.value
    }

    /// Means are ratios of small whole numbers; a difference that is equal on paper must not be lost to rounding.
    static func reaches(_ difference: Double, _ bound: Double) -> Bool { difference >= bound - 1e-9 }
}
