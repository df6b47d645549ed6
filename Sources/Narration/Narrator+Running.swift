import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of how far, and of races.
extension Narrator {
    func runSentence(_ reason: Reason) -> String? {
        switch (reason.rule, reason.detail) {
        case (.runSpike, .kilometres(let cap, let longest)):
            return "One run of at most \(limit(kilometres: cap)) today: \(ground(of: cap, longest: longest))."
        case (.runHalf, .half(let kilometres, let now, let before)):
            return "At most half your usual run today, \(limit(kilometres: kilometres)):"
                + " \(usual(now, before))."
        case (.runFifth, .kilometres(let limit, _)):
            return "While your mornings rise the run shrinks to four fifths: at most"
                + " \(self.limit(kilometres: limit))"
                + " today."
        case (.raceAfter, .until(let free)):
            return "A race is the hardest load there is: no \(Words.energyStorage) before \(day(free))."
        case (.raceTaper, .race(let race, let kilometres)):
            let closed = Words.list(reason.closes.ladders.map { "no " + Words.name($0) })
            return "Your race of \(distance(kilometres: kilometres)) is on \(day(race)): nothing new until"
                + " then"
                + (closed.isEmpty ? "." : ", and \(closed).")
        default:
            return nil
        }
    }

    /// Where a cap comes from.
    private func ground(of cap: Double, longest: Double?) -> String {
        let days = Numbers.capWindow.value
        guard let longest else {
            return "no tolerated run of the last \(days) days to build on, so the least"
                + " there is"
        }
        let run = "your longest tolerated run of the last \(days) days, \(distance(kilometres: longest))"
        if cap > longest * Numbers.capGrowth.value + 1e-9 {
            return "the least there is, more than \(run),"
                + " gives"
        }
        if cap > longest + 1e-9 { return "\(hundredths(Numbers.capGrowth.value)) times \(run)" }
        return "as far as \(run), and no further without a check-in"
    }

    private func usual(_ now: Double?, _ before: Double?) -> String {
        let days = Numbers.halfWindow.value
        switch (now, before) {
        case (nil, nil): return "there is no run of the last \(days) days to measure, so the least there is"
        case (let now?, nil): return "the median run of the last \(days) days is \(distance(kilometres: now))"
        case (nil, let before?):
            return "the median run was \(distance(kilometres: before)) before the mornings went off"
        case (let now?, let before?):
            if (now - before).magnitude < 1e-9 {
                return "the median run of the last \(days) days is \(distance(kilometres: now))"
            }
            return "the median run of the last \(days) days is \(distance(kilometres: now)), and it was"
                + " \(distance(kilometres: before)) before the mornings went off"
        }
    }

    /// A factor with two decimals: 1.10.
    private func hundredths(_ factor: Double) -> String {
        let whole = DecimalText.whole(factor * 100)
        return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
    }
}
