import Foundation
import VignetteFiles

/// Where vignettes stand: our own in the project, the shared ones beside it.
enum VignetteFolders {
    static let project = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let own = project.appending(path: "Vignettes")

    static let shared: URL = {
        if let named = ProcessInfo.processInfo.environment["SPRINGBACK_SHARED"] {
            return URL(filePath: named).appending(path: "vignettes")
        }
        return project.deletingLastPathComponent().appending(path: "shared/vignettes")
    }()

    static func files(in folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
            .sorted { $0.path < $1.path }
    }

    static func vignette(_ file: URL) throws -> Vignette {
        try VignetteFile.read(data: Data(contentsOf: file), file: file.lastPathComponent)
    }
}
