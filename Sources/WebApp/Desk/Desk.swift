package import Answers
public import Journal
public import JournalFiles
public import Quantities
import Rehab
public import Stores

/// The one place where the app reads the journal and adds to it.
///
/// The replay of ten years takes some milliseconds, so it is kept until something was added, also by another process,
/// or the day changed.
public actor Desk<Store: JournalStore> {
    let place: JournalPlace<Store>
    let edge: Edge
    let coach: Coach
    private var opened: Store?
    private var kept: Kept?
    private var renewal: Renewal?
    /// The document that was last seen to be kept as what the coach said.
    private var lastSaid: JSONValue?

    /// What a standing was made of.
    private struct Basis: Hashable {
        let revision: JournalRevision
        let today: Day
    }

    private struct Kept {
        let basis: Basis
        let standing: Standing
    }

    private struct Renewal {
        let basis: Basis
        let task: Task<Result<Standing, DeskError>, Never>
    }

    public init(place: JournalPlace<Store>, edge: Edge, coach: Coach) {
        self.place = place
        self.edge = edge
        self.coach = coach
    }

    // MARK: Reading

    /// The civil day it is where the runner is.
    public var today: Day { edge.moment().today }

    /// Where the runner stands today.
    public func standing() async throws(DeskError) -> Standing {
        let today = today
        guard let store = try store() else {
            return Standing(empty: today)
        }
        // Asked before the entries are read: what comes in between makes the next call read them again.
        let revision = try await stored { () async throws(StoreError) in try await store.revision() }
        let basis = Basis(revision: revision, today: today)
        if let kept, kept.basis == basis { return kept.standing }
        let result = await renewal(on: basis, from: store).task.value
        if renewal?.basis == basis {
            renewal = nil
            if case .success(let standing) = result { kept = Kept(basis: basis, standing: standing) }
        }
        return try result.get()
    }

    /// Where the runner stood on a day, as the journal tells it now.
    public func standing(on day: Day) async throws(DeskError) -> Standing {
        let standing = try await standing()
        guard day != standing.today else { return standing }
        return try Standing(standing.timeline, on: day, coach)
    }

    /// Today's answer.
    ///
    /// - Throws: `.noProfile` while there is none.
    package func answer() async throws(DeskError) -> Answer {
        guard let answer = try await standing().answer else { throw .noProfile }
        return answer
    }

    /// What was said on a day; nil when nothing was.
    public func said(on day: Day) async throws(DeskError) -> Said? {
        guard let store = try store() else { return nil }
        let entry = try await stored { () async throws(StoreError) in try await store.latestSaid(on: day) }
        guard case .said(let said)? = entry?.event else { return nil }
        return said
    }

    /// The samples of an activity of a file; nil when it has none or is unknown.
    public func samples(of recording: RecordingKey) async throws(DeskError) -> SamplesBlock? {
        guard let store = try store() else { return nil }
        return try await stored { () async throws(StoreError) in try await store.samples(of: recording) }
    }

    /// One renewal serves all who ask meanwhile.
    private func renewal(on basis: Basis, from store: Store) -> Renewal {
        if let renewal, renewal.basis == basis { return renewal }
        let coach = coach
        let task = Task { () async -> Result<Standing, DeskError> in
            do throws(DeskError) {
                let entries = try await stored { () async throws(StoreError) in
                    try await store.decisionEntries()
                }
                return .success(try Standing(Timeline(entries), on: basis.today, coach))
            } catch {
                return .failure(error)
            }
        }
        let renewal = Renewal(basis: basis, task: task)
        self.renewal = renewal
        return renewal
    }

    // MARK: Adding

    /// An entry of this moment's making.
    public func entry(_ event: Event, on day: Day? = nil, side: Side? = nil, id: EntryID? = nil) -> Entry {
        let moment = edge.moment()
        return Entry(
            id: id ?? edge.newID(moment.now), day: day ?? moment.today, at: moment.now,
            offset: moment.offset, side: side, event: event)
    }

    /// A new id, for a form that is sent later.
    public func newID() -> EntryID { edge.newID(edge.moment().now) }

    /// Adds entries, whole or not at all; the journal is made where there is none.
    ///
    /// - Returns: which were new and which were known, each once, in the order they were sent.
    /// - Throws: `.store` with `.otherContent` for a known id that says something else.
    @discardableResult
    public func append(_ entries: [Entry]) async throws(DeskError) -> KeptEntries {
        guard !entries.isEmpty else { return KeptEntries(saved: [], known: []) }
        let store = try storeForWriting()
        let appended = try await stored { () async throws(StoreError) in try await store.append(entries) }
        return KeptEntries(sent: entries.map(\.id), added: Set(appended.added))
    }

    /// Keeps what the coach says today, when it is new or changed; answers stand beside the facts.
    ///
    /// - Returns: the document of `today`; nil where there is no answer.
    public func sayToday() async throws(DeskError) -> JSONValue? {
        guard let answer = try await standing().answer else { return nil }
        let document = answer.json.document
        guard document != lastSaid else { return document }
        let (day, said) = (answer.decision.day, answer.said)
        do throws(DeskError) {
            if try await self.said(on: day) != said {
                try await append([entry(.said(said), on: day)])
            }
            lastSaid = document
        } catch {
            // On a full disk an answer that cannot be kept is still an answer; it is kept with the next one asked for.
            guard case .store(let error) = error, error.blame == .writing else { throw error }
        }
        return document
    }

    // MARK: The journal

    /// Forgets everything: mornings, runs, original files. This cannot be undone.
    public func erase() throws(DeskError) {
        close()
        guard place.isThere() else { return }
        do {
            try place.erase()
        } catch {
            throw .store(error)
        }
    }

    /// Closes the journal; the next call opens it again.
    public func close() {
        if let opened { place.close(opened) }
        opened = nil
        kept = nil
        renewal = nil
        lastSaid = nil
    }

    /// The open journal; nil where there is none.
    func store() throws(DeskError) -> Store? {
        guard opened == nil, !place.isThere() else { return try storeForWriting() }
        return opened
    }

    private func storeForWriting() throws(DeskError) -> Store {
        if let opened { return opened }
        do {
            let store = try place.open(.answers)
            opened = store
            return store
        } catch {
            throw .store(error)
        }
    }
}
