/// Why a document could not be read to its end, and where.
struct XMLFault: Error, Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// It ends before its root element does.
        case truncated
        /// It is not well-formed; expat's own words.
        case malformed(String)
        /// Bytes that its encoding has no letter for, or no XML at all.
        case invalidBytes
        /// Something follows the end of the root element.
        case trailing
        /// A document type with declarations of its own, which could define entities.
        case declarations
        /// An entity that nothing defines.
        case undefinedEntity
        /// Elements within elements, more than `XMLLimits.depth`.
        case tooDeep
        /// A tag, name or value longer than `XMLLimits.token`.
        case tokenTooLong
        case outOfMemory
    }

    let kind: Kind
    /// The line, from 1.
    let line: Int
    /// Bytes before it in the line.
    let column: Int
    /// Bytes before it in the document.
    let byte: Int

    /// The line in words.
    var place: String { "line \(line)" }

    /// What is wrong, in a sentence without a full stop.
    var words: String {
        switch kind {
        case .truncated: "the file was cut; it ends in the middle of an element"
        case .malformed(let words): "this is no well-formed XML (\(words))"
        case .invalidBytes: "there are bytes here that are no text of XML"
        case .trailing: "something follows the end of the document"
        case .declarations: "it declares entities or elements of its own, which no activity needs"
        case .undefinedEntity: "it names an entity that nothing defines"
        case .tooDeep: "more than \(XMLLimits.depth) elements lie within one another"
        case .tokenTooLong: "a tag or value is longer than \(XMLLimits.token >> 20) MiB"
        case .outOfMemory: "there is not enough memory to read it"
        }
    }
}

/// What is read at most, so that no document takes more memory or time than its size allows.
enum XMLLimits {
    /// Elements within one another; no format read here needs more than 12.
    static let depth = 64
    /// Bytes of one tag, name, value or comment.
    static let token = 1 << 20
    /// Bytes of text kept of one element.
    static let text = 1 << 16
    /// Bytes handed to expat at a time.
    static let chunk = 1 << 16
}
