import Journal
public import JournalFiles

extension JournalStore {
    /// Hands out the journal as the lines of a journal file: header, entries by day and id, samples after their run.
    ///
    /// The same journal gives the same bytes. Lines are handed out one by one, because the samples of ten years are
    /// some tens of megabytes.
    ///
    /// - Throws: `StoreError`, and what `write` throws.
    public func exportJournal(write: ([UInt8]) throws -> Void) async throws {
        let entries = try await entries()
        try write(JournalHeader(entries: entries.count).bytes)
        for entry in entries {
            try write(JournalLine.entry(entry).bytes)
            guard case .run(let run) = entry.event, let recording = run.recording,
                let block = try await samples(of: RecordingKey(recording))
            else { continue }
            let line = SamplesLine(hash: recording.hash, part: recording.part, block: block)
            try write(JournalLine.samples(line).bytes)
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

    /// Writes the original files into a folder, each named by its SHA-256.
    ///
    /// - Returns: how many there are.
    /// - Throws: `StoreError`, `OriginalsFolder.Failure`.
    @discardableResult
    public func exportOriginals(to folder: OriginalsFolder) async throws -> Int {
        let hashes = try await originalHashes()
        for hash in hashes {
            if let bytes = try await original(hash) { try folder.write(hash, bytes) }
        }
        return hashes.count
    }

    /// Takes the original files of a folder in, one transaction each.
    ///
    /// - Parameter sha256: the SHA-256 of bytes as 64 lower-case hexadecimal digits.
    /// - Returns: the hashes of the files whose bytes are not what their name says; they were passed over.
    /// - Throws: `StoreError`, `OriginalsFolder.Failure`.
    public func importOriginals(from folder: OriginalsFolder, sha256: ([UInt8]) -> String) async throws
        -> [String]
    {
        var refused: [String] = []
        for hash in try folder.hashes() {
            let bytes = try folder.read(hash)
            if sha256(bytes) == hash {
                try await append(JournalBatch(originals: [OriginalFile(hash: hash, bytes: bytes)]))
            } else {
                refused.append(hash)
            }
        }
        return refused
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
                line: line(ofRunWith: hash, part: part), key: "run.recording", reason: error.what,
                advice: "take this run and what speaks of it out, or import into an empty journal")
        case .refusedSamples(let hash, let part, _):
            JournalFileError(
                line: line(ofSamples: hash, part: part), key: "samples", reason: error.what,
                advice: error.advice)
        default: nil
        }
    }

    private func line(ofRunWith hash: String, part: Int) -> Int? {
        let last = entries.last {
            guard case .run(let run) = $0.event, let recording = run.recording else { return false }
            return recording.hash == hash && recording.part == part
        }
        return last.flatMap { line(of: $0.id) }
    }
}
