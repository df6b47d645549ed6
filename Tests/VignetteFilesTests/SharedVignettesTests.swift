import Foundation
import Journal
import Testing
import VignetteFiles

/// Where the vignettes are that stand beside the project.
enum SharedVignettes {
    static let folder: URL = {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["SPRINGBACK_SHARED"] {
            return URL(filePath: named).appending(path: "vignettes")
        }
        let project = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return project.deletingLastPathComponent().appending(path: "shared/vignettes")
    }()

    static var files: [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
            .sorted { $0.path < $1.path }
    }

    static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }
}

@Suite(
    .enabled(if: SharedVignettes.areThere, "no folder of shared vignettes; SPRINGBACK_SHARED names another"))
struct SharedVignettesTests {
    @Test(arguments: SharedVignettes.files)
    func isRead(file: URL) throws {
        let vignette = try VignetteFile.read(data: Data(contentsOf: file), file: file.lastPathComponent)
        #expect(vignette.name == file.deletingPathExtension().lastPathComponent)
        #expect(!vignette.expectations.isEmpty)
        #expect(vignette.entries.map(\.id) == vignette.entries.map(\.id).sorted())
    }
}
