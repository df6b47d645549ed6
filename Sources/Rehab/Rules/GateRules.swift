import Evidence
import Journal
import Quantities

/// What keeps the gate of the present phase shut; empty when it is open.
///
/// Each condition is a rule of its own, in its own file; a program may make the values stricter.
enum GateRules {
    static func shut(in state: State, on day: Day) -> [GateReason] {
        let gates = state.program.gates
        let found: [GateReason?]
        switch state.phase {
        case .settle:
            found = [
                GateMornings.settle(gates.settle, in: state, on: day),
                GateSessions.settle(gates.settle, in: state, on: day),
            ]
        case .load:
            found = [
                GateDays.reason(gates.load.days, in: state, on: day),
                GateSessions.load(gates.load.sessions, in: state, on: day),
                GateMornings.reason(gates.load.mornings, in: state, on: day),
                GateHeelRaise.reason(gates.load, in: state, on: day),
                GateHops.double(gates.load, in: state, on: day),
            ]
        case .bridge:
            found = [
                GatePlyo.reason(gates.bridge.plyoRung, in: state),
                GateEasyRuns.reason(gates.bridge, in: state, on: day),
                GateMornings.reason(gates.bridge.mornings, in: state, on: day),
                GateHops.single(gates.bridge, in: state, on: day),
            ]
        case .speed:
            found = [
                GateSpeed.reason(gates.speed.speedRung, in: state),
                GateHills.reason(gates.speed.hillsRung, in: state),
                GateMornings.flareFree(gates.speed.flareFreeDays, in: state, on: day),
            ]
        case .keep:
            found = []
        }
        return found.compactMap { $0 }.filter { state.rules.contains($0.rule) }
    }

    /// Whether nothing keeps it shut: the same conditions, the cheap ones first and no further than the first that does.
    static func isOpen(in state: State, on day: Day) -> Bool {
        func passes(_ reason: GateReason?) -> Bool { reason.map { !state.rules.contains($0.rule) } ?? true }
        let gates = state.program.gates
        switch state.phase {
        case .settle:
            return passes(GateSessions.settle(gates.settle, in: state, on: day))
                && passes(GateMornings.settle(gates.settle, in: state, on: day))
        case .load:
            return passes(GateDays.reason(gates.load.days, in: state, on: day))
                && passes(GateSessions.load(gates.load.sessions, in: state, on: day))
                && passes(GateHops.double(gates.load, in: state, on: day))
                && passes(GateHeelRaise.reason(gates.load, in: state, on: day))
                && passes(GateMornings.reason(gates.load.mornings, in: state, on: day))
        case .bridge:
            return passes(GatePlyo.reason(gates.bridge.plyoRung, in: state))
                && passes(GateHops.single(gates.bridge, in: state, on: day))
                && passes(GateEasyRuns.reason(gates.bridge, in: state, on: day))
                && passes(GateMornings.reason(gates.bridge.mornings, in: state, on: day))
        case .speed:
            return passes(GateSpeed.reason(gates.speed.speedRung, in: state))
                && passes(GateHills.reason(gates.speed.hillsRung, in: state))
                && passes(GateMornings.flareFree(gates.speed.flareFreeDays, in: state, on: day))
        case .keep:
            return false
        }
    }

    /// Whether the tests given at the intake pass the gate of the load phase.
    static func testsOfLoadPass(profile: Profile, tests: [TendonTest], program: Program, on day: Day) -> Bool
    {
        let gate = program.gates.load
        // A painkiller that left too much pain decides; a quiet test under one says nothing.
        let hurts = tests.contains { test in
            let raises = test.heelRaise?.pain.map { $0.score > gate.heelRaisePain } ?? false
            return test.masked && (raises || test.hopsDouble.map { $0.score > gate.hopsDoublePain } ?? false)
        }
        if hurts { return false }
        let plain = tests.filter { !$0.masked }
        guard let raise = plain.last(where: { $0.heelRaise != nil })?.heelRaise,
            let hops = plain.last(where: { $0.hopsDouble != nil })?.hopsDouble
        else { return false }
        return GateHeelRaise.passes(raise, gate, profile: profile, on: day)
            && hops.score <= gate.hopsDoublePain
    }
}
