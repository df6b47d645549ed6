import Archives
import EntryMaking
import Stores
import Testing

/// What every store does with the files that activities came from.
@Suite("Original files in a store")
struct OriginalContractTests {
    @Test("A file comes back packed as it was found, with its name", arguments: StoreKind.allCases)
    func packings(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            for (number, packing) in Packing.allCases.enumerated() {
                let made = MadeFile(number, packing: packing)
                let sent = try #require(try made.batch().originals.first)
                try await store.append(JournalBatch(originals: [sent]))
                let kept = try #require(try await store.original(sent.hash))
                #expect(kept == sent)
                #expect(try kept.packed.unpacked(limit: 20_000) == made.content)
            }
        }
    }

    @Test("A file that is known stays as it is, however it comes again", arguments: StoreKind.allCases)
    func again(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let first = try #require(try MadeFile(1, packing: .gzip).batch().originals.first)
            try await store.append(JournalBatch(originals: [first]))
            for packing in Packing.allCases {
                var same = try #require(try MadeFile(1, packing: packing).batch().originals.first)
                same.name = "another name.fit"
                try await store.append(JournalBatch(originals: [same]))
                #expect(try await store.original(first.hash) == first)
            }
        }
    }

    @Test("A file without bytes is one", arguments: StoreKind.allCases)
    func empty(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let file = OriginalFile(hash: String(repeating: "e", count: 64), bytes: [])
            try await store.append(JournalBatch(originals: [file]))
            #expect(try await store.original(file.hash) == file)
        }
    }

    @Test("A name longer than an archive can have is refused", arguments: StoreKind.allCases)
    func longName(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let hash = String(repeating: "f", count: 64)
            let file = OriginalFile(hash: hash, bytes: [1], name: String(repeating: "n", count: 65_536))
            await #expect(
                throws: StoreError.refusedOriginal(hash: hash, reason: "its name is longer than 65,535 bytes")
            ) {
                try await store.append(JournalBatch(originals: [file]))
            }
        }
    }
}
