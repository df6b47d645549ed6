public import Journal
public import Quantities

/// The facts of a journal by day, with its corrections applied.
///
/// Entries may come in any order. The same id twice is one entry. An amended entry is what its latest amendment
/// says; a retracted one is gone, and retracting a retraction brings it back.
public struct Timeline: Sendable {
    /// Entries in force, ordered by day and id. What was said is not among them: it is no fact.
    public let entries: [Entry]

    public init(_ journal: some Sequence<Entry>) {
        let all = Array(journal)
        var corrections: [Entry] = []
        var facts: [Entry]
        if all.contains(where: { $0.isNoFact }) {
            facts = []
            facts.reserveCapacity(all.count)
            for entry in all {
                switch entry.event {
                case .amended, .retracted: corrections.append(entry)
                case .said: break
                default: facts.append(entry)
                }
            }
            if !corrections.isEmpty { Timeline.apply(corrections, to: &facts) }
        } else {
            facts = all
        }
        if !Timeline.areInOrder(facts) {
            facts.sort { $0.day != $1.day ? $0.day < $1.day : $0.id < $1.id }
            var last: EntryID?
            facts.removeAll { entry in
                defer { last = entry.id }
                return entry.id == last
            }
        }
        entries = facts
    }

    /// Whether each entry stands after the one before, by day and id: the usual case, and nothing is to do.
    private static func areInOrder(_ facts: [Entry]) -> Bool {
        var place = 1
        while place < facts.count {
            let (before, after) = (facts[place - 1], facts[place])
            guard before.day < after.day || before.day == after.day && before.id < after.id else {
                return false
            }
            place += 1
        }
        return true
    }

    /// The entries of each day that has any, in order.
    public func days() -> [(day: Day, entries: ArraySlice<Entry>)] {
        var result: [(day: Day, entries: ArraySlice<Entry>)] = []
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].day == entries[start].day { end += 1 }
            result.append((entries[start].day, entries[start..<end]))
            start = end
        }
        return result
    }

    /// From the newest correction to the oldest: a correction that was itself retracted does nothing.
    private static func apply(_ corrections: [Entry], to facts: inout [Entry]) {
        var retracted: Set<EntryID> = []
        var amended: [EntryID: Amendment] = [:]
        for correction in corrections.sorted(by: { $0.id > $1.id }) where !retracted.contains(correction.id) {
            switch correction.event {
            case .retracted(let target):
                retracted.insert(target)
            case .amended(let amendment):
                if amended[amendment.target] == nil { amended[amendment.target] = amendment }
            default:
                break
            }
        }
        facts.removeAll { retracted.contains($0.id) }
        guard !amended.isEmpty else { return }
        for (index, fact) in facts.enumerated() {
            guard let amendment = amended[fact.id] else { continue }
            switch amendment.event {
            case .amended, .retracted, .said: continue
            default: break
            }
            facts[index] = Entry(
                id: fact.id, day: amendment.day, at: fact.at, offset: fact.offset, side: amendment.side,
                event: amendment.event)
        }
    }
}

extension Entry {
    /// A correction, or what the coach answered.
    fileprivate var isNoFact: Bool {
        switch event {
        case .amended, .retracted, .said: true
        default: false
        }
    }
}
