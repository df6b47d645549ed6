import Journal
import Quantities
import Rehab
import Stores

/// An entry that can be taken back.
struct UndoEntry: Sendable {
    let entry: Entry
    /// What it took back, where it is a retraction.
    let target: Entry?
}

extension Desk {
    /// What was said last and holds, newest first; runs of files are not said, and taken back on their own page.
    func lastSaid(_ count: Int) async throws(DeskError) -> [UndoEntry] {
        guard let store = try store() else { return [] }
        let entries = try await stored { () async throws(StoreError) in try await store.decisionEntries() }
        return entries.lastSaid(count)
    }

    /// The entry of an id, where it can be taken back; nil where it was, and for what stays.
    func canTakeBack(_ id: EntryID) async throws(DeskError) -> Entry? {
        try await lastSaid(.max).first { $0.entry.id == id }?.entry
    }
}

extension [Entry] {
    /// - Returns: entries that hold, newest first, with what a retraction took back.
    func lastSaid(_ count: Int) -> [UndoEntry] {
        var retracted: Set<EntryID> = []
        var found: [UndoEntry] = []
        let first = firstProfile
        for entry in sorted(by: { $0.id > $1.id }) where !retracted.contains(entry.id) {
            var target: Entry?
            switch entry.event {
            case .retracted(let id):
                retracted.insert(id)
                target = self.first { $0.id == id }
            case .run(let run) where run.recording != nil: continue
            // The profile the plan began with is changed, not taken back.
            case .profile where entry.id == first: continue
            case .said: continue
            default: break
            }
            found.append(UndoEntry(entry: entry, target: target))
            if found.count == count { break }
        }
        return found
    }

    private var firstProfile: EntryID? {
        self.filter { $0.event.kind == .profile }.min { ($0.day, $0.id) < ($1.day, $1.id) }?.id
    }
}
