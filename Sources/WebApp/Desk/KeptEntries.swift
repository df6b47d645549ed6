public import Journal

/// What became of entries that were sent.
public struct KeptEntries: Equatable, Sendable {
    /// New ones.
    public let saved: [EntryID]
    /// Those that had been kept before.
    public let known: [EntryID]

    init(saved: [EntryID], known: [EntryID]) {
        self.saved = saved
        self.known = known
    }

    /// Each id once, in the order sent.
    init(sent: [EntryID], added: Set<EntryID>) {
        var seen: Set<EntryID> = []
        let ids = sent.filter { seen.insert($0).inserted }
        self.init(saved: ids.filter { added.contains($0) }, known: ids.filter { !added.contains($0) })
    }
}
