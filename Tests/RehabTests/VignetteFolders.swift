import Foundation
import TestSupport
import VignetteFiles

/// Where vignettes stand: our own in the project, the shared ones beside it.
enum VignetteFolders {
    static let project = SharedFolder.project

    static let own = project.appending(path: "Vignettes")

    /// Nil where there are none beside the project.
    static let shared = SharedFolder.url("vignettes")

    static func files(in folder: URL?) -> [URL] {
        let found = folder.flatMap { FileManager.default.enumerator(at: $0, includingPropertiesForKeys: nil) }
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
            .sorted { $0.path < $1.path }
    }

    static func vignette(_ file: URL) throws -> Vignette {
        try VignetteFile.read(data: Data(contentsOf: file), file: file.lastPathComponent)
    }
}
