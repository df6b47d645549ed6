/// Why nothing of a file could be taken: which file, where in it, what is wrong, and what to do.
///
/// Sentences are for the person who chose the file; nothing of a journal is in them.
public struct ActivityFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the file, as the caller gave it.
    public let file: String
    /// The place, such as `byte 755` or `activity 2`; empty when the whole file is meant.
    public let place: String
    /// What is wrong, in a sentence without a full stop.
    public let reason: String
    /// What to do next, in a sentence without a full stop.
    public let advice: String

    public init(file: String, place: String = "", reason: String, advice: String) {
        self.file = file
        self.place = place
        self.reason = reason
        self.advice = advice
    }

    /// File, place, reason and advice in one line.
    public var description: String {
        "\(file)\(place.isEmpty ? "" : ", \(place)"): \(reason); \(advice)"
    }
}
