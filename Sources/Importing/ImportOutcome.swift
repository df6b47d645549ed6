import Journal
import Quantities

/// What became of the files of an import.
public struct ImportOutcome: Sendable {
    /// Files that brought an activity the journal did not have.
    public internal(set) var imported = 0
    /// Runs among the activities they brought.
    public internal(set) var runs = 0
    /// Those of them whose pain nobody said.
    public internal(set) var silentRuns = 0
    /// Files whose activities the journal had, from this file or from another.
    public internal(set) var duplicates = 0
    /// Of the duplicates, those that are another telling of a run: what was joined.
    public internal(set) var joined: [Joined] = []
    /// Files that read well and hold no activity.
    public internal(set) var skipped: [ImportIssue] = []
    /// Files of which nothing could be taken.
    public internal(set) var failed: [ImportIssue] = []
    /// Damage and oddities in files of which the rest was kept.
    public internal(set) var warnings: [ImportIssue] = []
    /// Files that do not look like activities and were not opened.
    public internal(set) var passedOver = 0
    /// Links, which are not followed: they lead to where nobody pointed.
    public internal(set) var links = 0
    /// Whether something that was named does not exist.
    public internal(set) var isMissing = false
    /// Whether it was stopped before the end; what was imported stays.
    public internal(set) var isInterrupted = false

    /// A file that tells a run again that the journal has from another file.
    public struct Joined: Hashable, Sendable {
        /// The file that came now.
        public let file: String
        /// The day of the run.
        public let day: String
        /// The file the run was known from.
        public let known: String
        /// What was taken, such as `cadence`; empty where it said nothing more.
        public let taken: [String]
        /// Whether the runner took that run back, so that it stays away.
        public let isTakenBack: Bool

        init(file: String, _ run: KnownRuns.Known, taken: [String]) {
            self.file = file
            day = run.day.text
            known = run.run.recording?.file ?? ""
            self.taken = taken
            isTakenBack = run.isTakenBack
        }
    }

    /// Adds what is said of further files while they are judged.
    mutating func add(_ other: ImportOutcome) {
        duplicates += other.duplicates
        joined += other.joined
        skipped += other.skipped
        failed += other.failed
        warnings += other.warnings
    }

    /// All files that were looked into.
    public var seen: Int { imported + duplicates + skipped.count + failed.count }
}
