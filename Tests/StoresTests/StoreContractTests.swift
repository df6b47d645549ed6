import EntryMaking
import Journal
import JournalFiles
import Quantities
import Stores
import Testing

/// What every store keeps; a store that is added later is added to `StoreKind` and to nothing else.
@Suite("The contract of a journal store")
struct StoreContractTests {
    @Test("Entries of every kind come back equal, ordered by day and id", arguments: StoreKind.allCases)
    func roundTrip(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 1)
            var sent: [Entry] = []
            for kind in Event.Kind.allCases { for _ in 0..<40 { sent.append(try maker.entry(kind)) } }
            let appended = try await store.append(sent.shuffled(using: &maker.random))
            #expect(appended.added.count == sent.count)
            let sorted = sent.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
            #expect(try await store.entries() == sorted)
            #expect(try await store.decisionEntries() == sorted.filter { $0.event.kind != .said })
            for day in Set(sent.map(\.day)) {
                #expect(try await store.entries(on: day) == sorted.filter { $0.day == day })
            }
        }
    }

    @Test("The same entry sent twice is one", arguments: StoreKind.allCases)
    func idempotent(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 2)
            let entries = try Event.Kind.allCases.map { try maker.entry($0) }
            try await store.append(entries)
            let again = try await store.append(entries + [entries[0]])
            #expect(again == Appended(added: [], known: entries.count + 1))
            #expect(try await store.entries().count == entries.count)
        }
    }

    @Test(
        "A known id with another content is refused, and nothing of its batch is kept",
        arguments: StoreKind.allCases)
    func otherContent(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 3)
            let first = try maker.entry(.morning)
            try await store.append([first])
            for changed in [
                Entry(
                    id: first.id, day: first.day + 1, at: first.at, offset: first.offset, event: first.event),
                Entry(
                    id: first.id, day: first.day, at: first.at, offset: first.offset, side: first.side,
                    event: .note("x")),
            ] {
                await #expect(throws: StoreError.otherContent(id: first.id)) {
                    try await store.append([maker.entry(.note), changed])
                }
                #expect(try await store.entries() == [first])
            }
        }
    }

    @Test("A batch carries a run, its samples and its file", arguments: StoreKind.allCases)
    func wholeImport(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 5)
            var run = try maker.run()
            run.recording = try maker.recording()
            let key = RecordingKey(try #require(run.recording))
            let block = try SamplesBlock(maker.samples(600))
            let batch = JournalBatch(
                entries: [try maker.entry(.run(run))],
                samples: [RecordedSamples(recording: key, block: block)],
                originals: [OriginalFile(hash: key.hash, bytes: [0, 1, 2, 255])])
            try await store.append(batch)
            try await store.append(batch)
            #expect(try await store.samples(of: key) == block)
            #expect(try await store.samples(of: RecordingKey(hash: key.hash, part: key.part + 9)) == nil)
            #expect(try await store.original(key.hash) == batch.originals.first)
            #expect(try await store.original(String(repeating: "0", count: 64)) == nil)
            #expect(try await store.originalHashes() == [key.hash])
            #expect(try await store.entries().count == 1)

            let other = try SamplesBlock(maker.samples(3))
            await #expect(
                throws: StoreError.refusedSamples(
                    hash: key.hash, part: key.part, reason: "others are kept already")
            ) {
                try await store.append(JournalBatch(samples: [RecordedSamples(recording: key, block: other)]))
            }
            await #expect(
                throws: StoreError.refusedOriginal(hash: key.hash, reason: "other bytes are kept under it")
            ) {
                try await store.append(JournalBatch(originals: [OriginalFile(hash: key.hash, bytes: [9])]))
            }
        }
    }

    @Test(
        "Samples without their run and files without a hash are refused, and nothing is kept",
        arguments: StoreKind.allCases)
    func strays(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 6)
            let key = RecordingKey(try maker.recording())
            let stray = RecordedSamples(recording: key, block: try SamplesBlock(maker.samples(3)))
            await #expect(
                throws: StoreError.refusedSamples(
                    hash: key.hash, part: key.part, reason: "no run has this recording")
            ) {
                try await store.append(JournalBatch(entries: [maker.entry(.note)], samples: [stray]))
            }
            await #expect(throws: StoreError.refusedOriginal(hash: "abc", reason: "its name is no SHA-256")) {
                try await store.append(
                    JournalBatch(
                        entries: [maker.entry(.note)], originals: [OriginalFile(hash: "abc", bytes: [])]))
            }
            #expect(try await store.entries() == [])
        }
    }

    @Test("What the types let pass and no store keeps is refused with its key", arguments: StoreKind.allCases)
    func refusedValues(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 7)
            func refusal(_ change: (inout Recording) -> Void) throws -> Entry {
                var recording = try maker.recording()
                change(&recording)
                var run = try maker.run()
                run.recording = recording
                return try maker.entry(.run(run))
            }
            func other(hash: String = String(repeating: "0", count: 64), part: Int = 0) -> RecordingSource {
                RecordingSource(hash: hash, part: part, file: "other.gpx")
            }
            func named(_ change: (inout Run) -> Void) throws -> Run {
                var run = try maker.run()
                change(&run)
                return run
            }
            let cases: [(String, Entry)] = [
                ("run.recording.hash", try refusal { $0.hash = "ABC" }),
                ("run.recording.part", try refusal { $0.part = -1 }),
                ("run.recording.records", try refusal { $0.records = -1 }),
                ("run.recording.climb_m", try refusal { $0.climb = .nan }),
                ("run.recording.cadence_spm", try refusal { $0.cadence = .infinity }),
                ("run.recording.steep_s", try refusal { $0.steepSeconds = -0.5 }),
                ("run.recording.others.hash", try refusal { $0.others = [other(hash: "ABC")] }),
                ("run.recording.others.part", try refusal { $0.others = [other(part: 65_536)] }),
                ("run.recording.others", try refusal { $0.others = [other(), other()] }),
                ("run.recording.others", try refusal { $0.others = [$0.source] }),
                ("run.recording.others", try refusal { $0.others = (0..<33).map { other(part: $0) } }),
                ("run.name", try maker.entry(.run(named { $0.name = String(repeating: "é", count: 201) }))),
                ("run.shoes", try maker.entry(.run(named { $0.shoes = String(repeating: "é", count: 201) }))),
                (
                    "run.note",
                    try maker.entry(.run(named { $0.note = String(repeating: "é", count: 10_001) }))
                ),
                ("plyo.rung", try maker.entry(.plyo(PlyoSession(rung: 0)))),
                ("strength.rung", try maker.entry(.strength(StrengthSession(rung: 100)))),
            ]
            for (key, entry) in cases {
                do throws(StoreError) {
                    try await store.append([entry])
                    Issue.record("\(key) was kept")
                } catch {
                    guard case .refusedEntry(entry.id, key, _, _) = error else {
                        Issue.record("\(key): \(error)")
                        continue
                    }
                }
            }
            #expect(try await store.entries() == [])
        }
    }

    @Test("An entry is found by the beginning of its id", arguments: StoreKind.allCases)
    func prefixes(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let at = try Instant("2027-01-04T06:30:00Z")
            let ids = try ["01980a3e-7c00-7000-8000-000000000001", "01980a3e-7c00-7000-8000-0000000000ff"].map
            {
                try EntryID($0)
            }
            let entries = ids.map {
                Entry(id: $0, day: at.day(at: .utc), at: at, offset: .utc, event: .note("a"))
            }
            try await store.append(entries)
            #expect(try await store.entry(withPrefix: ids[0].text) == entries[0])
            #expect(try await store.entry(withPrefix: "01980A3E7C00700080000000000000F") == entries[1])
            await #expect(throws: StoreError.severalEntries(prefix: "01980a3e", count: 2)) {
                try await store.entry(withPrefix: "01980a3e")
            }
            await #expect(throws: StoreError.noSuchEntry(prefix: "ffff")) {
                try await store.entry(withPrefix: "ffff")
            }
            for bad in ["", "019", "zzzz", "01980a3e-7c00-7000-8000-0000000000011"] {
                await #expect(throws: StoreError.malformedPrefix(bad)) {
                    try await store.entry(withPrefix: bad)
                }
            }
            #expect(try await store.known(ids + [EntryID(high: 1, low: 1)]) == Set(ids))
        }
    }

    @Test("The last answer of a day is the one that counts", arguments: StoreKind.allCases)
    func latestSaid(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let at = try Instant("2027-01-04T06:30:00Z")
            let day = at.day(at: .utc)
            func said(_ number: UInt64, _ answer: String, _ day: Day) -> Entry {
                let said = Said(rulesVersion: "1", program: "p", programHash: "h", answer: answer)
                return Entry(
                    id: EntryID(high: number, low: 0), day: day, at: at, offset: .utc, event: .said(said))
            }
            #expect(try await store.latestSaid(on: day) == nil)
            let entries = [said(2, "second", day), said(1, "first", day), said(3, "tomorrow", day + 1)]
            try await store.append(entries)
            #expect(try await store.latestSaid(on: day) == entries[0])
            #expect(try await store.latestSaid(on: day - 1) == nil)
        }
    }

    @Test("Many writers at once lose nothing", arguments: StoreKind.allCases)
    func concurrent(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        var maker = EntryMaker(seed: UInt64(100 + writer))
                        for _ in 0..<20 { try await store.append([maker.entry(.morning)]) }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.entries().count == 160)
        }
    }
}
