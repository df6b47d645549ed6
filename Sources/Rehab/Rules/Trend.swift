import Evidence
import Journal
import Quantities

/// The trend of one tendon: this week against the week before, and against its best week of the last month.
///
/// Both need four known check-ins in each week and look only while the week is bad enough to matter.
enum Trend {
    static func causes(in state: State, side: Int, on day: Day) -> [Cause] {
        guard let now = week(of: side, endingOn: day, in: state) else { return [] }
        let name = state.sides[side]
        return [
            TrendRising.cause(now, in: state, side: side, name: name, on: day),
            TrendCreep.cause(now, in: state, side: side, name: name, on: day),
        ].compactMap { $0 }
    }

    static func week(of side: Int, endingOn day: Day, in state: State) -> WeekMeans? {
        guard let record = state.record(day), record.mornings.count > side else { return nil }
        return record.mornings[side].week
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
