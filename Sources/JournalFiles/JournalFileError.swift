/// Why a line of a journal file was refused: where, what is wrong, and what to do.
public struct JournalFileError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line, counted from 1; nil where the entry came from elsewhere than a file.
    public var line: Int?
    /// The key as a path, such as `morning.pain`; empty where the whole line is meant.
    public var key: String
    public var reason: String
    public var advice: String

    public init(line: Int? = nil, key: String, reason: String, advice: String) {
        self.line = line
        self.key = key
        self.reason = reason
        self.advice = advice
    }

    /// The same error at a line.
    func at(line: Int) -> JournalFileError {
        var error = self
        error.line = line
        return error
    }

    /// The place: line and key.
    public var place: String {
        let parts = [line.map { "line \($0)" }, key.isEmpty ? nil : key]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    public var description: String {
        place.isEmpty ? "\(reason); \(advice)" : "\(place): \(reason); \(advice)"
    }
}
