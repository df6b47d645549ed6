import Evidence
import Journal

/// Bridge asks for single-leg pogos to be tolerated.
///
/// Source: the coach: plyometrics are the bridge to speed; the rung is our default.
enum GatePlyo {
    static let card = RuleCard(
        .gatePlyo, "Bridge asks for single-leg pogos (p4) to be tolerated.", .coach, [Library.whitt],
        counterExample: "Strength and easy miles alone would lead straight to intervals.")

    static func reason(_ rung: Int, in state: State) -> GateReason? {
        let needed = RungName(.plyo, rung)
        guard !state.isTolerated(needed) else { return nil }
        return GateReason(
            rule: .gatePlyo, detail: .rung(at: state.rung(.plyo), needed: needed), entries: [],
            change: .toleratedSession(.plyo))
    }
}
