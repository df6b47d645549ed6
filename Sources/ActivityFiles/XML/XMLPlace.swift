import CExpat

/// Where in the document the parser is: good only during the call it came with, and reckoned when asked for.
struct XMLPlace {
    private let parser: XML_Parser
    private let bytesBefore: Int
    private let linesBefore: Int

    /// - Parameters:
    ///   - bytesBefore: bytes before the document that expat never saw.
    ///   - linesBefore: line feeds among them.
    init(_ parser: XML_Parser, bytesBefore: Int, linesBefore: Int) {
        self.parser = parser
        self.bytesBefore = bytesBefore
        self.linesBefore = linesBefore
    }

    /// The line, from 1.
    var line: Int { Int(clamping: XML_GetCurrentLineNumber(parser)) + linesBefore }

    /// Bytes before the tag in its line.
    var column: Int { Int(clamping: XML_GetCurrentColumnNumber(parser)) }

    /// Bytes of the document before the tag. For the end of `<empty/>` it is the byte after it.
    var byte: Int { max(0, Int(XML_GetCurrentByteIndex(parser))) + bytesBefore }
}
