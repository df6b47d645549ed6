/// Why a program is refused, and where in it.
public struct ProgramFault: Error, Equatable, Sendable {
    /// What is wrong and what would be right, in a sentence.
    public let reason: String
    /// The way to the value from the top of the document, such as `ladders`, `plyo`, `3`, `hops`; empty for the whole.
    public let path: [String]

    public init(_ reason: String, at path: [String] = []) {
        self.reason = reason
        self.path = path
    }
}
