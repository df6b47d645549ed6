/// What the first bytes of a document tell of how to read the rest.
///
/// Files in the wild begin with blank lines, with byte-order marks after them, or say `utf-16` though they were
/// saved in UTF-8; expat takes none of these.
struct XMLProlog {
    /// Bytes at the beginning that are left out: blanks and the mark of UTF-8.
    private(set) var dropped = 0
    /// Line feeds among them.
    private(set) var lines = 0
    /// Whether a letter takes two bytes.
    let isSixteenBit: Bool
    /// The encoding to read it in, whatever it says; nil leaves that to the document.
    let encoding: String?

    /// Bytes within which all of this is decided.
    static let looked = 1024

    /// - Parameters:
    ///   - head: the first 1024 bytes, or all if there are fewer.
    ///   - encoding: the encoding to read the document in; nil if it shall tell.
    init(_ head: [UInt8], encoding: String? = nil) {
        let marks: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE], [0x3C, 0x00], [0x00, 0x3C]]
        isSixteenBit = marks.contains { head.starts(with: $0) }
        if isSixteenBit {
            self.encoding = encoding
            return
        }
        while dropped < head.count, let length = XMLProlog.blank(at: dropped, in: head) {
            if head[dropped] == 0x0A { lines += 1 }
            dropped += length
        }
        self.encoding = encoding ?? XMLProlog.correction(of: head[dropped...])
    }

    /// The length of the blank or mark at a place; nil if there is something else.
    private static func blank(at place: Int, in head: [UInt8]) -> Int? {
        if XMLBytes.isBlank(head[place]) { return 1 }
        return head[place...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : nil
    }

    /// UTF-8 for a document that is written in bytes but says something expat would not read that way.
    private static func correction(of head: ArraySlice<UInt8>) -> String? {
        guard head.starts(with: "<?xml".utf8) else { return nil }
        let declaration = String(decoding: head.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
            .lowercased()
        let wrong = ["utf-16", "utf16", "ucs-2", "unicode", "\"utf8\"", "'utf8'"]
        return wrong.contains { declaration.contains($0) } ? "UTF-8" : nil
    }
}
