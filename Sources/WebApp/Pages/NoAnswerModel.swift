import Journal
import Narration
import Quantities

/// A day outside the plan, and the way back to one inside.
struct NoAnswerModel {
    let asked: String
    let isFuture: Bool
    let first: Way
    let last: Way

    struct Way {
        let date: String
        let address: String
    }

    /// - Parameter under: where the pages of days are.
    init(asked: Day, within days: ClosedRange<Day>, under: String) {
        let narrator = Narrator(units: .metric)
        let date = { (day: Day) in "\(narrator.friendlyDay(day)) \(day.year)" }
        self.asked = date(asked)
        isFuture = asked > days.upperBound
        first = Way(date: date(days.lowerBound), address: under + days.lowerBound.text)
        last = Way(date: date(days.upperBound), address: under + days.upperBound.text)
    }
}
