import Quantities

/// The weeks a timeline shows: whole ones from Monday to Sunday, the last of which may still run.
struct TimelineWindow: Hashable, Sendable {
    /// How many weeks can be asked for.
    static let choices = [4, 12, 26, 52]
    static let usual = 12

    let weeks: Int
    /// A Monday.
    let first: Day
    /// The last day there can be anything of: a Sunday, or today.
    let last: Day
    let today: Day

    /// - Parameters:
    ///   - weeks: one of the choices; else the usual.
    ///   - until: a day of the last week; later than today is today.
    init(weeks: Int?, until: Day?, today: Day) {
        self.weeks = weeks.flatMap { Self.choices.contains($0) ? $0 : nil } ?? Self.usual
        let end = min(until ?? today, today)
        first = end.monday - 7 * (self.weeks - 1)
        last = min(end.monday + 6, today)
        self.today = today
    }

    /// How many days are drawn.
    var count: Int { weeks * 7 }

    var isLatest: Bool { last == today }

    /// A day of the last week of the window before; nil where nothing is known before.
    func earlier(than known: Day?) -> Day? {
        guard let known, known < first else { return nil }
        return first - 1
    }

    /// A day of the last week of the window after; nil where this is the latest.
    var later: Day? { isLatest ? nil : min(last + count, today) }
}
