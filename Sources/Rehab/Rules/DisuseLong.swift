import Evidence
import Quantities

/// 42 days with neither a run nor strength: the phase is no later than load and begins anew; settle begins
/// anew.
///
/// Source: our own default.
enum DisuseLong {
    static let card = RuleCard(
        .disuseLong,
        "42 days with neither a run nor strength bring the phase back to load, begun anew; settle"
            + " begins anew.",
        .ourDefault, [Library.ours],
        counterExample:
            "Six weeks on the sofa, and the runner returns to the speed phase because no flare "
            + "forbade it.")

    static func holds(unused days: Int) -> Bool { days == Numbers.disuseLongDays.value }
}
