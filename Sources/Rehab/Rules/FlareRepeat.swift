import Evidence
import Quantities

/// A flare that begins within 14 days of the beginning before steps the phase back one; at most once in 7 days.
///
/// Source: our own default: how the loop of rehab, feel better, flare ends.
enum FlareRepeat {
    static let card = RuleCard(
        .flareRepeat,
        "A flare that begins within 14 days of the one before steps the phase back one; in settle the phase begins"
            + " anew.",
        .ourDefault, [Library.ours],
        counterExample:
            "A second flare eight days after the first would find the runner still hopping in the bridge.")

    static func holds(since last: Day, given: Day?, on day: Day) -> Bool {
        guard day - last <= Numbers.repeatWindow.value else { return false }
        guard let given else { return true }
        return day - given >= Numbers.repeatApart.value
    }
}
