import Evidence
import Journal
import Quantities

/// How the phase moves: back by a repeated flare or by hand, forward through its gate; one a day at most.
extension State {
    /// Begins a phase, or begins the same one anew.
    mutating func enter(_ new: Phase, on day: Day) {
        let entersSettle = new == .settle && phase != .settle
        phase = new
        phaseSince = day
        marks.phaseChanged = true
        tally.phaseSessions = 0
        tally.phaseSettled = false
        guard entersSettle, !marks.clinicianPhase, !marks.placed.contains(.strength) else { return }
        lower(.strength, to: marks.strengthAtDawn - Numbers.settleStrengthDrop.value)
        // The two rungs are all it loses today, and yesterday's session earns nothing on the new rung.
        marks.steppedBack.insert(.strength)
    }

    mutating func stepDown(_ step: StepDown, on day: Day) {
        switch step {
        case .phase:
            // In settle a step down changes nothing but that settle stays.
            heldUntil = day + Numbers.heldDays.value
            if phase > .settle, !marks.phaseChanged { enter(phase.previous, on: day) }
        case .ladder(let ladder):
            stepBack(ladder)
        }
    }

    /// A clinician's placement: the only hand that may move a runner up.
    mutating func place(_ placement: Placement, on day: Day) {
        for ladder in Ladder.allCases {
            guard let rung = placement.rung(on: ladder) else { continue }
            put(ladder, on: rung, day: day)
            marks.placed.insert(LadderSet(ladder))
        }
        guard let new = placement.phase, !marks.phaseChanged || !marks.clinicianPhase else { return }
        marks.clinicianPhase = true
        enter(new, on: day)
        heldUntil = nil
    }

    mutating func movePhase(on day: Day) {
        let light = history[history.count - 1].light
        if marks.isRepeat {
            if !marks.phaseChanged { enter(phase.previous, on: day) }
            return
        }
        guard light <= .amber else { return }
        // What keeps the gate shut is said even on a day whose one change is made.
        lookAtGate()
        guard !marks.phaseChanged, phase != .keep, GateRules.isOpen(in: self, on: day) else { return }
        if rules.contains(.held), Held.holds(until: heldUntil, on: day) { return }
        if rules.contains(.raceTaper), RaceTaper.nothingNew(in: self, on: day) != nil { return }
        passedGate = true
        enter(phase.next, on: day)
        lookAtGate()
    }

    private mutating func lookAtGate() {
        marks.gate = GateView(
            ladders: ladders, phaseSessions: tally.phaseSessions, phaseSettled: tally.phaseSettled)
    }

    /// What keeps the gate shut, as it was when the gate was looked at; empty when it was not.
    func shutGates(on day: Day) -> [GateReason] {
        guard let gate = marks.gate else { return [] }
        var seen = self
        seen.ladders = gate.ladders
        seen.tally.phaseSessions = gate.phaseSessions
        seen.tally.phaseSettled = gate.phaseSettled
        return GateRules.shut(in: seen, on: day)
    }
}
