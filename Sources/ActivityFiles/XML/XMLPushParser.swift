import CExpat

/// Reads XML that is handed to it in pieces, and calls a consumer; the document may be of any length.
///
///     let parser = try XMLPushParser(GPXConsumer())
///     while let piece = nextPiece() { try parser.feed(piece) }
///     try parser.finish()
///     use(parser.consumer)
///
/// It loads nothing, expands no entities but the five of XML, and stops at a document type with declarations, at
/// 64 elements within one another and at a tag of more than 1 MiB. Control characters that XML forbids become
/// spaces; blanks before the XML declaration are passed over. Encodings: UTF-8, UTF-16, ISO-8859-1, and every other
/// one of single bytes as windows-1252.
final class XMLPushParser<Consumer: XMLConsumer>: XMLEvents {
    /// Expat calls one handler after the other: a check at every call would find nothing, and costs a twentieth.
    @exclusivity(unchecked) var consumer: Consumer
    /// Whether the consumer wants no more; what is fed from then on is passed over.
    private(set) var isStopped = false

    private let parser: XML_Parser
    private let encoding: String?
    /// The first bytes, until there are enough of them to tell how to read the document.
    private var head: [UInt8] = []
    private var isAtProlog = true
    private var isSixteenBit = false
    /// Bytes and line feeds before the document that expat never saw.
    private var skipped = (bytes: 0, lines: 0)
    private var fed = 0
    private var depth = 0
    /// The depth of the element that is passed over; 0 if none is.
    private var skippedDepth = 0
    /// The depth of the element whose text is kept; 0 if there is none.
    private var textDepth = 0
    private var isListening = false
    private var kept: [UInt8] = []
    private var limit: XMLFault.Kind?

    /// - Parameter encoding: what the document is written in, such as `ISO-8859-1`, whatever it says; nil if it
    ///   shall tell.
    init(_ consumer: Consumer, encoding: String? = nil) throws(XMLFault) {
        guard let parser = XML_ParserCreate(nil) else {
            throw XMLFault(kind: .outOfMemory, line: 1, column: 0, byte: 0)
        }
        self.consumer = consumer
        self.parser = parser
        self.encoding = encoding
        super.init()
        install(in: parser)
        XMLEncodings.install(in: parser)
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// Reads the next piece of the document, of any length.
    ///
    /// - Throws: the first fault; what came before it has reached the consumer, and nothing more can be fed.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(XMLFault) {
        var rest = bytes[...]
        while isAtProlog, !rest.isEmpty {
            let wanted = rest.prefix(XMLProlog.looked - head.count)
            head += wanted
            rest = rest.dropFirst(wanted.count)
            guard head.count == XMLProlog.looked else { return }
            try readProlog()
        }
        while !rest.isEmpty, !isStopped {
            let piece = rest.prefix(XMLLimits.chunk)
            rest = rest.dropFirst(piece.count)
            try parse(UnsafeRawBufferPointer(rebasing: piece))
        }
    }

    /// Reads the next piece of the document, as `feed(_:)` of its memory.
    func feed(_ bytes: [UInt8]) throws(XMLFault) {
        try bytes.withUnsafeBufferPointer { (view) throws(XMLFault) in try feed(UnsafeRawBufferPointer(view))
        }
    }

    /// Ends the document.
    ///
    /// - Throws: a fault if it is not complete.
    func finish() throws(XMLFault) {
        if isAtProlog { try readProlog() }
        guard !isStopped, XML_Parse(parser, nil, 0, 1) != XML_STATUS_OK, !isStopped else { return }
        throw fault(limit ?? .truncated)
    }

    override func start(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
        depth += 1
        guard depth <= XMLLimits.depth else { return abort(.tooDeep) }
        guard skippedDepth == 0, !isStopped else { return }
        listen(false)
        switch consumer.start(XMLBytes(localNameOf: name), attributes, at: place) {
        case .children: break
        case .text:
            kept.removeAll(keepingCapacity: true)
            textDepth = depth
            listen(true)
        case .nothing: skippedDepth = depth
        case .stop:
            isStopped = true
            XML_StopParser(parser, 0)
        }
    }

