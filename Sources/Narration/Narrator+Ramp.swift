import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of fast work and hills that come back after a break.
extension Narrator {
    func rampSentence(_ reason: Reason, on day: Day) -> String? {
        guard case .intensityReturn(let comeback) = reason.detail else { return nil }
        switch comeback {
        case .ahead(let pause):
            return "Today's fast work or hills would be the first \(since(pause)): begin with strides or half"
                + " the repetitions, and leave \(apart) to the next."
        case .done(let kind, let done, let pause):
            let owner = done == day ? "Today's" : "Yesterday's"
            let begun =
                "\(owner) \(Words.run(kind)) \(Words.isPlural(kind) ? "were" : "was") your first fast"
                + " work or hills \(since(pause))"
            if kind == .strides { return "\(begun), a gentle way back: leave \(apart) to the next." }
            return "\(begun): leave \(apart) to the next, and go on with strides or half the repetitions."
        case .crowded(let days, let isAhead, let returned, let pause):
            let week = Numbers.rampWindow.value
            let named = Words.list(days.map { friendlyDay($0) })
            let back = "You came back to them on \(friendlyDay(returned)), the first \(since(pause))"
            if isAhead {
                return "Today would make it \(days.count + 1) days of fast work or hills in \(week), after"
                    + " \(named). \(back): an easy run is wiser."
            }
            return "\(days.count) days of fast work or hills in \(week): \(named). \(back): leave"
                + " \(apart) to the next, and make it an easy week."
        }
    }

    /// `in 34 days`, or what a journal says that holds none.
    func since(_ pause: Reason.FastBreak) -> String {
        switch pause {
        case .days(let days): "in \(days) days"
        case .never(let days): "in this journal of \(days) days"
        }
    }

    /// `48 to 72 hours`.
    private var apart: String {
        "\(Numbers.spacingMedium.value * 24) to \(Numbers.spacingHigh.value * 24) hours"
    }
}
