import Journal
import Quantities
import Rehab

/// A morning there is something to explain of: its check-ins, and what the rules make of it.
struct BadMorning {
    let day: Day
    /// The journal through that day.
    let state: State
    /// The flared and unsettled check-ins of it.
    let checkIns: [SeenMorning]
    /// The entries the rules lay it to.
    let blamed: Set<EntryID>
    /// Red flags that are active.
    let flags: [Flag]

    /// - Returns: nil when the last morning of the state was neither flared nor unsettled.
    init?(_ state: State) {
        guard let day = state.today, let decision = decide(state, on: day) else { return nil }
        checkIns = state.mornings(on: day).filter { $0.isBad }
        guard !checkIns.isEmpty else { return nil }
        self.day = day
        self.state = state
        blamed = Set(
            decision.reasons.compactMap { $0.blame }.filter { $0.isOfMorning }.flatMap { $0.entries })
        flags = decision.stop?.flags ?? []
    }

    /// Whether the rules lay it to something that may explain it.
    func isBlamed(on timeline: Timeline) -> Bool {
        !blamed.isEmpty && timeline.entries.contains { $0.event.isExposure && blamed.contains($0.id) }
    }
}

extension SeenMorning {
    /// Whether there is anything to explain.
    var isBad: Bool { response == .flared || response == .unsettled }
}

extension Blame {
    fileprivate var isOfMorning: Bool { rule == .morningFlared || rule == .morningUnsettled }
}
