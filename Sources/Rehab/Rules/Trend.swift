import Evidence
import Journal
import Quantities

/// The trend of one tendon: this week against the week before, and against its best week of the last month.
///
/// Both need four known check-ins in each week and look only while the week is bad enough to matter.
enum Trend {
    static func causes(in state: State, side: Side, on day: Day) -> [Cause] {
        guard let now = week(of: side, in: state, minus: 0, on: day) else { return [] }
        return [
            TrendRising.cause(now, in: state, side: side, on: day),
            TrendCreep.cause(now, in: state, side: side, on: day),
        ].compactMap { $0 }
    }

    /// The means of the seven days that end so many days before a day.
    static func week(of side: Side, in state: State, minus days: Int, on day: Day) -> WeekMeans? {
        state.place(of: day, minus: days).flatMap { state.history[$0].mornings[side].week }
    }

    /// Whether the week's mean pain is high enough for its part to count.
    static func painCounts(_ week: WeekMeans) -> Bool { week.pain >= Numbers.trendPainFloor.value }

    /// Whether the week's mean stiffness is high enough for its part to count.
    static func stiffnessCounts(_ week: WeekMeans) -> Bool {
        week.stiffness > Numbers.trendStiffnessFloor.value
    }

    /// Means are ratios of small whole numbers; a difference that is equal on paper must not be lost to rounding.
    static func reaches(_ difference: Double, _ bound: Double) -> Bool { difference >= bound - 1e-9 }
}
