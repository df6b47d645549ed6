/// Every clinical number of the code, once, with its unit, grade and sources.
///
/// The rules read their numbers here; programs may tighten the values of gates, never loosen them.
public enum Numbers {
    /// All numbers as lines, in the order of the rules that use them.
    public static var lines: [EvidenceLine] {
        morningLines + painLines + trendLines + flareLines + laddersLines + runningLines + rampLines
            + gatesLines + testsLines
            + startLines + workoutLines + bridgeLines
            + safetyLines + doseLines + explanationLines + modelLines
    }
}

/// A cited number with its value as text, for a table.
public struct EvidenceLine: Sendable {
    public let name: String
    public let value: String
    public let unit: String
    public let grade: Grade
    public let sources: [Source]
    public let note: String
}

extension Cited where Value == Int {
    /// The number as a line of a table.
    public var line: EvidenceLine {
        EvidenceLine(name: name, value: "\(value)", unit: unit, grade: grade, sources: sources, note: note)
    }
}

extension Cited where Value == Double {
    /// The number as a line of a table.
    public var line: EvidenceLine {
        let whole = value == value.rounded() ? "\(Int(value))" : "\(value)"
        return EvidenceLine(name: name, value: whole, unit: unit, grade: grade, sources: sources, note: note)
    }
}
