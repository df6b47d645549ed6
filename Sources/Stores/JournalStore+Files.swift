import Journal
public import JournalFiles

extension JournalStore {
    /// Hands out the journal as the lines of a journal file: header, entries by day and id, samples after the first
    /// entry that names their file.
    ///
    /// The same journal gives the same bytes. Lines are handed out one by one, because the samples of ten years are
    /// some tens of megabytes.
    ///
    /// - Throws: `StoreError`, and what `write` throws.
    public func exportJournal(write: ([UInt8]) throws -> Void) async throws {
        let entries = try await entries()
        try write(JournalHeader(entries: entries.count).bytes)
        var written: Set<RecordingKey> = []
        for entry in entries {
            try write(JournalLine.entry(entry).bytes)
            guard let keys = entry.sources?.keys else { continue }
            for key in keys where written.insert(key).inserted {
                guard let block = try await samples(of: key) else { continue }
                let line = SamplesLine(hash: key.hash, part: key.part, block: block)
                try write(JournalLine.samples(line).bytes)
            }
        }
    }

    /// Adds what a journal file holds, whole or not at all; what is known already is counted and left as it is.
    ///
    /// - Throws: `JournalFileError` with the line where the file and the journal contradict each other, otherwise
    ///   `StoreError`.
    @discardableResult
    public func importJournal(_ contents: JournalContents) async throws -> Appended {
        let samples = contents.samples.map {
            RecordedSamples(recording: RecordingKey(hash: $0.hash, part: $0.part), block: $0.block)
        }
        do throws(StoreError) {
            return try await append(JournalBatch(entries: contents.entries, samples: samples))
        } catch {
            throw contents.fault(of: error) ?? error
        }
    }
}

extension JournalContents {
    /// A refusal of the store as an error of the file, with its line; nil when the file is not at fault.
    fileprivate func fault(of error: StoreError) -> JournalFileError? {
        switch error {
        case .otherContent(let id):
            JournalFileError(line: line(of: id), key: "id", reason: error.what, advice: error.advice)
        case .refusedEntry(let id, let key, let reason, let advice):
            JournalFileError(line: line(of: id), key: key, reason: reason, advice: advice)
        case .recordingKnown(let hash, let part, _):
            JournalFileError(
                line: line(ofRunWith: RecordingKey(hash: hash, part: part)), key: "run.recording",
                reason: error.what,
                advice: "take this run and what speaks of it out, or import into an empty journal")
        case .refusedSamples(let hash, let part, _):
            JournalFileError(
                line: line(ofSamples: hash, part: part), key: "samples", reason: error.what,
                advice: error.advice)
        default: nil
        }
    }

    private func line(ofRunWith key: RecordingKey) -> Int? {
        entries.last { $0.sources?.keys.contains(key) ?? false }.flatMap { line(of: $0.id) }
    }
}
