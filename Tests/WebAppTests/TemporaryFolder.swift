import Foundation
import Synchronization
import WebApp

/// A folder that is gone when the test is over.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory.appendingPathComponent(
                "springback-web-\(UUID().uuidString)"
            ).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Whether nothing of what comes in or goes out is left.
    var isEmptyOfTemporaryFiles: Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: path + "/me.temporary"))?.isEmpty ?? true
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// What was said on the terminal.
final class Told: Sendable {
    private let news = Mutex<[ServeNews]>([])

    func add(_ item: ServeNews) { news.withLock { $0.append(item) } }

    /// The code that was shown last.
    var code: String {
        news.withLock { news in
            for item in news.reversed() {
                if case .code(let code) = item { return code }
            }
            return ""
        }
    }
}
