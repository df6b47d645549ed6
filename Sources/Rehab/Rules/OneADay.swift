import Evidence
import Journal
import Quantities

/// One strength session, one run and one energy-storage session a day; medium plyometrics may be joined with speed or
/// hills: hard days hard.
///
/// Source: our own default.
enum OneADay {
    static let card = RuleCard(
        .oneADay,
        "One strength session, one run and one energy-storage session a day; only medium plyometrics may be joined"
            + " with speed or hills.",
        .ourDefault, [Library.ours],
        counterExample:
            "Eight kilometres in the morning and strides in the evening would be two quiet sessions.")

    static func reasons(in state: State, on day: Day) -> [Reason] {
        guard let record = state.record(day) else { return [] }
        var reasons: [Reason] = []
        func close(_ exposures: [Exposure], _ closes: LadderSet) {
            reasons.append(
                Reason(
                    .oneADay, .ladders(closes.ladders), entries: exposures.map { $0.entry }, closes: closes,
                    change: .on(day + 1)))
        }
        let strength = record.exposures.filter { $0.ladder == .strength }
        if !strength.isEmpty { close(strength, .strength) }
        let runs = record.exposures.filter { $0.isRun }
        if !runs.isEmpty { close(runs, .onFoot) }
        let stored = record.exposures.filter { $0.storage > .none }
        if !stored.isEmpty {
            let closes = LadderSet.energyStorage.subtracting(joins(stored, in: state, on: day))
            if !closes.isEmpty { close(stored, closes) }
        }
        return reasons
    }

    /// What may still join what was done.
    private static func joins(_ stored: [Exposure], in state: State, on day: Day) -> LadderSet {
        guard stored.count == 1, let done = stored.first else { return [] }
        switch done.kind {
        case .plyo where done.storage == .medium: return [.speed, .hills]
        case .run:
            guard let rung = state.offered(.plyo, on: day), state.program.rung(rung)?.storage == .medium
            else { return [] }
            return .plyo
        default: return []
        }
    }
}
