package import Importing
import Journal
import Quantities
import Stores

extension Desk {
    /// Imports files and archives as the command `import` does.
    ///
    /// One import runs at a time, also of other processes; this one waits for its turn. It has a connection of its own,
    /// so that answers are not kept waiting.
    ///
    /// - Throws: `.noProfile` where there is none, and what the journal met; what was imported before stays.
    package func importFiles(at paths: [String]) async throws(DeskError) -> ImportOutcome {
        guard try await standing().answer != nil else { throw .noProfile }
        let release = await place.lockImports()
        defer { release() }
        do {
            let store = try place.open(.imports)
            defer { place.close(store) }
            return try await Self.outcome(of: paths, into: store, edge: edge)
        } catch {
            throw .store(error)
        }
    }

    /// Beside the desk, which goes on answering.
    private nonisolated static func outcome(
        of paths: [String], into store: Store, edge: Edge
    ) async throws(StoreError) -> ImportOutcome {
        let moment = edge.moment()
        var importer = Importer(
            store: store, today: moment.today, zone: edge.offset,
            makeEntry: { event, day, offset in
                Entry(
                    id: edge.newID(moment.now), day: day, at: moment.now, offset: offset ?? moment.offset,
                    event: event)
            })
        try await importer.add(paths: paths, isStopped: { Task.isCancelled })
        return importer.outcome
    }
}
