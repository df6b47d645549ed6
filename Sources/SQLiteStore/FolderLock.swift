import Foundation
import Stores

/// A lock on the folder of a journal, so that one process at a time makes or changes a schema.
///
/// SQLite's own locks do not cover the moment in which a database becomes one with a write-ahead log. The folder
/// itself is locked, so no lock file stays behind; a killed process lets go of it.
enum FolderLock {
    /// Does something while holding the lock.
    ///
    /// - Throws: `StoreError.busy` when another process holds it longer than `patience` seconds, and what `body` throws.
    static func holding(of path: String, for patience: Double, _ body: () throws -> Void) throws {
        let folder = open(JournalPath(path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A file system that cannot lock folders leaves it to SQLite's locks and to trying again.
        guard folder >= 0 else { return try body() }
        defer { _ = close(folder) }
        let deadline = Date().addingTimeInterval(patience)
        while flock(folder, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            guard Date() < deadline else { throw StoreError.busy(path: path) }
            usleep(5_000)
        }
        try body()
    }
}