    override func end(_ name: UnsafePointer<UInt8>) {
        defer { depth -= 1 }
        guard skippedDepth == 0, !isStopped, limit == nil else {
            if skippedDepth == depth { skippedDepth = 0 }
            return
        }
        let local = XMLBytes(localNameOf: name)
        guard textDepth == depth else { return consumer.end(local, text: .empty, at: place) }
        listen(false)
        textDepth = 0
        kept.withUnsafeBufferPointer { consumer.end(local, text: XMLBytes($0), at: place) }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        kept += bytes.prefix(XMLLimits.text - kept.count)
    }

    override func declarations() { abort(.declarations) }

    private func listen(_ isWanted: Bool) {
        guard isListening != isWanted else { return }
        isListening = isWanted
        setTextHandler(in: parser, isWanted)
    }

    private func abort(_ kind: XMLFault.Kind) {
        limit = limit ?? kind
        XML_StopParser(parser, 0)
    }

    /// Blanks before the document are passed over, however many there are.
    private func readProlog() throws(XMLFault) {
        let prolog = XMLProlog(head, encoding: encoding)
        skipped.bytes += prolog.dropped
        skipped.lines += prolog.lines
        let rest = Array(head.dropFirst(prolog.dropped))
        head = []
        guard !rest.isEmpty else { return }
        isAtProlog = false
        isSixteenBit = prolog.isSixteenBit
        if let encoding = prolog.encoding { XML_SetEncoding(parser, encoding) }
        try rest.withUnsafeBufferPointer { (bytes) throws(XMLFault) in
            try parse(UnsafeRawBufferPointer(bytes))
        }
    }

    private func parse(_ bytes: UnsafeRawBufferPointer) throws(XMLFault) {
        fed += bytes.count
        let isRead =
            isSixteenBit || !ControlCharacters.occur(in: bytes)
            ? hand(bytes) : ControlCharacters.replaced(in: bytes).withUnsafeBytes { hand($0) }
        guard !isStopped else { return }
        guard isRead else { throw fault(limit ?? kindOfError()) }
        // What expat holds back is the beginning of a token that is not complete.
        guard fed - Int(XML_GetCurrentByteIndex(parser)) <= XMLLimits.token else {
            throw fault(.tokenTooLong)
        }
    }

    private func hand(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return XML_Parse(parser, start, Int32(clamping: bytes.count), 0) == XML_STATUS_OK
    }

    private func kindOfError() -> XMLFault.Kind {
        let code = XML_GetErrorCode(parser)
        switch code {
        case XML_ERROR_INVALID_TOKEN where isBeyondASCII: return .invalidBytes
        case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: return .trailing
        case XML_ERROR_UNDEFINED_ENTITY: return .undefinedEntity
        case XML_ERROR_NO_MEMORY: return .outOfMemory
        default: return .malformed(XML_ErrorString(code).map { String(cString: $0) } ?? "of an unknown kind")
        }
    }

    /// Whether the byte that expat stumbled over is no ASCII.
    private var isBeyondASCII: Bool {
        var offset: Int32 = 0
        var count: Int32 = 0
        guard let context = XML_GetInputContext(parser, &offset, &count), offset >= 0, offset < count else {
            return false
        }
        return UInt8(bitPattern: Int8(truncatingIfNeeded: Int(context[Int(offset)]))) >= 0x80
    }

    private var place: XMLPlace { XMLPlace(parser, bytesBefore: skipped.bytes, linesBefore: skipped.lines) }

    private func fault(_ kind: XMLFault.Kind) -> XMLFault {
        XMLFault(kind: kind, line: place.line, column: place.column, byte: place.byte)
    }
}
