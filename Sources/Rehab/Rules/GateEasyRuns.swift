import Evidence
import Journal
import Quantities

/// Bridge asks for the run ladder on r7 and two easy runs of 30 min in 14 days at pain of at most 3 with settled mornings.
///
/// Source: our own default.
enum GateEasyRuns {
    static let card = RuleCard(
        .gateEasyRuns,
        "Bridge asks for the run ladder on r7 and two easy runs of 30 min or more in 14 days, at pain of at most 3 and"
            + " with settled next mornings.",
        .ourDefault, [Library.ours],
        counterExample: "Single-leg pogos are fine, but nobody knows whether half an hour of running is.")

    static func reason(_ gate: Gates.Bridge, in state: State, on day: Day) -> GateReason? {
        var runs = 0
        for place in state.places(before: day, from: max(1, gate.runDays), to: 1) {
            guard state.history[place].ran, state.isSettled(at: place + 1) else { continue }
            for exposure in state.history[place].exposures where exposure.kind == .run(.easy) {
                guard exposure.minutes >= Double(gate.easyMinutes), let pain = exposure.knownPain,
                    pain <= gate.runPain
                else { continue }
                runs += 1
            }
        }
        let standing = state.rung(.run)
        if standing.number < gate.runRung {
            return GateReason(
                rule: .gateEasyRuns, detail: .rung(at: standing, needed: RungName(.run, gate.runRung)),
                entries: [], change: .toleratedSession(.run))
        }
        guard runs < gate.easyRuns else { return nil }
        return GateReason(
            rule: .gateEasyRuns,
            detail: .easyRuns(
                Reason.EasyRuns(
                    have: runs, need: gate.easyRuns, minutes: gate.easyMinutes, days: gate.runDays,
                    pain: gate.runPain)),
            entries: [], change: .toleratedSession(.run))
    }
}
