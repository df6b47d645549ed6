import Evidence
import Journal
import Quantities

/// Fast work or hills back after 21 days without any, and three days of them in seven within the 28 days after, are
/// called out. It closes nothing: it is said before it hurts.
///
/// Source: our own default.
enum RampIntensityReturn {
    static let card = RuleCard(
        .rampIntensityReturn,
        "Fast work or hills back after 21 days without any, or three days of them in seven in the 28 days after, are"
            + " called out before they hurt; nothing is closed.",
        .ourDefault, [Library.ours],
        counterExample:
            "Easy miles all January, three interval sessions in the first week of February, and nobody says a word"
            + " until the morning that stabs.")

    /// - Parameter open: what the other rules leave open today.
    static func reason(in state: State, open: LadderSet, on day: Day) -> Reason? {
        let isOpen = !open.isDisjoint(with: [.speed, .hills])
        if let reason = crowdedWeek(in: state, isOpen: isOpen, on: day) { return reason }
        for days in 0...1 {
            guard let done = fast(in: state, day, minus: days) else { continue }
            guard let pause = pause(in: state, before: day - days) else { continue }
            return reason(.done(done.kind, on: day - days, pause), [done.entry])
        }
        guard isOpen, let pause = pause(in: state, before: day) else { return nil }
        return reason(.ahead(pause), [])
    }

    /// Three days of fast work or hills in seven, the last of them today or yesterday or still to come today.
    private static func crowdedWeek(in state: State, isOpen: Bool, on day: Day) -> Reason? {
        let window = Numbers.rampWindow.value
        let days = state.places(before: day, from: window).filter { state.history[$0].ranFast }
            .map { state.origin + $0 }
        let untilToday = days.filter { day - $0 < window }
        let untilYesterday = days.filter { $0 < day }
        let needed = Numbers.rampDays.value
        let crowd: [Day]
        let isAhead: Bool
        if untilToday.count >= needed {
            (crowd, isAhead) = (untilToday, false)
        } else if untilYesterday.count >= needed {
            (crowd, isAhead) = (untilYesterday, false)
        } else if isOpen, untilToday.count == needed - 1, untilToday.last != day {
            (crowd, isAhead) = (untilToday, true)
        } else {
            return nil
        }
        guard let back = comeback(in: state, on: day) else { return nil }
        let entries = crowd.compactMap { fast(in: state, $0, minus: 0)?.entry }
        return reason(.crowded(crowd, isAhead: isAhead, returned: back.day, back.pause), entries)
    }

    private static func reason(_ detail: Reason.IntensityReturn, _ entries: [EntryID]) -> Reason {
        Reason(.rampIntensityReturn, .intensityReturn(detail), entries: entries)
    }

    /// The last day of the 28 before today, or today, that came after a break.
    private static func comeback(in state: State, on day: Day) -> (day: Day, pause: Reason.FastBreak)? {
        for place in state.places(before: day, from: Numbers.rampWatch.value).reversed()
        where state.history[place].ranFast {
            let back = state.origin + place
            if let pause = pause(in: state, before: back) { return (back, pause) }
        }
        return nil
    }

    /// The break that ends on a day; nil when it was too short to be one.
    private static func pause(in state: State, before day: Day) -> Reason.FastBreak? {
        guard var place = state.place(of: day) else { return nil }
        let known = place
        while place > 0 {
            place -= 1
            if state.history[place].ranFast {
                return known - place >= Numbers.rampBreak.value ? .days(known - place) : nil
            }
        }
        return known >= Numbers.rampBreak.value ? .never(journalDays: known) : nil
    }

    /// The fast run of a day that stores the most energy; of equals, the later kind in the order of `RunKind`.
    private static func fast(
        in state: State, _ day: Day, minus days: Int
    ) -> (kind: RunKind, entry: EntryID)? {
        var worst: (kind: RunKind, entry: EntryID, storage: StorageClass)?
        for exposure in state.exposures(day, minus: days) {
            guard case .run(let kind) = exposure.kind, kind.ladder != .run else { continue }
            if let known = worst {
                let isWorse =
                    exposure.storage != known.storage
                    ? exposure.storage > known.storage : kind.place > known.kind.place
                guard isWorse else { continue }
            }
            worst = (kind, exposure.entry, exposure.storage)
        }
        return worst.map { ($0.kind, $0.entry) }
    }
}

extension RunKind {
    fileprivate var place: Int { RunKind.allCases.firstIndex(of: self) ?? 0 }
}
