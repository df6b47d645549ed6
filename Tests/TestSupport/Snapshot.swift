import Foundation

/// Text that is compared, as a whole, with a file of `Snapshots/` beside the test.
///
/// `RECORD_SNAPSHOTS=1 swift test` writes the files anew; read the difference before you commit it.
public struct Snapshot {
    public let name: String
    public private(set) var text = ""

    public init(_ name: String) {
        self.name = name
    }

    public mutating func add(_ line: String) {
        text += line + "\n"
    }

    public mutating func add(_ title: String, _ lines: [String]) {
        add(title)
        for line in lines { add("    " + line) }
    }

    /// Where the text differs from what is kept; nil when it does not, or was just recorded.
    public func difference(_ file: String = #filePath) throws -> String? {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(
            "Snapshots")
        let url = folder.appendingPathComponent(name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try text.write(to: url, atomically: true, encoding: .utf8)
            return nil
        }
        let wanted = try String(contentsOf: url, encoding: .utf8)
        guard text != wanted else { return nil }
        let (said, kept) = (text.split(separator: "\n"), wanted.split(separator: "\n"))
        let line = zip(said, kept).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let first = line ?? min(said.count, kept.count)
        return """
            \(name).txt differs from line \(first + 1) that is not empty (\(said.count) lines said, \(kept.count) kept)
            kept: \(first < kept.count ? kept[first] : "nothing")
            said: \(first < said.count ? said[first] : "nothing")
            """
    }
}
