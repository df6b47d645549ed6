import Foundation

/// The project as its files say it is.
enum Project {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Swift files below a folder, with their text.
    static func sources(_ folder: String) throws -> [(path: String, text: String)] {
        let base = root.appendingPathComponent(folder)
        guard let names = FileManager.default.enumerator(atPath: base.path) else { return [] }
        return try names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            ("\(folder)/\(name)", try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8))
        }
    }

    /// Modules a source file imports.
    static func imports(_ text: String) -> Set<String> {
        let modifiers: Set<String> = [
            "public", "package", "internal", "private", "fileprivate", "@testable", "import",
        ]
        var modules: Set<String> = []
        for line in text.split(separator: "\n") {
            let words = line.trimmingCharacters(in: .whitespaces).split(separator: " ").map(String.init)
            guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(modifiers.contains),
                let module = words.last
            else { continue }
            modules.insert(String(module.prefix { $0 != "." }))
        }
        return modules
    }
}

/// A row of the arrow table in Docs/architecture.md.
struct ArrowRow {
    let target: String
    let isPure: Bool
    /// The headers of a C library.
    let isSystem: Bool
    let imports: Set<String>

    static func all() throws -> [ArrowRow] {
        try Project.text("Docs/architecture.md").split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 5, ["pure", "edge", "system"].contains(cells[2]) else { return nil }
            let imports = cells[3].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            return ArrowRow(
                target: cells[1], isPure: cells[2] == "pure", isSystem: cells[2] == "system",
                imports: Set(imports))
        }
    }
}
