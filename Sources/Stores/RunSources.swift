package import Journal

/// The files a run is made of, as an entry says it.
package struct RunSources {
    /// The entry the run was added with.
    package let run: EntryID
    /// What it is made of: its recording first, then the others.
    package let keys: [RecordingKey]
}

extension Entry {
    /// The files that a run, or a run amended by this entry, is made of; nil for what has none.
    package var sources: RunSources? {
        switch event {
        case .run(let run): RunSources(run, addedWith: id)
        case .amended(let amendment):
            if case .run(let run) = amendment.event {
                RunSources(run, addedWith: amendment.target)
            } else {
                nil
            }
        default: nil
        }
    }
}

extension RunSources {
    fileprivate init?(_ run: Run, addedWith id: EntryID) {
        guard let recording = run.recording else { return nil }
        self.init(run: id, keys: recording.sources.map { RecordingKey($0) })
    }
}
