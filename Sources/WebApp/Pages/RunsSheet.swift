import Account
import Answers
import Journal
import Quantities
import Rehab
import Tendon

/// A page of the list of runs: whole weeks, newest first, until there are enough of them.
///
/// It walks back from a day and stops, so that ten years of journal cost no more than one.
struct RunsSheet {
    /// A week with some of what is asked for.
    struct Week {
        let monday: Day
        /// Newest first.
        let lines: [RunLine]
        /// Of the runs among them, together.
        let dose: Dose?
    }

    /// Runs after which no other week is begun.
    static let most = 50

    let query: RunsQuery
    let weeks: [Week]
    /// Where the list goes on; nil at its end.
    let older: RunsQuery?
    /// Whether the journal has any activity at all.
    let hasAny: Bool

    init(_ query: RunsQuery, answer: Answer, doses: DoseLedger) {
        self.query = query
        let entries = answer.timeline.entries
        let end = query.before.map { day in entries.firstIndex { $0.day >= day } ?? entries.endIndex }
        var lines: [RunLine] = []
        var older: RunsQuery?
        let selection = query.selection
        for entry in entries[..<(end ?? entries.endIndex)].reversed() {
            guard let line = selection.line(of: entry, state: answer.state, doses: doses),
                query.choice != .others || !line.run.isRun
            else { continue }
            if lines.count >= Self.most, let last = lines.last?.entry.day, entry.day.monday != last.monday {
                older = RunsQuery(choice: query.choice, before: last.monday)
                break
            }
            lines.append(line)
        }
        self.older = older
        weeks = Self.weeks(lines, doses)
        hasAny = !lines.isEmpty || entries.contains { $0.event.kind == .run }
    }

    private static func weeks(_ lines: [RunLine], _ doses: DoseLedger) -> [Week] {
        let byWeek = Dictionary(grouping: lines) { $0.entry.day.monday }
        return byWeek.sorted { $0.key > $1.key }.map { monday, lines in
            let newest = lines.sorted { RunLine.areInOrder($1, $0) }
            let runs = lines.compactMap { doses.run($0.entry) }
            return Week(monday: monday, lines: newest, dose: runs.isEmpty ? nil : doses.dose(of: runs))
        }
    }
}

extension RunsQuery {
    fileprivate var selection: RunSelection {
        var selection = RunSelection()
        switch choice {
        case .runs: break
        case .kind(let kind): selection.kinds = [kind]
        case .others: selection.withOthers = true
        }
        return selection
    }
}

extension Day {
    /// The Monday of its week.
    var monday: Day { self - (Weekday.allCases.firstIndex(of: weekday) ?? 0) }
}
