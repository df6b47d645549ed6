import EntryMaking
import Journal
import JournalFiles
import Stores
import Testing

/// Which run an activity of a file became: each of them once, in every store.
@Suite("The files a run is made of")
struct SourceContractTests {
    /// A run with a recording and two other files, and the keys of all three.
    private func merged(_ maker: inout EntryMaker) throws -> (run: Run, keys: [RecordingKey]) {
        var run = try maker.run()
        var recording = try maker.recording()
        recording.others = [maker.source(), maker.source()]
        run.recording = recording
        return (run, recording.sources.map { RecordingKey($0) })
    }

    private func isKnown(
        _ key: RecordingKey, as run: EntryID, in store: any JournalStore
    ) async throws -> Bool {
        let parts = try await store.knownParts(ofFile: key.hash)
        return try await store.run(of: key) == run && parts.contains(key.part)
    }

    @Test("A part of a file is imported once", arguments: StoreKind.allCases)
    func recordingOnce(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 4)
            var run = try maker.run()
            run.recording = try maker.recording()
            run.recording?.others = []
            let recording = try #require(run.recording)
            let key = RecordingKey(recording)
            let first = try maker.entry(.run(run))
            #expect(try await store.run(of: key) == nil)
            #expect(try await store.knownParts(ofFile: key.hash) == [])
            try await store.append([first])
            #expect(try await store.run(of: key) == first.id)
            #expect(try await store.knownParts(ofFile: key.hash) == [key.part])
            let second = try maker.entry(.run(run))
            await #expect(
                throws: StoreError.recordingKnown(hash: key.hash, part: key.part, run: first.id)
            ) {
                try await store.append([maker.entry(.note), second])
            }
            #expect(try await store.entries() == [first])
            run.recording?.part += 1
            try await store.append([maker.entry(.run(run))])
            #expect(try await store.knownParts(ofFile: key.hash) == [key.part, key.part + 1])
        }
    }

    @Test(
        "A run has all files it is made of, and no second run has one of them", arguments: StoreKind.allCases)
    func others(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 31)
            let (run, keys) = try merged(&maker)
            let first = try maker.entry(.run(run))
            try await store.append([first])
            for key in keys {
                #expect(try await isKnown(key, as: first.id, in: store))
                var second = try maker.run()
                second.recording = try maker.recording()
                second.recording?.hash = key.hash
                second.recording?.part = key.part
                let entry = try maker.entry(.run(second))
                await #expect(
                    throws: StoreError.recordingKnown(hash: key.hash, part: key.part, run: first.id)
                ) {
                    try await store.append([maker.entry(.note), entry])
                }
            }
            #expect(try await store.entries() == [first])
        }
    }

    @Test("What an amendment adds is the amended run's, with its samples", arguments: StoreKind.allCases)
    func amended(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 32)
            var (run, keys) = try merged(&maker)
            let first = try maker.entry(.run(run))
            try await store.append([first])
            let added = maker.source()
            run.recording?.others.append(added)
            keys.append(RecordingKey(added))
            let change = Amendment(target: first.id, day: first.day, side: nil, event: .run(run))
            let samples = RecordedSamples(
                recording: RecordingKey(added), block: try SamplesBlock(maker.samples(5)))
            try await store.append(JournalBatch(entries: [maker.entry(.amended(change))], samples: [samples]))
            for key in keys { #expect(try await isKnown(key, as: first.id, in: store)) }
            #expect(try await store.samples(of: samples.recording) == samples.block)

            // Another run cannot be amended into one made of the same file.
            let other = try maker.entry(.run(Run(distance: nil, time: run.time)))
            let theft = Amendment(target: other.id, day: other.day, side: nil, event: .run(run))
            await #expect(
                throws: StoreError.recordingKnown(hash: keys[0].hash, part: keys[0].part, run: first.id)
            ) {
                try await store.append([other, maker.entry(.amended(theft))])
            }
        }
    }

    @Test("A run that was taken back keeps its files", arguments: StoreKind.allCases)
    func retracted(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var maker = EntryMaker(seed: 33)
            let (run, keys) = try merged(&maker)
            let first = try maker.entry(.run(run))
            try await store.append([first, maker.entry(.retracted(first.id))])
            for key in keys { #expect(try await isKnown(key, as: first.id, in: store)) }
        }
    }

    @Test(
        "An amendment may come before its run, in its batch or in one before", arguments: StoreKind.allCases)
    func order(_ kind: StoreKind) async throws {
        for isOneBatch in [true, false] {
            try await kind.withStore { store in
                var maker = EntryMaker(seed: 34)
                let (run, keys) = try merged(&maker)
                let first = try maker.entry(.run(run))
                let change = Amendment(target: first.id, day: first.day, side: nil, event: .run(run))
                let amendment = try maker.entry(.amended(change))
                if isOneBatch {
                    try await store.append([amendment, first])
                } else {
                    try await store.append([amendment])
                    try await store.append([first])
                }
                for key in keys { #expect(try await isKnown(key, as: first.id, in: store)) }
                #expect(try await store.entries().count == 2)
            }
        }
    }
}
