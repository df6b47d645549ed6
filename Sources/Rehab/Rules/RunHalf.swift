import Evidence
import Journal
import Quantities

/// Half the usual run: half the smaller of two medians, of the distances run in the 28 days before today and in the 28
/// days before the present spell of days that were not green began; at least 2 km, 2 km without runs in either.
///
/// Source: our own default.
enum RunHalf {
    static let card = RuleCard(
        .runHalf,
        "Half the usual run on days that are not well: half the median distance of 28 days, at least 2 km.",
        .ourDefault, [Library.ours],
        counterExample: "The morning is unsettled, and the long run of eleven kilometres stays as it was.")

    struct Usual: Sendable, Equatable {
        /// Half the usual run in km.
        var kilometres: Double
        /// The two medians; nil without runs.
        var now: Double?
        var before: Double?
    }

    static func usual(in state: State, on day: Day) -> Usual {
        let spell = state.marks.dawn.notGreenSince ?? day
        let now = medianDistance(in: state, before: day)
        let before = medianDistance(in: state, before: spell)
        var kilometres = Numbers.halfFloor.value
        // A window without runs says nothing; the other one stands.
        if let smaller = [now, before].compactMap({ $0 }).min() {
            kilometres = max(kilometres, Numbers.halfFactor.value * smaller)
        }
        return Usual(kilometres: kilometres, now: now, before: before)
    }

    private static func medianDistance(in state: State, before day: Day) -> Double? {
        var distances: [Double] = []
        for place in state.places(before: day, from: Numbers.halfWindow.value, to: 1)
        where state.history[place].ran {
            for exposure in state.history[place].exposures where exposure.isRun {
                if let kilometres = exposure.kilometres { distances.append(kilometres) }
            }
        }
        return median(distances)
    }
}
