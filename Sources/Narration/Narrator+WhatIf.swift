public import Account
import Journal
public import Quantities
public import Rehab
import Workouts

/// What stands against a workout, and what its nearest version changes.
extension Narrator {
    /// One plain sentence for an obstacle.
    public func sentence(_ obstacle: Obstacle, on day: Day) -> String {
        switch obstacle {
        case .reason(let reason): sentence(reason, on: day)
        case .rung(let rung, let excess):
            "\(Words.capitalised(Words.standing(rung.name))) today (\(rung.title)): \(self.excess(excess))."
        case .risk(let flared, let limit): risk(flared: flared, limit: limit)
        }
    }

    /// Which running is open on the day of a decision, and how far.
    public func open(_ decision: Decision) -> String {
        guard decision.run.allowed else {
            let against = decision.reasons.filter { $0.closes.contains(.run) }
            return (["Today is no day for a run."] + against.map { sentence($0, on: decision.day) })
                .joined(separator: " ")
        }
        func state(_ ladder: Ladder) -> String { decision.allows(ladder) ? "open" : "shut" }
        return
            "A run of up to \(distance(kilometres: decision.run.maxKilometres)) is open today; fast running is"
            + " \(state(.speed)), hills are \(state(.hills))."
    }

    private func risk(flared: Double, limit: Double) -> String {
        let most = DecimalText.whole(limit * 100)
        // A risk a little above the limit is never shown as the limit.
        let percent = max(DecimalText.whole(flared * 100), most + 1)
        return
            "Going by your own mornings, a flare follows in about \(percent) of 100 after this; a plan is kept at"
            + " \(most) or fewer."
    }

    private func excess(_ excess: Obstacle.Excess) -> String {
        switch excess {
        case .kind(let kind): "this is more, \(Words.kind(kind))"
        case .fast(let seconds, let allowed):
            "\(time(allowed)) of fast running, and this has \(time(seconds))"
        case .steep(let seconds, let allowed):
            "\(time(allowed)) uphill, and this has \(time(seconds))"
        case .grade(let percent, let allowed):
            "grades up to \(DecimalText.short(allowed))%, and this has \(DecimalText.short(percent))%"
        case .running(let seconds, let allowed):
            "\(time(allowed)) of running, and this has \(time(seconds))"
        case .unbroken(let seconds, let allowed):
            "\(time(allowed)) of running between walks, and this has \(time(seconds))"
        }
    }

    /// What was changed, such as `8 instead of 12 repetitions, on the flat`.
    public func changes(_ changes: [WhatIf.Change]) -> String {
        Words.list(changes.map { change($0) })
    }

    private func change(_ change: WhatIf.Change) -> String {
        switch change {
        case .fewerRepetitions(let from, let to): "\(to) instead of \(from) repetitions"
        case .slower(let effort): "nothing faster than \(effort.rawValue)"
        case .flat: "on the flat"
        case .shorter: "shorter"
        case .rung(let rung): "as \(rung.text) says"
        }
    }

    private func time(_ seconds: Double) -> String { duration(seconds: DecimalText.whole(seconds)) }
}
