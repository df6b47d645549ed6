/// The first line of a journal file: its name, its version, and how many entries follow.
///
/// Described for people in `Docs/journal-format.md`.
public struct JournalHeader: Hashable, Sendable {
    public static let format = "springback-journal"
    /// Raised when a reader of the version before would misread the file.
    public static let version = 1

    /// How many entries follow, by which a file that was cut is told; nil where it is not said.
    public let entries: Int?

    public init(entries: Int?) { self.entries = entries }

    /// The line's bytes with its line feed.
    public var bytes: [UInt8] {
        var members: [String: JSONValue] = [
            "format": .string(JournalHeader.format), "version": .integer(JournalHeader.version),
        ]
        if let entries { members["entries"] = .integer(entries) }
        return JSONValue.object(members).bytes + [UInt8(ascii: "\n")]
    }

    /// - Throws: `JournalFileError` for another format or another version.
    init(json: JSONValue) throws(JournalFileError) {
        guard case .object(let members) = json, members["format"] == .string(JournalHeader.format) else {
            throw JournalFileError(
                key: "format", reason: "this is no journal file",
                advice: "begin the file with {\"format\":\"\(JournalHeader.format)\",\"version\":1}")
        }
        var reader = try ObjectReader(json, path: "")
        _ = reader.take("format")
        let found = try reader.integer("version")
        guard found == JournalHeader.version else {
            throw JournalFileError(
                key: "version", reason: "version \(found) is not known here, only \(JournalHeader.version)",
                advice: "read the file with the springback that wrote it, or a newer one")
        }
        self.entries = reader.has("entries") ? try reader.integer("entries") : nil
        try reader.finish()
    }
}
