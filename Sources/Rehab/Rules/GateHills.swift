import Evidence
import Journal

/// Speed is left with the hills ladder on h3 or above.
///
/// Source: our own default; no trial orders hills and speed.
enum GateHills {
    static let card = RuleCard(
        .gateHills, "The speed phase asks for the hills ladder to stand on h3 or above.", .ourDefault,
        [Library.ours],
        counterExample: "A runner who never ran uphill would be told that any running is open.")

    static func reason(_ rung: Int, in state: State) -> GateReason? {
        let standing = state.rung(.hills)
        guard standing.number < rung else { return nil }
        return GateReason(
            rule: .gateHills, detail: .rung(at: standing, needed: RungName(.hills, rung)), entries: [],
            change: .toleratedSession(.hills))
    }
}
