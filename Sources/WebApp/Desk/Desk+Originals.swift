import Journal
import JournalFiles
import Stores

extension Desk {
    /// The samples of a run, to be read; nil where there are none or they are damaged: a page shows the run without them.
    func samples(of run: Run) async throws(DeskError) -> Samples? {
        guard let recording = run.recording else { return nil }
        return try? await samples(of: RecordingKey(recording))?.samples()
    }

    /// Whether any original file was kept.
    func hasOriginals() async throws(DeskError) -> Bool {
        guard let store = try store() else { return false }
        let hashes = try await stored { () async throws(StoreError) in try await store.originalHashes() }
        return !hashes.isEmpty
    }

    /// The bytes of an original file; nil when it was not kept, or cannot be unpacked any more.
    func original(_ hash: String) async throws(DeskError) -> [UInt8]? {
        guard let store = try store() else { return nil }
        let file = try await stored { () async throws(StoreError) in try await store.original(hash) }
        return try? file?.asFound()
    }
}
