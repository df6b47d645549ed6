import JournalFiles
import Testing

@Suite("JSON")
struct JSONValueTests {
    @Test(
        "Values are written in one way",
        arguments: [
            (JSONValue.null, "null"), (["b": 1, "a": [true, false]], "{\"a\":[true,false],\"b\":1}"),
            (.number(10_000), "10000"), (.number(-0.0), "0"), (.number(0.1), "0.1"),
            (.number(1e300), "1e+300"),
            (.number(.nan), "null"), (.string("\"\\\n\u{1}\u{7F}é"), "\"\\\"\\\\\\n\\u0001\\u007fé\""),
            ([:], "{}"), ([], "[]"), (["é": 1, "z": 2, "Z": 3], "{\"Z\":3,\"z\":2,\"é\":1}"),
        ] as [(JSONValue, String)])
    func text(_ value: JSONValue, _ text: String) { #expect(value.text == text) }

    @Test(
        "Texts are read",
        arguments: [
            (" [ 1 , -2.5e1 , \"\\u00e9\\ud83c\\udfc3\\/\" ] ", [1, .number(-25), "é🏃/"]),
            ("{\"a\":{}}", ["a": [:]]), ("9223372036854775807", .integer(Int.max)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        ] as [(String, JSONValue)])
    func reads(_ text: String, _ value: JSONValue) throws { #expect(try JSONValue(text: text) == value) }

    @Test(
        "What is no JSON is refused",
        arguments: [
            "", " ", "nul", "{", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "1e", "+1", "\"", "\"\\x\"",
            "\"\n\"",
            "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\u12\"", "1 2", "{\"a\":1,\"a\":2}", "1e999", "--1",
            "NaN",
            String(repeating: "[", count: 10_000),
        ])
    func refuses(_ text: String) { #expect(throws: JSONFault.self) { try JSONValue(text: text) } }

    @Test("Bytes that are no UTF-8 are refused")
    func notUTF8() {
        #expect(throws: JSONFault.self) { try JSONValue(bytes: [0x22, 0xFF, 0x22]) }
        #expect(throws: JSONFault.self) { try JSONValue(bytes: [0x22, 0xC3, 0x22]) }
    }
}
