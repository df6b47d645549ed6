import ArchiveMaking
import Archives
import Testing

@Suite("Archives with bytes changed at random")
struct MutationTests {
    private static let rounds = 2_000

    @Test("A changed gzip file gives a content within the limit, or an error")
    func gzip() throws {
        let sound = Gzip(content: Sample.text.bytes, name: "run.fit").bytes + Gzip(content: [1, 2, 3]).bytes
        var random = SeededRandom(seed: 3)
        var outcomes: Set<Bool> = []
        for round in 0..<Self.rounds {
            let packed = PackedBytes(random.mutated(sound), packing: .gzip)
            do {
                let content = try packed.unpacked(limit: 1 << 20)
                #expect(content.count <= 1 << 20, "seed 3, round \(round)")
                outcomes.insert(true)
            } catch {
                #expect(!error.reason.isEmpty && !error.advice.isEmpty)
                outcomes.insert(false)
            }
        }
        #expect(outcomes == [true, false])
    }

    @Test("A changed zip archive gives members within the limit, or errors")
    func zip() throws {
        var sound = Zip([
            Zip.Member("a/"), Zip.Member("a/run.fit", Sample.text.bytes),
            Zip.Member("b", Sample.noise.bytes, method: 0),
        ])
        sound.hasLongEnd = true
        sound.members[1].isLong = true
        sound.comment = Array("a comment".utf8)
        let folder = try TemporaryFolder()
        let bytes = sound.bytes
        var random = SeededRandom(seed: 4)
        var (opened, refused, read, unread) = (0, 0, 0, 0)
        for round in 0..<Self.rounds {
            let path = try folder.write(random.mutated(bytes))
            guard let archive = try? ZipArchive(path: path) else {
                refused += 1
                continue
            }
            opened += 1
            for member in archive.members {
                do throws(ArchiveError) {
                    let content = try archive.packed(member, limit: 1 << 20).unpacked(limit: 1 << 20)
                    #expect(content.count <= 1 << 20, "seed 4, round \(round)")
                    #expect(try archive.extract(member, limit: 1 << 20).bytes(limit: 1 << 20) == content)
                    read += 1
                } catch {
                    unread += 1
                }
            }
        }
        #expect(min(opened, refused, read, unread) > Self.rounds / 100)
    }
}

/// The same numbers from the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A copy with one to four changes: a byte replaced, a bit flipped, a piece taken out or put in, the end cut.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &self)
            let length = Int.random(in: 0...min(16, bytes.count - place), using: &self)
            switch Int.random(in: 0..<6, using: &self) {
            case 0: bytes[place] = .random(in: 0...255, using: &self)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 2: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &self) ?? 0
            case 3: bytes.removeSubrange(place..<place + length)
            case 4: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
            default: bytes.removeLast(length)
            }
        }
        return bytes
    }
}
