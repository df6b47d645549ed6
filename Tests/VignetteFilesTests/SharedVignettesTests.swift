import Foundation
import Journal
import TestSupport
import Testing
import VignetteFiles

/// Where the vignettes are that stand beside the project.
enum SharedVignettes {
    static let folder = SharedFolder.url("vignettes")

    static var files: [URL] {
        let found = folder.flatMap { FileManager.default.enumerator(at: $0, includingPropertiesForKeys: nil) }
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
            .sorted { $0.path < $1.path }
    }

    static var areThere: Bool { folder != nil }
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
