/// The name and the version of the journal file, which its first line states.
///
/// Described for people in `Docs/journal-format.md`.
public enum JournalFormat {
    public static let name = "springback-journal"
    /// Raised when a reader of the version before would misread the file.
    public static let version = 1

    /// The first line.
    public static let header: JSONValue = .object(["format": .string(name), "version": .integer(version)])
}
