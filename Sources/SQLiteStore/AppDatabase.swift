import Foundation
package import GRDB
public import Stores

/// The one owner of a journal's database: its connection, its schema and the care taken in opening it.
///
/// One file holds one runner's journal, in write-ahead mode, so that a process killed at any moment leaves every
/// append either whole or absent. The file is made readable by its owner alone: it is a health record.
public struct AppDatabase: Sendable {
    /// The file.
    public let path: String
    package let writer: DatabaseQueue

    /// Whether a missing file is an error or a new journal.
    public enum Opening: Sendable {
        case existing, createIfMissing
    }

    /// What a power cut may cost. A process that is killed loses nothing either way.
    public enum Durability: Sendable {
        /// An append that returned is on the disk.
        case everyAppend
        /// The last appends before a power cut may be missing, never torn: for imports, which can be run again.
        case checkpoints
    }

    /// Opens a journal; a new one gets its schema, an older one is brought up to date.
    ///
    /// Several processes may do so at the same moment. What is no journal is left exactly as it is.
    ///
    /// - Throws: `StoreError`: `.noSuchFile`, `.notAFile`, `.notAJournal`, `.newerVersion`, `.damaged`,
    ///   `.cannotRead`, `.cannotWrite`, `.diskFull`, `.busy`, `.oldSQLite`.
    public init(
        path: String, opening: Opening = .createIfMissing, durability: Durability = .everyAppend
    ) throws(StoreError) {
        try SQLiteVersion.check()
        try JournalPath(path).prepare(opening)
        let deadline = Date().addingTimeInterval(AppDatabase.patience)
        while true {
            do {
                self.writer = try AppDatabase.open(path, durability)
                self.path = path
                return
            } catch {
                let storeError = StoreError(error, path: path)
                // SQLite does not wait for every kind of lock by itself.
                guard case .busy = storeError, Date() < deadline else { throw storeError }
                usleep(20_000)
            }
        }
    }

    /// Seconds to wait for another process before giving up.
    static let patience = 10.0

    private static func open(_ path: String, _ durability: Durability) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.label = "springback.journal"
        configuration.prepareDatabase { db in
            switch durability {
            case .everyAppend:
                try db.execute(sql: "PRAGMA synchronous = FULL")
            case .checkpoints:
                try db.execute(sql: "PRAGMA synchronous = NORMAL")
                // In pages, 16 MB instead of 4: the disk is waited for once where it was four times.
                try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
            }
            // Without it, a row that is replaced goes past the triggers that refuse its removal.
            try db.execute(sql: "PRAGMA recursive_triggers = ON")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        switch try queue.read({ db in try Schema.standing(of: db, path: path) }) {
        case .current:
            break
        case .empty, .older:
            // Writing the schema is left to one process at a time; the others find it done.
            try FolderLock.holding(of: path, for: patience) {
                let standing = try queue.read { db in try Schema.standing(of: db, path: path) }
                if standing == .empty { try switchToWriteAheadLog(queue) }
                if standing != .current { try Schema.migrator(path: path).migrate(queue) }
            }
        }
        return queue
    }

    private static func switchToWriteAheadLog(_ queue: DatabaseQueue) throws {
        let mode = try queue.writeWithoutTransaction { db in
            try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        }
        guard mode == "wal" else {
            throw DatabaseError(
                resultCode: .SQLITE_CANTOPEN, message: "this file system has no write-ahead log")
        }
    }

    /// Closes the connection; the journal is then one file without companions, unless another process has it open.
    ///
    /// What was appended is kept whether this succeeds or not, so there is nothing to report.
    public func close() {
        try? writer.close()
    }

    /// Removes a journal with all it holds. This cannot be undone.
    ///
    /// - Throws: `.noSuchFile` or `.cannotWrite`.
    public static func erase(path: String) throws(StoreError) {
        try JournalPath(path).remove()
    }
}
