import Testing

@testable import WebApp

@Suite struct MultipartTests {
    /// A form with a field, a file with all that could mislead, and an empty file.
    private static let body = Array(
        """
        nobody reads this\r
        --b1\r
        Content-Disposition: form-data; name="note"\r
        \r
        hello\r
        --b1 \t\r
        content-disposition: form-data; name="file"; filename="a;%22b%22.fit"\r
        Content-Type: application/octet-stream\r
        \r
        one\r
        --b\r
        --b2--\r
        \r\r
        --b1\r
        Content-Disposition: form-data; name="file"; filename=""\r
        \r
        \r
        --b1--\r
        nor this --b1\r
        """.utf8)

    private static func events(_ body: [UInt8], pieces length: Int) throws -> [String] {
        var parser = try #require(MultipartParser(contentType: "multipart/form-data; boundary=b1"))
        var found: [String] = []
        var content: [UInt8]?
        for begin in stride(from: 0, to: body.count, by: length) {
            try parser.take(body[begin..<min(begin + length, body.count)]) { event in
                switch event {
                case .begin(let name, let file):
                    found.append("\(name), \(file ?? "no file")")
                    content = []
                case .bytes(let bytes): content?.append(contentsOf: bytes)
                case .end:
                    found.append(String(decoding: content ?? [], as: UTF8.self))
                    content = nil
                }
            }
        }
        #expect(content == nil)
        #expect(parser.isComplete)
        return found
    }

    @Test("A form is read alike however it is cut into pieces", arguments: 1...60)
    func pieces(length: Int) throws {
        #expect(
            try Self.events(Self.body, pieces: length) == [
                "note, no file", "hello", "file, a;\"b\".fit", "one\r\n--b\r\n--b2--\r\n\r", "file, ", "",
            ])
    }

    @Test("What is no form is refused", arguments: ["--b1x\r\n\r\n", "--b1\r\nContent-Type: a\r\n\r\n"])
    func noForm(text: String) throws {
        #expect(throws: Problem.noFormWithFiles) { try Self.events(Array(text.utf8), pieces: 100) }
    }

    @Test("A head without an end is not kept for ever")
    func longHead() throws {
        var parser = try #require(MultipartParser(boundary: "b1"))
        let head = Array("--b1\r\n".utf8) + [UInt8](repeating: 97, count: MultipartParser.longestHead + 3)
        #expect(throws: Problem.noFormWithFiles) { try parser.take(head) { _ in } }
    }

    @Test("A form that breaks off is not complete")
    func cut() throws {
        var parser = try #require(MultipartParser(boundary: "b1"))
        try parser.take(Self.body.dropLast(20)) { _ in }
        #expect(!parser.isComplete)
    }

    @Test(
        "The boundary is found in what browsers and others write",
        arguments: [
            ("multipart/form-data; boundary=b1", true),
            ("Multipart/Form-Data;charset=x;Boundary=\"b1\"", true),
            ("multipart/form-data", false), ("multipart/mixed; boundary=b1", false),
            ("multipart/form-data; boundary=", false),
        ])
    func contentType(text: String, isForm: Bool) {
        #expect((MultipartParser(contentType: text) != nil) == isForm)
    }
}
