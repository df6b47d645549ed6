import CExpat

/// The face of a parser that expat calls: C functions know nothing of generic types.
class XMLEvents {
    func start(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {}
    func end(_ name: UnsafePointer<UInt8>) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func declarations() {}

    /// Has expat call this object, which must outlive the parser; texts are called for by `setTextHandler`.
    final func install(in parser: XML_Parser) {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let name, let attributes else { return }
                XMLEvents.with(context) { $0.start(bytes(name), XMLAttributes(attributes)) }
            },
            { context, name in
                guard let name else { return }
                XMLEvents.with(context) { $0.end(bytes(name)) }
            })
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, hasDeclarations in
            if hasDeclarations != 0 { XMLEvents.with(context) { $0.declarations() } }
        }
    }

    /// Texts cost time even where nobody wants them, so the handler is there only while somebody does.
    final func setTextHandler(in parser: XML_Parser, _ isWanted: Bool) {
        guard isWanted else { return XML_SetCharacterDataHandler(parser, nil) }
        XML_SetCharacterDataHandler(parser) { context, text, count in
            guard let text else { return }
            let view = UnsafeBufferPointer(start: bytes(text), count: Int(count))
            XMLEvents.with(context) { $0.text(view) }
        }
    }

    @inline(__always)
    private static func with(_ context: UnsafeMutableRawPointer?, _ body: (XMLEvents) -> Void) {
        guard let context else { return }
        Unmanaged<XMLEvents>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
    }
}

private func bytes(_ text: UnsafePointer<CChar>) -> UnsafePointer<UInt8> {
    UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
}
