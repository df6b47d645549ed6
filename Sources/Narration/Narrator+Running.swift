import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of how far, and of races.
extension Narrator {
    func runSentence(_ reason: Reason, on day: Day) -> String? {
        switch (reason.rule, reason.detail) {
        case (.runSpike, .cap(let cap, let longest, let shorter)):
            return "The cap of one run is \(limit(kilometres: cap)): \(ground(of: cap, longest: longest))"
                + "\(less(shorter))."
        case (.runHalf, .half(let kilometres, let now, let before, let shorter)):
            let ground = "\(usual(now, before))\(floor(kilometres, now, before))\(less(shorter))."
            if shorter == nil {
                return "At most half your usual run today, \(limit(kilometres: kilometres)): \(ground)"
            }
            return "Half your usual run is \(limit(kilometres: kilometres)): \(ground)"
        case (.runFifth, .kilometres(let limit)):
            return "While your mornings rise the run shrinks to four fifths: at most"
                + " \(self.limit(kilometres: limit)) today."
        case (.raceAfter, .until(let free)):
            return "Days after a race are for rest: no \(Words.names(Words.energyStorage, "or")) before"
                + " \(self.day(free))."
        case (.raceTaper, .race(let race, let kilometres)):
            let when = race == day ? "today" : "on \(self.day(race))"
            let closed = ["nothing new until then"] + reason.closes.ladders.map { "no " + Words.name($0) }
            return "Your race of \(distance(kilometres: kilometres)) is \(when): \(Words.list(closed))."
        default:
            return nil
        }
    }

    /// What is shorter than a limit, as the end of its sentence.
    private func less(_ shorter: Reason.ShorterRun?) -> String {
        switch shorter {
        case .cap(let cap)?: "; the cap of \(limit(kilometres: cap)) is smaller"
        case .rung(let rung, let reach)?: "; your rung \(rung.text) is shorter, \(limit(kilometres: reach))"
        case nil: ""
        }
    }

    /// Where a cap comes from.
    private func ground(of cap: Double, longest: Double?) -> String {
        let days = Numbers.capWindow.value
        guard let longest else {
            return "the smallest cap there is, as the last \(days) days hold no tolerated run to build on"
        }
        let run = "your longest tolerated run of the last \(days) days, \(distance(kilometres: longest))"
        if isSame(cap, longest * Numbers.capGrowth.value) {
            return "\(DecimalText.twoDecimals(Numbers.capGrowth.value)) times \(run)"
        }
        if isSame(cap, longest) { return "as far as \(run), and no further without a check-in" }
        return "the smallest cap there is; it is more than \(run)"
    }

    private func usual(_ now: Double?, _ before: Double?) -> String {
        let days = Numbers.halfWindow.value
        switch (now, before) {
        case (nil, nil): return "the last \(days) days hold no run to measure"
        case (let now?, let before) where isSame(now, before ?? now):
            return "the median run of the last \(days) days is \(distance(kilometres: now))"
        case (nil, let before?):
            return "the median run was \(distance(kilometres: before)) before the light left green"
        case (let now?, let before?):
            return "the median run of the last \(days) days is \(distance(kilometres: now)), and it was"
                + " \(distance(kilometres: before)) before the light left green"
        case (let now?, nil):
            return "the median run of the last \(days) days is \(distance(kilometres: now))"
        }
    }

    /// Said where half the usual run is less than the least there is.
    private func floor(_ kilometres: Double, _ now: Double?, _ before: Double?) -> String {
        let smaller = min(now ?? before ?? 0, before ?? now ?? 0)
        guard kilometres > smaller * Numbers.halfFactor.value + 1e-9 else { return "" }
        return ", and \(limit(kilometres: Numbers.halfFloor.value)) is the least"
    }

    private func isSame(_ left: Double, _ right: Double) -> Bool { (left - right).magnitude < 1e-9 }
}
