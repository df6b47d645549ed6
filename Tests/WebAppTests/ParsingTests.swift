import Testing

@testable import WebApp

@Suite struct ParsingTests {
    @Test(
        "An origin is scheme, host and port",
        arguments: [
            ("https://coach.example", "https://coach.example"),
            ("HTTPS://Coach.Example/", "https://coach.example"),
            ("https://coach.example:443", "https://coach.example"), ("http://a:80", "http://a"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://[::1]:8080", "http://[::1]:8080"),
        ])
    func origins(text: String, written: String) {
        #expect(WebOrigin(text)?.text == written)
    }

    @Test(
        "What is no origin is none",
        arguments: [
            "", "null", "coach.example", "ftp://a", "https://", "https://a/b", "https://a:b", "https://a:0",
            "https://a:70000", "https://a@b", "https://a b", "https://[::1", "https://[x]", "https://a?b",
        ])
    func noOrigins(text: String) {
        #expect(WebOrigin(text) == nil)
    }

    @Test("A form's fields are decoded, and of two the last counts")
    func form() throws {
        let fields = try FormReader.fields("a=1&b=x+y%26z&a=2&c&=d&e=%C3%A9")
        #expect(fields == ["a": "2", "b": "x y&z", "c": "", "": "d", "e": "é"])
        #expect(try FormReader.fields("").isEmpty)
        for broken in ["a=%zz", "a=%FF", "%=1"] {
            #expect(throws: Problem.self) { try FormReader.fields(broken) }
        }
    }

    @Test("A form of more fields than any of ours has is refused before it is decoded")
    func manyFields() throws {
        let most = (0..<FormReader.mostFields).map { "f\($0)=1" }.joined(separator: "&")
        #expect(try FormReader.fields(most).count == FormReader.mostFields)
        #expect(throws: Problem.self) { try FormReader.fields("\(most)&one=more") }
    }

    @Test("A pairing code is told in either case and with any break, and in no other way")
    func code() {
        let code = PairingCode()
        let text = code.text
        #expect(text.count == 9)
        for form in [text, text.lowercased(), text.replacing("-", with: ""), text.replacing("-", with: " ")] {
            #expect(code.matches(form))
        }
        for form in ["", String(text.dropLast()), text + "A", String(text.reversed()) + "x"] {
            #expect(!code.matches(form))
        }
        #expect(Set((0..<100).map { _ in PairingCode().text }).count == 100)
    }

    @Test("Addresses of home networks are told from those of the internet")
    func ranges() {
        func isPrivate(_ host: String) -> Bool? {
            NetworkAddress(host: host).map { address in
                AddressRange.privateOnes.contains { $0.contains(address) }
            }
        }
        for host in [
            "127.0.0.1", "10.9.8.7", "172.31.0.1", "192.168.0.1", "100.100.1.1", "[::1]", "[fd12::1]",
        ] {
            #expect(isPrivate(host) == true, "\(host)")
        }
        for host in ["8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "[2001:db8::1]", "[::2]"] {
            #expect(isPrivate(host) == false, "\(host)")
        }
        for host in ["", "1.2.3", "256.1.1.1", "::1", "a", "[1.2.3.4]"] { #expect(isPrivate(host) == nil) }
    }
}
