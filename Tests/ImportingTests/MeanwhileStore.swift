import Journal
import JournalFiles
import Quantities
import Stores

/// A journal to which somebody else adds while an import goes on: once, when the import first looks whether they did.
actor MeanwhileStore: JournalStore {
    private let store = MemoryStore()
    private let meanwhile: @Sendable ([Entry]) throws -> [Entry]
    private var looks = 0

    /// - Parameter meanwhile: what is added, made of the entries there are.
    init(_ meanwhile: @escaping @Sendable ([Entry]) throws -> [Entry]) { self.meanwhile = meanwhile }

    func revision() async throws(StoreError) -> JournalRevision {
        looks += 1
        // The first look is the one before the journal is read.
        if looks == 2, let entries = try? meanwhile(await store.entries()) { try await store.append(entries) }
        return JournalRevision(own: 0, others: looks < 2 ? 0 : 1)
    }

    func append(_ batch: JournalBatch) async throws(StoreError) -> Appended { try await store.append(batch) }
    func entries() async -> [Entry] { await store.entries() }
    func decisionEntries() async -> [Entry] { await store.decisionEntries() }
    func entries(on day: Day) async -> [Entry] { await store.entries(on: day) }
    func entry(withPrefix prefix: String) async throws(StoreError) -> Entry {
        try await store.entry(withPrefix: prefix)
    }
    func known(_ ids: [EntryID]) async -> Set<EntryID> { await store.known(ids) }
    func run(of recording: RecordingKey) async -> EntryID? { await store.run(of: recording) }
    func knownParts(ofFile hash: String) async -> Set<Int> { await store.knownParts(ofFile: hash) }
    func samples(of recording: RecordingKey) async -> SamplesBlock? { await store.samples(of: recording) }
    func original(_ hash: String) async -> OriginalFile? { await store.original(hash) }
    func originalHashes() async -> [String] { await store.originalHashes() }
    func latestSaid(on day: Day) async -> Entry? { await store.latestSaid(on: day) }
}
