import Evidence
import Journal
import Quantities

/// Hand-offs advise a clinician; the plan goes on.
enum HandOffs {
    static func reasons(in state: State, on day: Day) -> [Reason] {
        [
            HandoffStuck.reason(in: state, on: day), HandoffNoProgress.reason(in: state, on: day),
            HandoffSudden.reason(in: state, on: day),
        ].compactMap { $0 }
    }
}
