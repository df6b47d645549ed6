import Evidence
import Journal
public import Quantities

/// Today's answer for a state that was folded through a day; nil before the plan has begun.
///
/// It starts from the whole program; rules only take away from it. What remains is filled from the program.
///
/// - Parameters:
///   - state: the journal folded through the day.
///   - today: the day of the answer. It must be the state's own last day: a state knows nothing of another.
public func decide(_ state: State, on today: Day) -> Decision? {
    guard state.today == today, state.planStart != nil, let record = state.record(today) else { return nil }
    var restrictions = Restrictions(state: state, day: today, record: record)
    restrictions.collect()
    return restrictions.decision()
}

/// The rules of today, each taking away what it closes.
struct Restrictions {
    let state: State
    let day: Day
    let record: DayRecord
    var reasons: [Reason] = []
    private(set) var closed: LadderSet = []
    /// What keeps the gate of the phase shut.
    private let shut: [GateReason]

    var light: Light { record.light }

    init(state: State, day: Day, record: DayRecord) {
        self.state = state
        self.day = day
        self.record = record
        shut = state.shutGates(on: day)
    }

    mutating func add(_ reason: Reason) {
        guard state.rules.contains(reason.rule) else { return }
        // Two sore sides without an answer are one reason.
        let isKnown = reasons.contains {
            $0.rule == reason.rule && $0.detail == reason.detail && $0.entries == reason.entries
                && $0.closes == reason.closes
        }
        guard !isKnown else { return }
        reasons.append(reason)
        closed.formUnion(reason.closes)
    }

    var open: LadderSet { LadderSet.all.subtracting(closed) }

    mutating func collect() {
        for cause in state.causes(on: day) {
            add(CauseEffects.reason(of: cause, in: state, light: light, on: day))
        }
        for reason in OneADay.reasons(in: state, on: day) { add(reason) }
        for reason in RestDay.reasons(in: state, on: day) { add(reason) }
        if let reason = Spacing.reason(in: state, on: day) { add(reason) }
        for reason in LadderClosed.reasons(in: state, on: day) { add(reason) }
        if let reason = Landings.reason(in: state, on: day) { add(reason) }
        if let reason = RaceAfter.reason(in: state, on: day) { add(reason) }
        if let reason = RaceTaper.reason(in: state, on: day) { add(reason) }
        if let reason = RampIntensityReturn.reason(in: state, open: open, on: day) { add(reason) }
        for reason in StandingReasons.all(in: state, on: day) { add(reason) }
        for gate in shut {
            add(Reason(gate.rule, gate.detail, entries: gate.entries, change: gate.change))
        }
        for reason in HandOffs.reasons(in: state, on: day) { add(reason) }
    }

    mutating func decision() -> Decision {
        let run = RunToday.allowance(&self)
        let session = SessionToday.items(in: state, open: open, light: light, on: day)
        if !session.isEmpty || run.allowed { add(Reason(.sessionStop)) }
        return Decision(
            day: day, light: light, phase: state.phase, phaseSince: state.phaseSince, stop: stop(),
            allows: open,
            allowsHopTest: light == .green && record.storage == .none,
            rungs: Ladder.allCases.map { state.rung($0) },
            session: session, run: run, reasons: reasons,
            tendons: state.tendons.map { Decision.TendonLight(side: $0.side, light: $0.light) },
            due: DueToday.all(in: state, shut: shut, light: light, on: day))
    }

    private func stop() -> Decision.Stop? {
        guard light == .stop else { return nil }
        let flags = state.flags.raised.map { $0.flag }
        guard let urgency = flags.map({ $0.urgency }).max() else { return nil }
        return Decision.Stop(flags: flags, urgency: urgency)
    }
}
