import Foundation
import Journal
import ProgramFiles

/// The two documents of the project.
enum Documents {
    /// The top of the project, from the place of this file.
    static var root: URL {
        URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    static func file(_ site: Site) -> String { "Programs/achilles-\(site.rawValue).yaml" }

    static func text(_ site: Site) throws -> String {
        try String(contentsOf: root.appending(path: file(site)), encoding: .utf8)
    }

    static func read(_ site: Site) throws -> ProgramDocument {
        try ProgramFile.read(data: Data(contentsOf: root.appending(path: file(site))), file: file(site))
    }
}
