public import Evidence
public import Rehab

/// A program as its document gives it: the value the engine takes, and the grounds of every number in it.
public struct ProgramDocument: Sendable {
    public let program: Program
    /// Every clinical number of the document, in its order: the dose of each rung, the count a ladder advances at, and
    /// the values of the gates, each with unit, grade and sources.
    public let numbers: [Cited<String>]

    public init(program: Program, numbers: [Cited<String>]) {
        self.program = program
        self.numbers = numbers
    }
}
