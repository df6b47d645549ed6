import Journal

extension Decision {
    /// The same answer made smaller, and why; never larger, whatever is asked for.
    ///
    /// - Parameters:
    ///   - kilometres: how far a run may go at most; a run of less than this is as it was.
    ///   - closing: what is closed beside what is closed already.
    ///   - reason: why. It stands after the other limits.
    public func shrunk(to kilometres: Double, closing: LadderSet, because reason: Reason) -> Decision {
        let open = allows.subtracting(closing)
        let isRunning = run.allowed && open.contains(.run) && kilometres > 0
        let allowance = RunAllowance(
            allowed: isRunning, maxKilometres: isRunning ? min(run.maxKilometres, kilometres) : 0,
            kinds: isRunning ? run.kinds.filter { open.contains($0.ladder) } : [], rung: run.rung,
            maxClimb: run.maxClimb, race: run.race)
        let place = reasons.firstIndex { $0.rule >= .held } ?? reasons.endIndex
        return Decision(
            day: day, light: light, phase: phase, phaseSince: phaseSince, stop: stop,
            allows: isRunning ? open : open.subtracting(.onFoot), allowsHopTest: allowsHopTest, rungs: rungs,
            session: session.filter { open.contains($0.rung.name.ladder) }, run: allowance,
            reasons: Array(reasons[..<place]) + [reason] + Array(reasons[place...]), tendons: tendons,
            due: due)
    }
}
