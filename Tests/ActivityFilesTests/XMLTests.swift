import Testing

@testable import ActivityFiles

@Suite("The XML parser")
struct XMLTests {
    /// Writes down what it is told.
    private struct Scribe: XMLConsumer {
        var lines: [String] = []
        var bytes: [Range<Int>] = []
        private var open: [Int] = []

        mutating func start(_ name: XMLBytes, _ attributes: XMLAttributes, at place: XMLPlace) -> XMLInterest
        {
            open.append(place.byte)
            var line = "<\(name.string)"
            if let x = attributes["x"] { line += " x=\(x.string)" }
            if let y = attributes["y"] { line += " y=\(y.string)" }
            lines.append(line)
            switch name {
            case "skip":
                open.removeLast()
                return .nothing
            case "stop": return .stop
            case "t", "name": return .text
            default: return .children
            }
        }

        mutating func end(_ name: XMLBytes, text: XMLBytes, at place: XMLPlace) {
            if let start = open.popLast() { bytes.append(start..<place.byte) }
            lines.append(text.isEmpty ? ">\(name.string)" : ">\(name.string) \(text.string)")
        }
    }

    private func scribe(_ document: [UInt8], pieces: Int = .max, encoding: String? = nil) throws(XMLFault)
        -> Scribe
    {
        let parser = try XMLPushParser(Scribe(), encoding: encoding)
        var rest = document[...]
        while !rest.isEmpty {
            try parser.feed(Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        try parser.finish()
        return parser.consumer
    }

    private func lines(_ text: String, pieces: Int = .max) throws(XMLFault) -> [String] {
        try scribe(Array(text.utf8), pieces: pieces).lines
    }

    private func fault(_ text: String) -> XMLFault? {
        do throws(XMLFault) {
            _ = try lines(text)
            return nil
        } catch {
            return error
        }
    }

    @Test("Elements, attributes and the texts that were asked for")
    func elements() throws {
        let text = "<a:r x='1' y=\"&lt;2\"><b>no</b><n:t> yes &amp; no </n:t><t><![CDATA[<c>]]></t><t/></a:r>"
        let expected = [
            "<r x=1 y=<2", "<b", ">b", "<t", ">t yes & no", "<t", ">t <c>", "<t", ">t", ">r",
        ]
        for pieces in [1, 2, 7, .max] { #expect(try lines(text, pieces: pieces) == expected) }
    }

    @Test("What is skipped is passed over with all inside; after a stop nothing comes")
    func skipped() throws {
        let text = "<r><skip><t>1</t><skip/><stop/></skip><skip/><t>2</t><stop><t>3</t></stop></r"
        #expect(try lines(text) == ["<r", "<skip", "<skip", "<t", ">t 2", "<stop"])
    }

    @Test("A text goes to its first child or end")
    func mixed() throws {
        #expect(try lines("<t>one<b/>two</t>") == ["<t", "<b", ">b", ">t one"])
        #expect(try lines("<t>one<t>two</t>three</t>") == ["<t", "<t", ">t two", ">t"])
        let long = String(repeating: "x", count: 200_000)
        #expect(try lines("<t>\(long)</t>").last?.utf8.count == 65_536 + 3)
    }

    @Test("Places are those of the document, with what stands before it")
    func places() throws {
        let text = "\n \u{FEFF}<?xml version='1.0'?>\n<r>\n<t>a</t><b/></r>"
        let document = Array(text.utf8)
        let made = try scribe(document)
        let elements = made.bytes.map { String(decoding: document[$0], as: UTF8.self) }
        #expect(elements == ["<t>a", "<b/>", "<r>\n<t>a</t><b/>"])
        let broken = try #require(fault(String(repeating: "\n", count: 5000) + "<r>\n<t></b></r>"))
        #expect(broken.line == 5002 && broken.byte == 5009 && broken.place == "line 5002")
    }

    @Test("Encodings of all kinds, and letters that say they are others")
    func encodings() throws {
        let plain = "<name>Zürich – €</name>"
        for declared in ["UTF-8", "utf8", "UTF-16", "Unicode"] {
            let text = "<?xml version=\"1.0\" encoding=\"\(declared)\"?>" + plain
            #expect(try lines(text) == ["<name", ">name Zürich – €"])
        }
        for isBigEndian in [true, false] {
            let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>" + plain
            let bytes = text.utf16.flatMap { unit in
                isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
            }
            #expect(try scribe(bytes, pieces: 3).lines == ["<name", ">name Zürich – €"])
        }
        let western: [UInt8] =
            Array("<name>Z".utf8) + [0xFC] + Array("rich ".utf8) + [0x80] + Array("</name>".utf8)
        let declaration = Array("<?xml version='1.0' encoding='windows-1252'?>".utf8)
        #expect(try scribe(declaration + western).lines.last == ">name Zürich €")
        #expect(try scribe(western, encoding: "windows-1252").lines.last == ">name Zürich €")
        #expect(throws: XMLFault.self) { try scribe(western) }
    }

    @Test("Control characters become spaces")
    func controls() throws {
        let padding = String(repeating: "x", count: 40)
        #expect(try lines("<t>\(padding)a\u{0B}b\u{0}c\td</t>\u{0}\u{0}").last == ">t \(padding)a b c\td")
    }

    @Test("Entities are not expanded, and a document that declares any is stopped")
    func entities() throws {
        let bomb = "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><r><t>&b;</t></r>"
        #expect(fault(bomb)?.kind == .declarations)
        let outside = "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r><t>a&b;c</t></r>"
        #expect(try lines(outside).last == ">r")
        #expect(fault("<r><t>&b;</t></r>")?.kind == .undefinedEntity)
    }

    @Test("Depth and length have an end")
    func limits() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(try lines(nested(64)).count == 128)
        #expect(fault(nested(65))?.kind == .tooDeep)
        #expect(fault("<r><skip>" + nested(1_000_000) + "</skip></r>")?.kind == .tooDeep)
        let long = String(repeating: "x", count: 3 << 20)
        #expect(fault("<r a='\(long)'/>")?.kind == .tokenTooLong)
        #expect(fault("<\(long)/>")?.kind == .tokenTooLong)
        #expect(fault("<r><!-- \(long) --></r>")?.kind == .tokenTooLong)
        #expect(try lines("<r>\(long)</r>") == ["<r", ">r"])
    }

    @Test("Faults say what and where")
    func faults() throws {
        #expect(fault("<r><t>a</t>")?.kind == .truncated)
        #expect(fault("")?.kind == .truncated && fault("  \n")?.kind == .truncated)
        #expect(fault("<r></r>\n<r></r>")?.kind == .trailing)
        let crossed = try #require(fault("<r>\n <t></r>"))
        #expect(crossed.kind == .malformed("mismatched tag") && crossed.line == 2 && crossed.byte == 10)
        for text in ["<", "<r", "<r a=1/>", "no", "<r>&#11;</r>", "\u{0}"] {
            #expect(fault(text)?.words.isEmpty == false)
        }
    }

    @Test("The root is found past blanks, marks, comments and declarations")
    func roots() {
        func root(_ text: String) -> String? { RootName(Array(text.utf8))?.name }
        #expect(root("\n\u{FEFF} <?xml version='1.0'?><!-- <kml> --><g:gpx a='<x>'/>") == "gpx")
        #expect(root("<!DOCTYPE HealthData [") == "HealthData" && root("<a") == "a" && root("<") == "")
        #expect(root("<html><gpx/></html>") == "html")
        for text in ["", "  ", "x<gpx/>", "<?xml", "<!--", "<!-->", "<?><?", "{\"gpx\": 1}"] {
            #expect(root(text) == nil)
        }
        #expect(root(String(repeating: " ", count: 70_000) + "<gpx/>") == nil)
    }
}
