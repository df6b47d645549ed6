import Hummingbird
import Quantities

extension Day {
    /// A day of an address, as `2027-01-11`.
    init(asked text: some StringProtocol) throws(Problem) {
        do throws(QuantityError) {
            self = try Day(String(text))
        } catch {
            throw .malformed(
                "The address names no day of the calendar.", do: "Write the day as 2027-01-11.")
        }
    }

    /// The day of a query's parameter; nil where there is none.
    init?(_ name: Substring, of request: Request) throws(Problem) {
        guard let text = request.uri.queryParameters[name] else { return nil }
        try self.init(asked: text)
    }
}

extension Problem {
    /// For a day before the plan or after today.
    static func noAnswer(within days: ClosedRange<Day>) -> Problem {
        Problem(
            status: .notFound, name: "no-answer", title: "No answer of that day",
            detail: "There are answers of \(days.lowerBound.text) to \(days.upperBound.text).",
            advice: "Ask for one of those days.")
    }
}
