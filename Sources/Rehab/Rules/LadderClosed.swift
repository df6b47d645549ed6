import Evidence
import Journal
import Quantities

/// A ladder opens by phase and by what was tolerated before: plyo from the bridge, strides after quiet hops, speed and
/// hills on r7.
///
/// Source: the coach's order (strength, then plyometrics, then speed and hills); the conditions are our default: no
/// trial orders hills and speed.
enum LadderClosed {
    static let card = RuleCard(
        .ladderClosed,
        "Plyometrics open in the bridge, strides there after tolerated pogos and quiet single-leg hops, speed and"
            + " hills later, always on r7; strength is s1-s2 in settle.",
        .coach, [Library.whitt, Library.ours],
        counterExample: "Two good weeks of calf raises would lead straight to 8 x 400 m.")

    static func reasons(in state: State, on day: Day) -> [Reason] {
        Ladder.allCases.compactMap { reason(shutting: state.rung($0), in: state, on: day) }
    }

    /// What keeps a rung shut; nil when nothing does. The ladder is closed with it where no lower rung is open.
    static func reason(shutting rung: RungName, in state: State, on day: Day) -> Reason? {
        guard !state.isOpen(rung, on: day) else { return nil }
        let offered = state.offered(rung.ladder, on: day)
        let detail = detail(rung, in: state, on: day)
        return Reason(
            .ladderClosed, detail, closes: offered == nil ? LadderSet(rung.ladder) : [],
            change: change(detail))
    }

    private static func change(_ detail: Reason.Detail) -> Reason.Change {
        switch detail {
        case .needsRun(_, let rung): .toleratedSession(rung.ladder)
        case .closedPhase(_, from: let phase): .phase(phase)
        case .closedRung(_, let opening): .opening(opening)
        default: .none
        }
    }

    private static func detail(_ standing: RungName, in state: State, on day: Day) -> Reason.Detail {
        if standing.ladder == .speed || standing.ladder == .hills,
            let run = state.needsRunRung(for: standing.ladder)
        {
            return .needsRun(standing.ladder, run)
        }
        guard let openings = state.program.rung(standing)?.openings, let opening = openings.first else {
            return .plain
        }
        if let earliest = openings.map({ $0.phase }).min(), state.phase < earliest {
            return .closedPhase(standing.ladder, from: earliest)
        }
        return .closedRung(standing, openings.first { state.phase >= $0.phase } ?? opening)
    }
}
