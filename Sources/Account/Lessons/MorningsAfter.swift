import Journal
import Quantities
import Rehab

/// What the mornings after days of a kind were like, over the past year.
public struct MorningsAfter: Sendable {
    /// After a day with fast running, a race or hills.
    public private(set) var fast = Count()
    /// After a day with easy running only.
    public private(set) var easy = Count()
    /// After a day without a run.
    public private(set) var rest = Count()

    /// Known mornings, and the flared ones among them.
    public struct Count: Sendable {
        public private(set) var known = 0
        public private(set) var flared = 0

        fileprivate mutating func add(_ response: MorningClass) {
            known += 1
            if response == .flared { flared += 1 }
        }
    }

    init(_ ledger: DoseLedger, state: State, through last: Day) {
        var wasFast: [Day: Bool] = [:]
        for run in ledger.runs { wasFast[run.day] = (wasFast[run.day] ?? false) || run.kind != .easy }
        guard let start = state.planStart, start < last else { return }
        var day = max(start, last - PersonalModel.daysBack)
        while day < last {
            let ran = wasFast[day]
            day = day + 1
            guard let morning = state.worstMorning(on: day), morning.response != .unknown else { continue }
            switch ran {
            case true?: fast.add(morning.response)
            case false?: easy.add(morning.response)
            case nil: rest.add(morning.response)
            }
        }
    }

    public var flared: Int { fast.flared + easy.flared + rest.flared }
}
