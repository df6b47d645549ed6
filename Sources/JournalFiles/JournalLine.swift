public import Journal

/// A line of a journal file after its header.
public enum JournalLine: Hashable, Sendable {
    case entry(Entry)
    case samples(SamplesLine)

    /// The line as a JSON object.
    public var json: JSONValue {
        switch self {
        case .entry(let entry): entry.json
        case .samples(let line): line.json
        }
    }

    /// The line's bytes with its line feed.
    public var bytes: [UInt8] {
        var bytes = json.bytes
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}

/// The samples of a recording as a line of their own, after the entry of its run.
public struct SamplesLine: Hashable, Sendable {
    /// SHA-256 of the recording's file, 64 lower-case hexadecimal digits.
    public let hash: String
    /// Which activity of the file, from 0.
    public let part: Int
    public let block: SamplesBlock

    public init(hash: String, part: Int, block: SamplesBlock) {
        self.hash = hash
        self.part = part
        self.block = block
    }

    static let key = "samples"

    var json: JSONValue {
        .object([
            SamplesLine.key: .object([
                "hash": .string(hash), "part": .integer(part), "block": .string(Base64.text(block.bytes)),
            ])
        ])
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        let hash = try reader.string("hash")
        guard EntryFault.isHash(hash) else {
            throw JournalFileError(
                key: reader.key("hash"), reason: "not a SHA-256",
                advice: "give 64 lower-case hexadecimal digits")
        }
        let part = try reader.integer("part")
        let text = try reader.string("block")
        try reader.finish()
        guard let bytes = Base64.bytes(text) else {
            throw JournalFileError(
                key: reader.key("block"), reason: "not base64",
                advice: "export the journal again, this line is damaged")
        }
        do {
            self.init(hash: hash, part: part, block: try SamplesBlock(bytes: bytes))
        } catch {
            throw JournalFileError(
                key: reader.key("block"), reason: "\(error.column): \(error.problem)",
                advice: "export the journal again, this line is damaged")
        }
    }
}
