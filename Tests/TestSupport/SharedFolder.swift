public import Foundation

/// The folder of real files and cases that nobody of this project wrote.
///
/// It is no part of the project: `SPRINGBACK_SHARED` names it, or it lies beside the package. Tests that need it skip,
/// visibly, where it is not.
public enum SharedFolder {
    /// A folder or file in it; nil where there is none.
    public static func url(_ path: String) -> URL? {
        candidates.map { $0.appendingPathComponent(path) }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
    }

    /// Where this project lies.
    public static let project = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let candidates: [URL] = {
        if let named = ProcessInfo.processInfo.environment["SPRINGBACK_SHARED"] {
            return [URL(fileURLWithPath: named)]
        }
        return [project.deletingLastPathComponent().appendingPathComponent("shared")]
    }()
}
