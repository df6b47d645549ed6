import Answers
import Importing
import Journal
public import JournalFiles
import Quantities
import Stores

extension Desk {
    /// Imports a file or an archive as the command `import` does.
    ///
    /// One import runs at a time, also of other processes; this one waits for its turn. It has a connection of its own,
    /// so that answers are not kept waiting.
    ///
    /// - Returns: the document of the command.
    /// - Throws: `.noProfile` where there is none, and what the journal met; what was imported before stays.
    public func importFile(at path: String) async throws(DeskError) -> JSONValue {
        guard try await standing().answer != nil else { throw .noProfile }
        let release = await place.lockImports()
        defer { release() }
        do {
            let store = try place.open(.imports)
            defer { place.close(store) }
            return try await Self.outcome(of: path, into: store, edge: edge).json
        } catch {
            throw .store(error)
        }
    }

    /// Beside the desk, which goes on answering.
    private nonisolated static func outcome(
        of path: String, into store: Store, edge: Edge
    ) async throws(StoreError) -> ImportOutcome {
        let moment = edge.moment()
        var importer = Importer(
            store: store, entries: try await store.decisionEntries(), today: moment.today,
            zone: edge.offset,
            makeEntry: { event, day, offset in
                Entry(
                    id: edge.newID(moment.now), day: day, at: moment.now, offset: offset ?? moment.offset,
                    event: event)
            })
        try await importer.add(paths: [path], isStopped: { Task.isCancelled })
        return importer.outcome
    }
}
