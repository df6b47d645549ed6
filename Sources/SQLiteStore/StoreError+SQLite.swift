import GRDB
import Stores

extension StoreError {
    /// What an error of the database means to the one who uses the journal at a path.
    init(_ error: any Error, path: String) {
        if let known = error as? StoreError {
            self = known
            return
        }
        guard let error = error as? DatabaseError else {
            self = .unexpected(path: path, detail: "\(error)")
            return
        }
        let words = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_NOTADB: self = .notAJournal(path: path, reason: "it is no SQLite database")
        case .SQLITE_CORRUPT: self = .damaged(path: path, detail: words)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_READONLY: self = .cannotWrite(path: path, reason: words)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR:
            self =
                JournalPath(path).isDiskFull ? .diskFull(path: path) : .cannotWrite(path: path, reason: words)
        default: self = .unexpected(path: path, detail: words)
        }
    }
}
