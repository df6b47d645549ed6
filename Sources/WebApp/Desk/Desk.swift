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
    /// The journal the latest standing was made of.
    nonisolated let journal = JournalName()
    private var opened: Store?
    private var kept: Kept?
    private var renewal: Renewal?
    /// The document that was last seen to be kept, or is being kept, as what the coach said.
    private var lastSaid: JSONValue?
    /// How often something was added here, how much is being added, and how often everything was forgotten.
    private var appends = 0
    private var appending = 0
    private var erasures = 0

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
            journal.set(nil)
            return Standing(empty: today)
        }
        // Asked before the entries are read: what comes in between makes the next call read them again.
        let revision = try await stored { () async throws(StoreError) in try await store.revision() }
        let basis = Basis(revision: revision, today: today)
        if let kept, kept.basis == basis { return kept.standing }
        let result = await renewal(on: basis, from: store).task.value
        if renewal?.basis == basis {
            renewal = nil
            if case .success(let standing) = result {
                kept = Kept(basis: basis, standing: standing)
                journal.set(standing.timeline.firstProfile)
            }
        }
        return try result.get()
    }

    /// Where the runner stood on a day, as the journal tells it now.
    public func standing(on day: Day) async throws(DeskError) -> Standing {
        let standing = try await standing()
        guard day != standing.today else { return standing }
        return try await Self.replayed(standing.timeline, on: day, coach)
    }

    /// Beside the desk, which goes on answering.
    private nonisolated static func replayed(
        _ timeline: Timeline, on day: Day, _ coach: Coach
    ) async throws(DeskError) -> Standing {
        try Standing(timeline, on: day, coach)
    }

    private nonisolated static func replayed(
        _ store: Store, on day: Day, _ coach: Coach
    ) async throws(DeskError) -> Standing {
        let entries = try await stored { () async throws(StoreError) in try await store.decisionEntries() }
        return try Standing(Timeline(entries), on: day, coach)
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
                return .success(try await Self.replayed(store, on: basis.today, coach))
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
        appends += 1
        appending += 1
        defer { appending -= 1 }
        let appended = try await stored { () async throws(StoreError) in try await store.append(entries) }
        return KeptEntries(sent: entries.map(\.id), added: Set(appended.added))
    }

    /// Keeps what the coach says today, when it is new or changed; answers stand beside the facts.
    ///
    /// - Returns: the document of `today`; nil where there is no answer.
    public func sayToday() async throws(DeskError) -> JSONValue? {
        let erasures = erasures
        guard let answer = try await standing().answer else { return nil }
        let document = answer.json.document
        guard document != lastSaid else { return document }
        // Said before it is kept: who asks meanwhile need not keep it, too.
        lastSaid = document
        do throws(DeskError) {
            let (day, said) = (answer.decision.day, answer.said)
            if try await self.said(on: day) != said { try await keep(said, of: day, unless: erasures) }
        } catch {
            lastSaid = nil
            // On a full disk an answer that cannot be kept is still an answer; it is kept with the next one asked for.
            guard case .store(let error) = error, error.blame == .writing else { throw error }
        }
        return document
    }

    /// Keeps what was said, unless everything was forgotten meanwhile: it must not begin a new journal.
    private func keep(_ said: Said, of day: Day, unless erasures: Int) async throws(DeskError) {
        guard let store = try store(), self.erasures == erasures else { return }
        let (appends, isAlone) = (appends, appending == 0)
        let before = try await stored { () async throws(StoreError) in try await store.revision() }
        guard self.erasures == erasures else { return }
        try await append([entry(.said(said), on: day)])
        let after = try await stored { () async throws(StoreError) in try await store.revision() }
        // An answer is no fact: the standing it was made of stays, unless something else came in between.
        if isAlone, self.appends == appends + 1, before.others == after.others, let kept,
            kept.basis.revision == before
        {
            self.kept = Kept(
                basis: Basis(revision: after, today: kept.basis.today), standing: kept.standing)
        }
    }

    // MARK: The journal

    /// Forgets everything: mornings, runs, original files. This cannot be undone.
    public func erase() throws(DeskError) {
        close()
        erasures += 1
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
        try place.isThere() ? storeForWriting() : nil
    }

    private func storeForWriting() throws(DeskError) -> Store {
        // One that was removed behind our back is gone; what is said from now on is kept in a new one.
        if opened != nil, !place.isThere() { close() }
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
