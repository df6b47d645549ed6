public import Journal

/// Why a store refused or failed: what it was, where, and what to do about it.
///
/// `blame` tells a command line which exit code to use and a server which status to send.
public enum StoreError: Error, Equatable, Sendable {
    /// There is no such file.
    case noSuchFile(path: String)
    /// The path names a folder or another thing that holds no bytes.
    case notAFile(path: String)
    /// It is no journal: another program's database, or no database at all.
    case notAJournal(path: String, reason: String)
    /// It was written by a newer version than this one.
    case newerVersion(path: String, found: Int, known: Int)
    /// It is a journal, but its bytes are damaged.
    case damaged(path: String, detail: String)
    /// The file or its folder cannot be read.
    case cannotRead(path: String, reason: String)
    /// The file or its folder cannot be written.
    case cannotWrite(path: String, reason: String)
    /// The disk is full; nothing of the batch was kept.
    case diskFull(path: String)
    /// Another process held the journal for too long; nothing of the batch was kept.
    case busy(path: String)
    /// An entry of this id is known and says something else.
    case otherContent(id: EntryID)
    /// This activity of this file is already in the journal, as the run named.
    case recordingKnown(hash: String, part: Int, run: EntryID)
    /// Samples of a recording that no run of the journal has, or that differ from those kept.
    case refusedSamples(hash: String, part: Int, reason: String)
    /// An original file that cannot be kept under this hash.
    case refusedOriginal(hash: String, reason: String)
    /// An entry with a value that no store keeps.
    case refusedEntry(id: EntryID, key: String, reason: String, advice: String)
    /// The text is no beginning of an id.
    case malformedPrefix(String)
    /// No entry's id begins so.
    case noSuchEntry(prefix: String)
    /// Several ids begin so.
    case severalEntries(prefix: String, count: Int)
    /// The SQLite of this machine is too old.
    case oldSQLite(found: String, wanted: String)
    /// Something that should not happen: our own fault.
    case unexpected(path: String, detail: String)

    /// Who has to act.
    public enum Blame: Sendable {
        /// The data that was given or found.
        case data
        /// A file that is not there.
        case missing
        /// The disk or its permissions.
        case writing
        /// This program.
        case ourselves
    }

    public var blame: Blame {
        switch self {
        case .noSuchFile, .notAFile, .cannotRead: .missing
        case .cannotWrite, .diskFull, .busy: .writing
        case .unexpected, .oldSQLite: .ourselves
        case .notAJournal, .newerVersion, .damaged, .otherContent, .recordingKnown, .refusedSamples,
            .refusedOriginal, .refusedEntry, .malformedPrefix, .noSuchEntry, .severalEntries:
            .data
        }
    }
}
