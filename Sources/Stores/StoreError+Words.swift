import Journal

extension StoreError: CustomStringConvertible {
    /// What happened, in a sentence without its place.
    public var what: String {
        switch self {
        case .noSuchFile: "there is no journal here"
        case .notAFile: "this is not a file"
        case .notAJournal(_, let reason): "this file is not a Springback journal: \(reason)"
        case .newerVersion(_, let found, let known):
            "this journal has version \(found); this program knows versions up to \(known)"
        case .damaged(_, let detail): "this journal is damaged: \(detail)"
        case .cannotRead(_, let reason): "this journal cannot be read: \(reason)"
        case .cannotWrite(_, let reason): "this journal cannot be written: \(reason)"
        case .diskFull: "the disk is full; what was being written was not kept"
        case .busy: "another program is using this journal; what was to be written was not kept"
        case .otherContent: "an entry of this id is in the journal and says something else"
        case .recordingKnown(_, _, let run): "this activity is in the journal already, as \(run.text)"
        case .refusedSamples(_, _, let reason): "these samples cannot be kept: \(reason)"
        case .refusedOriginal(_, let reason): "this original file cannot be kept: \(reason)"
        case .refusedEntry(_, let key, let reason, _): "\(key): \(reason)"
        case .malformedPrefix: "this is no beginning of an id"
        case .noSuchEntry: "no entry has an id that begins so"
        case .severalEntries(_, let count): "\(count) entries have an id that begins so"
        case .oldSQLite(let found, let wanted): "SQLite \(found) is too old, \(wanted) is needed"
        case .unexpected(_, let detail): "the journal's storage failed: \(detail)"
        }
    }

    /// The file, entry or recording it happened at; empty where there is none.
    public var place: String {
        switch self {
        case .noSuchFile(let path), .notAFile(let path), .notAJournal(let path, _),
            .newerVersion(let path, _, _),
            .damaged(let path, _), .cannotRead(let path, _), .cannotWrite(let path, _), .diskFull(let path),
            .busy(let path), .unexpected(let path, _):
            path
        case .otherContent(let id), .refusedEntry(let id, _, _, _): id.text
        case .recordingKnown(let hash, let part, _), .refusedSamples(let hash, let part, _):
            "\(hash) part \(part)"
        case .refusedOriginal(let hash, _): hash
        case .malformedPrefix(let prefix), .noSuchEntry(let prefix), .severalEntries(let prefix, _): prefix
        case .oldSQLite: ""
        }
    }

    /// What to do now.
    public var advice: String {
        switch self {
        case .noSuchFile: "run init, or name the folder that holds the journal with --data"
        case .notAFile: "name a file, or move what stands in its place"
        case .notAJournal: "move this file away or name another folder with --data; it was left as it is"
        case .newerVersion: "update springback; the journal was left as it is"
        case .damaged: "restore a backup, or import the last journal export into an empty folder"
        case .cannotRead: "give yourself the right to read the file and its folder"
        case .cannotWrite: "give yourself the right to write to the file and its folder"
        case .diskFull: "free some space and do it again; what is done already is not done twice"
        case .busy: "wait until it is done and do it again"
        case .otherContent: "correct an entry with the command correct, never under the same id"
        case .recordingKnown: "nothing needs to be done; correct that run where it is wrong"
        case .refusedSamples: "send them together with their run, once"
        case .refusedOriginal: "name it by the SHA-256 of its content, 64 lower-case hexadecimal digits"
        case .refusedEntry(_, _, _, let advice): advice
        case .malformedPrefix: "give at least four hexadecimal digits of an id, as the commands print it"
        case .noSuchEntry: "look ids up with why, runs --all or journal export"
        case .severalEntries: "give more digits of the id"
        case .oldSQLite: "update the package sqlite3 of this machine"
        case .unexpected: "report this with the version of springback; the journal keeps what it had"
        }
    }

    public var description: String {
        place.isEmpty ? "\(what); \(advice)" : "\(place): \(what); \(advice)"
    }
}
