import Stores

/// What some files bring, to be written in one transaction: several at a time go in faster than one by one.
struct GatheredFiles {
    /// What one file brings, and how it counts once it is kept.
    struct File {
        let name: String
        var batch = JournalBatch()
        /// Whether it brings an activity that the journal does not have.
        var isNew = false
        /// Runs among those activities.
        var runs = 0
        /// Those of them whose pain nobody said.
        var silentRuns = 0
        /// What it adds to runs that the journal has.
        var joined: [ImportOutcome.Joined] = []
    }

    private(set) var files: [File] = []
    private var bytes = 0

    /// Enough for a transaction; few enough that little is to be read again after a power cut.
    private static let most = 16
    private static let mostBytes = 8 << 20

    var isFull: Bool { files.count >= GatheredFiles.most || bytes >= GatheredFiles.mostBytes }

    /// Everything in one batch.
    var batch: JournalBatch {
        files.reduce(into: JournalBatch()) { $0.append(contentsOf: $1.batch) }
    }

    mutating func add(_ file: File) {
        files.append(file)
        bytes += file.batch.originals.reduce(0) { $0 + $1.bytes.count }
    }
}
