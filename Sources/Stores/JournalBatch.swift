public import Journal
public import JournalFiles

/// What is added to a journal in one go, whole or not at all.
public struct JournalBatch: Sendable {
    public var entries: [Entry]
    /// Samples of recordings whose run is in this batch or already kept.
    public var samples: [RecordedSamples]
    /// Original files; a file that is known is left as it is.
    public var originals: [OriginalFile]

    public init(entries: [Entry] = [], samples: [RecordedSamples] = [], originals: [OriginalFile] = []) {
        self.entries = entries
        self.samples = samples
        self.originals = originals
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
}

/// The samples of a recording.
public struct RecordedSamples: Hashable, Sendable {
    public var recording: RecordingKey
    public var block: SamplesBlock

    public init(recording: RecordingKey, block: SamplesBlock) {
        self.recording = recording
        self.block = block
    }
}

/// A file as it came, by the SHA-256 of its bytes.
///
/// The store does not compute the hash: whoever read the file has it already.
public struct OriginalFile: Hashable, Sendable {
    /// 64 lower-case hexadecimal digits.
    public var hash: String
    public var bytes: [UInt8]

    public init(hash: String, bytes: [UInt8]) {
        self.hash = hash
        self.bytes = bytes
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
