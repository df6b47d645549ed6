/// Why a vignette is refused: the file, the place in it, and what would be right.
public struct VignetteFileError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The name of the file, as the caller gave it.
    public let file: String
    /// Line and column, both counted from 1.
    public let line: Int
    public let column: Int
    /// What is wrong and what would be right, in a sentence.
    public let reason: String

    public init(file: String, line: Int, column: Int, reason: String) {
        self.file = file
        self.line = line
        self.column = column
        self.reason = reason
    }

    /// `file:line:column: reason`, as editors and compilers write it.
    public var description: String { "\(file):\(line):\(column): \(reason)" }
}
