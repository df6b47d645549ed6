public import Journal
public import JournalFiles

/// What is added to a journal in one go, whole or not at all.
///
/// Many files go in faster some twenty at a time: `append(contentsOf:)` makes one batch of several.
public struct JournalBatch: Sendable {
    public var entries: [Entry]
    /// Samples of files that a run in this batch, or one that is kept already, is made of.
    public var samples: [RecordedSamples]
    /// Original files; a file that is known is left as it is.
    public var originals: [OriginalFile]

    public init(entries: [Entry] = [], samples: [RecordedSamples] = [], originals: [OriginalFile] = []) {
        self.entries = entries
        self.samples = samples
        self.originals = originals
    }

    /// Adds what another batch holds, to be kept or refused together.
    public mutating func append(contentsOf other: JournalBatch) {
        entries += other.entries
        samples += other.samples
        originals += other.originals
    }
}

/// Which activity of which file: the SHA-256 of the file and the number of the activity in it, from 0.
public struct RecordingKey: Hashable, Sendable {
    /// 64 lower-case hexadecimal digits.
    public let hash: String
    public let part: Int

    public init(hash: String, part: Int) {
        self.hash = hash
        self.part = part
    }

    /// The key of a run's recording.
    public init(_ recording: Recording) {
        self.init(hash: recording.hash, part: recording.part)
    }

    public init(_ source: RecordingSource) {
        self.init(hash: source.hash, part: source.part)
    }
}

/// The samples of an activity of a file.
public struct RecordedSamples: Hashable, Sendable {
    public var recording: RecordingKey
    public var block: SamplesBlock

    public init(recording: RecordingKey, block: SamplesBlock) {
        self.recording = recording
        self.block = block
    }
}

/// What became of a batch.
public struct Appended: Hashable, Sendable {
    /// Ids of entries that were new, in the order they were sent.
    public var added: [EntryID]
    /// How many entries were known already.
    public var known: Int

    public init(added: [EntryID] = [], known: Int = 0) {
        self.added = added
        self.known = known
    }
}
