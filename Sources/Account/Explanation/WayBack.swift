public import Journal
import Quantities
public import Rehab

/// What to do instead of what a bad morning most likely came from: what is open now, and the rungs that lead back to it.
public struct WayBack: Sendable {
    /// Today's answer.
    public let decision: Decision
    /// The rung strength stands on.
    public let strength: RungName
    /// The rungs from here to what the suspect was, the nearest first; empty where no ladder leads there.
    public let rungs: [Rung]

    /// - Parameters:
    ///   - suspect: what the morning most likely came from; nil where nothing stands out.
    ///   - state: the journal through today.
    ///   - decision: today's answer.
    public init(to suspect: ExplainedExposure?, state: State, decision: Decision) {
        self.decision = decision
        strength = state.rung(.strength)
        rungs =
            suspect.map { WayBack.names(to: $0.what, state, on: decision.day) }?.compactMap {
                state.program.rung($0)
            } ?? []
    }

    private static func names(to what: ExplainedExposure.What, _ state: State, on day: Day) -> [RungName] {
        switch what {
        case .strength, .hopTest: []
        case .plyo: [state.rung(.plyo)]
        case .run(_, .easy, _): [state.rung(.run)]
        case .run(_, .hills, _): opening(state.rung(.hills), state, on: day) + [state.rung(.hills)]
        case .run(_, let kind, _): fast(kind, state, on: day)
        }
    }

    /// The rung of speed the ladder stands on, what opens it, and the first rung of that kind of running.
    private static func fast(_ kind: RunKind, _ state: State, on day: Day) -> [RungName] {
        let here = state.rung(.speed)
        let wanted = state.program.plan(.speed).rungs.first { $0.isKind(kind) }?.name
        let way = opening(here, state, on: day) + [here]
        guard let wanted, wanted.number > here.number else { return way }
        return way + [wanted]
    }

    /// Rungs of other ladders that must be tolerated first, where they are not: as the next rung of each.
    private static func opening(_ rung: RungName, _ state: State, on day: Day) -> [RungName] {
        let asked = state.program.rung(rung)?.openings.first?.tolerated ?? []
        return asked.compactMap { name in
            let standing = state.standing(of: name.ladder, on: day)
            return standing.isTolerated(name.number) ? nil : standing.rung
        }
    }
}

extension Rung {
    /// Whether it is running of a kind; a race counts as intervals.
    fileprivate func isKind(_ kind: RunKind) -> Bool {
        guard case .run(let run) = work else { return false }
        return switch kind {
        case .strides: run.effort == .strides
        case .tempo: run.effort == .tempo
        case .intervals, .race: run.effort == .tenK || run.effort == .fiveK
        case .easy, .hills: false
        }
    }
}
