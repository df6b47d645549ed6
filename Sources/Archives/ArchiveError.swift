/// Why a file, an archive or one of its members could not be taken: which, where, what is wrong, and what to do.
///
/// Sentences are for the person who chose the file.
public struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is, for those who answer differently to each.
    public enum Kind: Hashable, Sendable {
        /// There is no such file.
        case missing
        /// The file is there, but cannot be opened or read, or is no file of bytes.
        case unreadable
        /// The bytes are not what they say they are.
        case damaged
        /// It is, or says it is, larger than the caller allows.
        case tooLarge
        /// It is sound, perhaps, but packed in a way nobody here can unpack.
        case unsupported
        /// A temporary file could not be written.
        case unwritable
    }

    public let kind: Kind
    /// The name of the file, or `ARCHIVE, MEMBER`; empty where only bytes were given.
    public let file: String
    /// The place, such as `byte 755`; empty when the whole file is meant.
    public let place: String
    /// What is wrong, in a sentence without a full stop.
    public let reason: String
    /// What to do next, in a sentence without a full stop.
    public let advice: String

    public init(_ kind: Kind, file: String = "", place: String = "", reason: String, advice: String) {
        self.kind = kind
        self.file = file
        self.place = place
        self.reason = reason
        self.advice = advice
    }

    /// The same error, said of a file.
    public func of(file: String) -> ArchiveError {
        ArchiveError(kind, file: file, place: place, reason: reason, advice: advice)
    }

    /// File, place, reason and advice in one line.
    public var description: String {
        let whereabouts = [file, place].filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(whereabouts.isEmpty ? "" : "\(whereabouts): ")\(reason); \(advice)"
    }
}
