public import Quantities

/// One expectation of a vignette that the engine did not meet.
public struct Failure: Hashable, Sendable, CustomStringConvertible {
    /// The name of the file, as the caller gave it.
    public let file: String
    /// The line the expectation stands on.
    public let line: Int
    public let day: Day
    /// The key of the expectation: light, phase, reasons, no_reasons, allows, forbids, rungs or run_max_km.
    public let key: String
    public let wanted: String
    public let got: String
    /// Ids of the reasons that were given that day, in their order.
    public let reasons: [String]

    /// `file:line: day key: wanted …, got … (reasons: …)`, on one line.
    public var description: String {
        let given = reasons.isEmpty ? "none" : reasons.joined(separator: ", ")
        return "\(file):\(line): \(day.text) \(key): wanted \(wanted), got \(got) (reasons: \(given))"
    }
}
