import Account
import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of what else was going on around a bad morning, and of what it probably does not come from.
extension Narrator {
    func circumstance(_ circumstance: Circumstance, on day: Day) -> String {
        switch circumstance {
        case .note(let words, let when):
            "You wrote on \(friendlyDay(when)): \"\(words)\"\(Words.isEnded(words) ? "" : ".")"
        case .walk(let run, let when):
            "\(run.sport == .hiking ? "A hike" : "A walk") of \(duration(run.time)) on \(friendlyDay(when)):"
                + " walking loads the tendon, too, and has no dose here."
        case .race(let race):
            "Your race of \(distance(race.distance)) was on \(friendlyDay(race.day)); no run of that day was"
                + " logged as one."
        case .masked(let when) where when == day:
            "You took a painkiller before this check-in: the morning may have been worse than it reads."
        case .masked(let when):
            "The check-in of \(friendlyDay(when)) was under a painkiller, so how that morning was is not known."
        case .missing(let count, let days):
            "\(count) of the \(days) mornings before had no check-in, so it may have begun earlier."
        case .more(let count):
            "And \(Words.count(count, "more note, walk or race", "more notes, walks and races")) of those days."
        case .flag(let flag): "Before all of this: \(FlagText(flag).sentence)"
        }
    }

    func unlikely(_ cause: UnlikelyCause) -> String {
        switch cause {
        case .easyRuns(let count, let share, let isUsual):
            "Probably not the easy miles: \(Words.count(count, "run", "runs")), \(part(share)) of the dose of"
                + " these days\(isUsual ? ", no dearer than ones your mornings took well" : ""). [D]"
        case .strength(let count):
            "Probably not the raises (\(Words.count(count, "session", "sessions"))):"
                + " \(DecimalText.short(Numbers.raiseLoadLeast.value))-\(DecimalText.short(Numbers.raiseLoadMost.value))"
                + " body weights, running"
                + " \(DecimalText.short(Numbers.runLoadLeast.value))-\(DecimalText.short(Numbers.runLoadMost.value)). [C]"
        case .week(let kilometres, let most):
            "Probably not the mileage: \(distance(kilometres: kilometres)) in 7 days, up to"
                + " \(distance(kilometres: most)) in the weeks before. [D]"
        }
    }

    /// What today leaves open, and the rungs that lead back to what the suspect was.
    func instead(_ way: WayBack) -> String {
        if let stop = way.decision.stop { return "Instead: \(seek(stop.urgency))" }
        let open = Words.list(self.open(way.decision))
        let today = "Instead: \(open.isEmpty ? "rest" : open) today"
        guard let last = way.rungs.last else { return today + "." }
        if way.rungs.count == 1 {
            return last.name.ladder == .run
                ? "\(today), and easy runs that grow only within the cap. [D]"
                : "\(today); \(step(last)) when the plan opens \(last.name.ladder == .plyo ? "them" : "it") again. [D]"
        }
        return
            "\(today); then back by raises (\(way.strength.text)), \(Words.list(way.rungs.map { step($0) })),"
            + " each once the one before is tolerated. [S]"
    }

    /// A rung in a word or two: `strides (v1)`.
    private func step(_ rung: Rung) -> String {
        let what: String
        switch rung.work {
        case .strength: what = "raises"
        case .plyo: what = "hops"
        case .run where rung.name.ladder == .hills: what = "hills"
        case .run(let run):
            switch run.effort {
            case .easy: what = "easy running"
            case .strides: what = "strides"
            case .tempo: what = "tempo"
            case .uphill: what = "hills"
            case .tenK, .fiveK, .free: what = "intervals"
            }
        }
        return "\(what) (\(rung.name.text))"
    }
}
