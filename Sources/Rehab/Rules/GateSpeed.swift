import Evidence
import Journal

/// Speed is left when any quality session is tolerated.
///
/// Source: our own default.
enum GateSpeed {
    static let card = RuleCard(
        .gateSpeed, "The speed phase asks for its last rung, any one quality session (v7), to be tolerated.",
        .ourDefault, [Library.ours],
        counterExample: "Strides alone would count as ready for anything.")

    static func reason(_ rung: Int, in state: State) -> GateReason? {
        let needed = RungName(.speed, rung)
        guard !state.isTolerated(needed) else { return nil }
        return GateReason(
            rule: .gateSpeed, detail: .rung(at: state.rung(.speed), needed: needed), entries: [],
            change: .toleratedSession(.speed))
    }
}
