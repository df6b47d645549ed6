import Journal
import Quantities

/// The red flags that were raised, and how each ends.
struct FlagState: Sendable {
    struct Raised: Sendable {
        let flag: Flag
        /// The day it was raised, or the last dose or injection when that is later.
        var lastDose: Day?
        var since: Day
        var entry: EntryID?
    }

    private(set) var raised: [Raised] = []
    /// Clearances by flag: the engine's own flags look at later mornings only.
    private(set) var cleared: [Flag: Day] = [:]
    /// The day a fluoroquinolone was last taken, or its flag's day, also when the flag has ended.
    private(set) var fluoroquinolone: Day?

    mutating func raise(_ flag: Flag, until: Day?, entry: EntryID?, on day: Day) {
        if flag == .fluoroquinolone {
            let last = until ?? day
            fluoroquinolone = fluoroquinolone.map { max($0, last) } ?? last
        }
        let dose = flag.isMedicine ? until : nil
        if let index = raised.firstIndex(where: { $0.flag == flag }) {
            // Raised again without a date it has no end but a clearance: this may be a second course.
            let known = raised[index].lastDose
            raised[index].lastDose = dose.map { newer in known.map { max($0, newer) } ?? newer }
            raised[index].entry = entry ?? raised[index].entry
            return
        }
        raised.append(Raised(flag: flag, lastDose: dose, since: day, entry: entry))
    }

    /// Clearing what is not active changes nothing.
    mutating func clear(_ flag: Flag, on day: Day) {
        guard raised.contains(where: { $0.flag == flag }) else { return }
        raised.removeAll { $0.flag == flag }
        cleared[flag] = day
    }

    /// Medicine flags end the day after their last stop.
    mutating func expire(on day: Day) {
        raised.removeAll { raised in
            guard let last = raised.lastDose, let days = raised.flag.daysAfterLastDose else { return false }
            return day > last + days
        }
    }
}
