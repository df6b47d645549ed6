import Foundation
import Testing

/// Text that is compared, as a whole, with a file of `Snapshots/`.
///
/// `RECORD_SNAPSHOTS=1 swift test` writes the files anew; read the difference before you commit it.
struct Snapshot {
    let name: String
    private(set) var text = ""

    init(_ name: String) {
        self.name = name
    }

    mutating func add(_ line: String) {
        text += line + "\n"
    }

    mutating func add(_ title: String, _ lines: [String]) {
        add(title)
        for line in lines { add("    " + line) }
    }

    func expectSame(_ file: String = #filePath, _ at: SourceLocation = #_sourceLocation) throws {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(
            "Snapshots")
        let url = folder.appendingPathComponent(name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try text.write(to: url, atomically: true, encoding: .utf8)
            return
        }
        let wanted = try String(contentsOf: url, encoding: .utf8)
        guard text != wanted else { return }
        let (said, kept) = (text.split(separator: "\n"), wanted.split(separator: "\n"))
        let line = zip(said, kept).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let first = line ?? min(said.count, kept.count)
        Issue.record(
            """
            \(name).txt differs from line \(first + 1) that is not empty (\(said.count) lines said, \(kept.count) kept)
            kept: \(first < kept.count ? kept[first] : "nothing")
            said: \(first < said.count ? said[first] : "nothing")
            """, sourceLocation: at)
    }
}
