import ActivityFiles

/// Something about a file that its owner should know.
public struct ImportIssue: Hashable, Sendable {
    /// The file; inside an archive its path goes on, `export.zip/activities/1.fit.gz`.
    public let file: String
    /// The place in it, such as `byte 755` or `line 12`; empty when the whole file is meant.
    public let place: String
    /// What it is and what to do, in a sentence without a full stop.
    public let reason: String

    public init(file: String, place: String = "", reason: String) {
        self.file = file
        self.place = place
        self.reason = reason
    }

    init(file: String, _ error: ActivityFileError) {
        self.init(file: file, place: error.place, reason: "\(error.reason); \(error.advice)")
    }

    init(file: String, _ issue: FileIssue) {
        self.init(file: file, place: issue.place, reason: issue.reason)
    }
}
