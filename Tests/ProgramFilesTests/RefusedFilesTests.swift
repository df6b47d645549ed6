import Foundation
import Journal
import ProgramFiles
import Testing

/// Files that are refused before anything is made of them; none may trap, hang or fill the memory.
@Suite struct RefusedFilesTests {
    private func refusal(_ data: some Collection<UInt8>) throws -> ProgramFileError {
        try #require(
            #expect(throws: ProgramFileError.self) { try ProgramFile.read(data: data, file: "x.yaml") })
    }

    private func refusal(_ text: String) throws -> ProgramFileError { try refusal(Array(text.utf8)) }

    @Test(arguments: ["", "\n\n", "# only a remark\n"])
    func anEmptyFile(text: String) throws {
        #expect(try refusal(text).reason == "the file is empty")
    }

    @Test func fiveMegabytes() throws {
        let error = try refusal([UInt8](repeating: UInt8(ascii: "a"), count: 5_000_000))
        #expect(error.reason == "the file has 5000000 bytes; at most 262144 are read")
    }

    @Test func bytesThatAreNotUTF8() throws {
        let error = try refusal(Array("id: a\ntitle: ".utf8) + [0xE9, 0x0A])
        #expect(error.reason == "the file is not UTF-8 text; save it as UTF-8")
        #expect(error.line == 2)
    }

    @Test func aControlCharacter() throws {
        let error = try refusal("id: a\ntitle: b\nsite: \u{7}\n")
        #expect(error.reason.hasPrefix("this is no YAML: "))
        #expect(error.line == 3)
    }

    @Test func aBombOfAliases() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(alias)]\n"
        }
        #expect(try refusal(text).reason.contains("aliases are not read here"))
        // The same as a key, which a parser compares before anyone can look at it.
        #expect(try refusal(text + "? *a12\n: x\n").reason.contains("aliases are not read here"))
    }

    @Test func aFewAliases() throws {
        let error = try refusal("id: &name a\ntitle: *name\n")
        #expect(error.reason.hasPrefix("anchors (&) and aliases (*) are not read"))
        #expect(error.line == 1)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func deepNesting(open: String) throws {
        let error = try refusal(String(repeating: open, count: 60_000))
        #expect(error.line == 1)
        #expect(error.reason == "nested too deep; nothing here needs more than 24 levels")
        let closed = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
        #expect(try refusal("id: " + closed).reason.hasPrefix("nested too deep"))
    }

    @Test(arguments: [
        ("- id: a\n", "a program is written as keys with values, not as a list"),
        ("just words\n", "a program is written as keys with values, not as `just words`"),
        ("? [a]\n: b\n", "a key is a text"),
        ("id: a\n---\nid: b\n", "a file holds one document; take out the line `---`"),
        ("id: !!binary x\n", "a program needs the key `title`"),
        ("<<: {id: a}\n", "a program has no key `<<`"),
    ])
    func anotherShape(text: String, reason: String) throws {
        #expect(try refusal(text).reason.contains(reason))
    }

    /// Whatever is cut off, flipped or put in, the answer is a value or an error that names a line of the file.
    @Test func damagedDocuments() throws {
        let good = Array(try Documents.text(.midportion).utf8)
        var random = SplitMix(state: 7)
        for _ in 0..<150 {
            var bytes = good
            switch random.next() % 3 {
            case 0: bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
            case 1:
                for _ in 0..<4 {
                    bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
                }
            default:
                let marks = Array("{}[]:,#&*!|>'\"%@`-? \n\t".utf8)
                for _ in 0..<3 {
                    bytes[Int(random.next() % UInt64(bytes.count))] =
                        marks[Int(random.next() % UInt64(marks.count))]
                }
            }
            do {
                _ = try ProgramFile.read(data: bytes, file: "x.yaml")
            } catch {
                #expect((1...(bytes.count(where: { $0 == 10 }) + 2)).contains(error.line))
                #expect(!error.reason.isEmpty)
            }
        }
    }
}

/// A small generator of numbers that are the same on every machine.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
