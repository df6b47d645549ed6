import Stores

/// Writing what was gathered.
extension Importer {
    /// Writes what was gathered; one by one when there is something the matter with a file of it.
    mutating func write() async throws(StoreError) {
        let others = try await store.revision().others
        if others != self.others {
            self.others = others
            try await judgeAnew()
        }
        let gathered = gathered
        self.gathered = GatheredFiles()
        outcome.add(draft)
        draft = ImportOutcome()
        judged = []
        guard !gathered.files.isEmpty else { return }
        do {
            try await store.append(gathered.batch)
            for file in gathered.files { count(file) }
        } catch {
            guard error.isAboutWhatWasSent else { throw error }
            for file in gathered.files { try await write(file) }
        }
    }

    /// What the runner said meanwhile must not be overruled by a run that was read before.
    private mutating func judgeAnew() async throws(StoreError) {
        try await readJournal()
        gathered = GatheredFiles()
        draft = ImportOutcome()
        for file in judged { keep(file) }
    }

    private mutating func write(_ file: GatheredFiles.File) async throws(StoreError) {
        do {
            try await store.append(file.batch)
            count(file)
        } catch .recordingKnown {
            // Another process was quicker with the same file.
            outcome.duplicates += file.isNew ? 1 : 0
        } catch {
            guard error.isAboutWhatWasSent else { throw error }
            outcome.failed.append(ImportIssue(file: file.name, reason: "\(error.what); \(error.advice)"))
        }
    }

    private mutating func count(_ file: GatheredFiles.File) {
        outcome.imported += file.isNew ? 1 : 0
        outcome.runs += file.runs
        outcome.silentRuns += file.silentRuns
        outcome.joined += file.joined
    }
}

extension StoreError {
    /// Whether it is refused for what it says, and other files may be kept.
    fileprivate var isAboutWhatWasSent: Bool {
        switch self {
        case .recordingKnown, .refusedEntry, .refusedSamples, .refusedOriginal, .otherContent: true
        default: false
        }
    }
}
