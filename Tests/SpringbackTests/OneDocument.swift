import Foundation
import Testing

/// Standard output under `--json`: one JSON document on one line, keys sorted, nothing else.
enum OneDocument {
    /// Records an issue for anything else; what was not printed by us is compared byte by byte with what another writer makes of it.
    static func expect(_ output: String, _ at: SourceLocation = #_sourceLocation) {
        guard output.hasSuffix("\n"), output.count(where: { $0 == "\n" }) == 1,
            let value = try? JSONSerialization.jsonObject(
                with: Data(output.utf8), options: [.fragmentsAllowed])
        else {
            Issue.record("not one document on one line: \(output.prefix(300))", sourceLocation: at)
            return
        }
        #expect(Scanner.keysAreSorted(Array(output.utf8)), "\(output.prefix(300))", sourceLocation: at)
        let again = try? JSONSerialization.data(
            withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed])
        #expect(again.map { String(decoding: $0, as: UTF8.self) + "\n" } == output, sourceLocation: at)
    }

    /// Walks over a document that is known to be one.
    private struct Scanner {
        /// Whether the keys of every object ascend, and no blank stands between tokens.
        static func keysAreSorted(_ bytes: [UInt8]) -> Bool {
            /// The last key of each object that is open; nil for an array.
            var open: [[UInt8]?] = []
            var index = 0
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "{"): open.append([])
                case UInt8(ascii: "["): open.append(nil)
                case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
                case UInt8(ascii: " "): return false
                case UInt8(ascii: "\""):
                    let start = index + 1
                    index = start
                    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                    }
                    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":"),
                        let last = open.last ?? nil
                    else { break }
                    let key = Array(bytes[start..<index])
                    guard last.isEmpty || last.lexicographicallyPrecedes(key) else { return false }
                    open[open.count - 1] = key
                default: break
                }
                index += 1
            }
            return open.isEmpty
        }
    }
}
