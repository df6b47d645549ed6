import EmbeddedPrograms
import Journal
import Quantities
import Rehab

/// A journal for the laws: entries in force as they stand, from the day of the first profile or before.
struct MadeJournal: Sendable {
    var number: Int
    var entries: [Entry]
    var last: Day

    var first: Day { entries.map(\.day).min() ?? last }

    func program() throws -> Program {
        for case .profile(let profile) in entries.map(\.event) {
            return try EmbeddedPrograms.program(for: profile.site)
        }
        return try EmbeddedPrograms.program(for: .midportion)
    }

    func state(through day: Day? = nil) throws -> State {
        State(replaying: Timeline(entries), program: try program(), through: day ?? last)
    }

    func decision(on day: Day? = nil) throws -> Decision? {
        try decide(state(through: day), on: day ?? last)
    }

    /// Each day with the state before it and its own entries.
    func walk(_ visit: (_ before: State, _ day: Day, _ entries: [Entry]) throws -> Void) throws {
        let byDay = Dictionary(grouping: Timeline(entries).entries, by: \.day)
        guard first <= last else { return }
        var state = State(program: try program(), from: first)
        for offset in 0...(last - first) {
            let day = first + offset
            let entries = byDay[day] ?? []
            try visit(state, day, entries)
            state.append(day, entries)
        }
    }

    /// The smallest journal that still breaks a law, as far as leaving out entries and days at the end finds one.
    func shrunk(_ breaks: (MadeJournal) throws -> Bool) rethrows -> MadeJournal {
        var small = self
        var goesOn = true
        while goesOn {
            goesOn = false
            while small.last > small.first {
                var shorter = small
                shorter.last = small.last - 1
                shorter.entries.removeAll { $0.day > shorter.last }
                guard try breaks(shorter) else { break }
                small = shorter
                goesOn = true
            }
            for index in small.entries.indices.reversed() {
                var fewer = small
                fewer.entries.remove(at: index)
                guard !fewer.entries.isEmpty, try breaks(fewer) else { continue }
                small = fewer
                goesOn = true
            }
        }
        return small
    }
}

extension Day {
    /// Today's answer to a day's entries, when all before it is known.
    func answer(after before: State, _ entries: [Entry]) -> Decision? {
        var state = before
        state.append(self, entries)
        return decide(state, on: self)
    }
}
