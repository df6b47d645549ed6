package import Account
package import Journal
package import Quantities
package import Rehab

/// Which runs of a journal are listed.
package struct RunSelection: Sendable {
    package var days: ClosedRange<Day> = .earliest ... .latest
    /// Only of these kinds; empty for all.
    package var kinds: Set<RunKind> = []
    /// With what is no run: cross-training.
    package var withOthers = false
    /// Only so many, the latest.
    package var last = Int.max

    package init() {}

    /// The runs, oldest first.
    package func lines(of timeline: Timeline, state: State, doses: DoseLedger) -> [RunLine] {
        let lines = timeline.entries.compactMap { entry -> RunLine? in
            guard days.contains(entry.day) else { return nil }
            return line(of: entry, state: state, doses: doses)
        }
        return lines.sorted(by: RunLine.areInOrder).suffix(last)
    }

    /// An entry as a line; nil for what is not asked for, whatever its day.
    package func line(of entry: Entry, state: State, doses: DoseLedger) -> RunLine? {
        guard case .run(let run) = entry.event, withOthers || run.isRun else { return nil }
        let line = RunLine(entry, run, state: state, doses: doses)
        return kinds.isEmpty || line.kind.map(kinds.contains) == true ? line : nil
    }
}

extension RunLine {
    /// - Parameter run: what the entry says.
    init(_ entry: Entry, _ run: Run, state: State, doses: DoseLedger) {
        self.init(
            entry: entry, run: run, kind: run.isRun ? state.kind(of: run, on: entry.day) : nil,
            dose: doses.run(entry)?.dose)
    }

    /// By day, and within a day by when it began.
    package static func areInOrder(_ left: RunLine, _ right: RunLine) -> Bool {
        (left.entry.day, left.startOfDay, left.entry.id) < (right.entry.day, right.startOfDay, right.entry.id)
    }
}

extension DoseLedger {
    /// The run of an entry, found by its day: a journal of ten years has thousands.
    package func run(_ entry: Entry) -> RunDose? {
        var places = runs.startIndex..<runs.endIndex
        while let place = places.middle {
            let run = runs[place]
            if run.entry == entry.id { return run }
            let isBefore = (run.day, run.entry) < (entry.day, entry.id)
            places = isBefore ? (place + 1)..<places.upperBound : places.lowerBound..<place
        }
        return nil
    }
}

extension Range<Int> {
    fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}
