public import Journal
public import JournalFiles
public import Quantities

/// Where a journal is kept: entries that are only ever added, the samples of recordings and the original files.
///
/// Every store keeps the same contract, which one suite of tests holds all of them to:
///
/// - What `append` returned from is kept; what it threw from has left no trace. A batch is kept whole or not at all.
/// - The same entry sent twice is one. Another entry under a known id is refused.
/// - Entries come back equal to what was sent, ordered by day and then by id.
/// - Nothing is changed or removed. To forget a runner, remove their store.
///
/// All errors are `StoreError`.
public protocol JournalStore: Sendable {
    /// Adds entries, samples and original files in one transaction.
    ///
    /// What is known already is left as it is and counted. An importer sends one batch a file: the entry of the run,
    /// its samples and the original bytes. An original that is known stays packed as it is.
    ///
    /// - Throws: `.otherContent` for a known id with another content, `.recordingKnown` for a second run made of the
    ///   same part of the same file, `.refusedEntry` for a value no store keeps, or what the storage met.
    @discardableResult
    func append(_ batch: JournalBatch) async throws(StoreError) -> Appended

    /// Every entry, ordered by day and id.
    func entries() async throws(StoreError) -> [Entry]

    /// Every entry a decision can depend on, ordered by day and id: all but the answers (`said`).
    ///
    /// Answers are many and long and stand outside the fold; this is the fast path of `today`.
    func decisionEntries() async throws(StoreError) -> [Entry]

    /// The entries of a day, ordered by id.
    func entries(on day: Day) async throws(StoreError) -> [Entry]

    /// The entry whose id begins with a text of at least four hexadecimal digits, in either case, dashes optional.
    ///
    /// - Throws: `.noSuchEntry` when there is none, `.severalEntries` when there are several.
    func entry(withPrefix prefix: String) async throws(StoreError) -> Entry

    /// Which of these entries are already here, by id alone.
    func known(_ ids: [EntryID]) async throws(StoreError) -> Set<EntryID>

    /// The run that is made of an activity of a file: as its recording, as one of the others, or by an amendment.
    ///
    /// A run that was retracted keeps its files, so that what the runner took back does not come again.
    /// - Returns: the id of the entry the run was added with; nil when the activity was never imported.
    func run(of recording: RecordingKey) async throws(StoreError) -> EntryID?

    /// The parts of a file that runs are made of: a file all of whose parts are known is a duplicate.
    func knownParts(ofFile hash: String) async throws(StoreError) -> Set<Int>

    /// The samples of an activity of a file; nil when it has none or is unknown.
    func samples(of recording: RecordingKey) async throws(StoreError) -> SamplesBlock?

    /// An original file by the SHA-256 of its content, packed as it is kept; nil when it was not kept.
    func original(_ hash: String) async throws(StoreError) -> OriginalFile?

    /// The SHA-256 of every original file that was kept, in order.
    func originalHashes() async throws(StoreError) -> [String]

    /// What the coach last said on a day: the `said` entry with the highest id; nil when it said nothing.
    func latestSaid(on day: Day) async throws(StoreError) -> Entry?

    /// Another value than before once something was added, by this process or another; quick to ask for.
    func revision() async throws(StoreError) -> JournalRevision
}

extension JournalStore {
    /// Adds entries alone.
    ///
    /// - Throws: as `append(_:)` of a batch.
    @discardableResult
    public func append(_ entries: [Entry]) async throws(StoreError) -> Appended {
        try await append(JournalBatch(entries: entries))
    }
}
