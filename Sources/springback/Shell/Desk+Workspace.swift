import Answers
import Dispatch
import Foundation
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import SQLiteStore
import Stores
import Synchronization
import WebApp

extension JournalPlace<SQLiteStore> {
    /// The journal at a path.
    init(sqlite path: String) {
        self.init(
            isThere: { FileManager.default.fileExists(atPath: path) },
            open: { use throws(StoreError) in
                try SQLiteStore(path: path, durability: use == .imports ? .checkpoints : .everyAppend)
            },
            close: { $0.database.close() },
            erase: { () throws(StoreError) in try AppDatabase.erase(path: path) },
            lockImports: {
                // Another process may hold it for minutes: no thread that answers requests waits for it.
                await withCheckedContinuation { continuation in
                    DispatchQueue.global().async {
                        let lock = ImportLock(journal: path, isStopped: { false })
                        continuation.resume(returning: { withExtendedLifetime(lock) {} })
                    }
                }
            })
    }
}

extension Edge {
    /// The clock of the options: of this machine, or of a zone, and today as `--on` says.
    init(_ options: GlobalOptions, _ place: Workspace.Place) {
        let clock = place.clock
        let fixed = options.on.map { _ in place.today }
        let ids = Mutex(EntryIDs())
        self.init(
            moment: {
                // A clock that has left the calendar since stays where it was.
                let now = (try? Clock(zone: options.zone))?.now ?? clock.now
                let offset = clock.offset(at: now)
                return Moment(now: now, offset: offset, today: fixed ?? now.day(at: offset))
            },
            offset: { clock.offset(at: $0) },
            newID: { instant in ids.withLock { $0.next(at: instant) } })
    }
}

extension Coach {
    /// The answers of the command line.
    init(_ place: Workspace.Place) {
        let programs = place.folder.appendingPathComponent("programs")
        self.init(
            state: { timeline, profile, day throws(DeskError) in
                do throws(Failure) {
                    return try State(timeline, profile, through: day, folder: programs)
                } catch {
                    throw .program(what: error.what, place: error.place, advice: error.advice)
                }
            })
    }
}
