import ArchiveMaking
import Archives
import Testing

@Suite("Zip archives with hostile directories")
struct HostileDirectoryTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("What is no archive, or the beginning of one, is told apart")
    func noArchive() throws {
        for bytes in [[], Array("PK".utf8), Sample.noise.bytes, Gzip(content: [1]).bytes] {
            #expect(try folder.errorOpening(bytes).reason == "it is not a zip archive")
        }
        let bytes = Zip([Zip.Member("a", Sample.noise.bytes)]).bytes
        for count in [5, 30, bytes.count / 2, bytes.count - 22] {
            let error = try folder.errorOpening(Array(bytes.prefix(count)))
            #expect(error.kind == .damaged)
            #expect(error.place == "byte \(count)")
            #expect(error.reason == "it ends before the directory of the zip archive")
        }
    }

    @Test("A directory that is not where it should be, or has other members than said, is damaged")
    func directory() throws {
        var zip = Zip([Zip.Member("a", Sample.text.bytes), Zip.Member("b", [1])])
        for start: UInt32 in [0, 3, 1 << 20, 0xFFFF_FFFE] {
            zip.directoryStart = start
            #expect(try folder.errorOpening(zip.bytes).kind == .damaged)
        }
        zip.directoryStart = nil
        for count: UInt16 in [3, 0xFFFE] {
            zip.count = count
            #expect(try folder.errorOpening(zip.bytes).kind == .damaged)
        }
        zip.count = nil
        zip.hasLongEnd = true
        for count: UInt64 in [3, 1 << 40, .max] {
            zip.longCount = count
            #expect(try folder.errorOpening(zip.bytes).kind == .damaged)
        }
        zip.hasLongEnd = false
        zip.diskNumber = 1
        #expect(try folder.errorOpening(zip.bytes).kind == .unsupported)
    }

    @Test("A directory too long to be read is refused, and so are many that are too long together")
    func longDirectory() throws {
        var zip = Zip([Zip.Member("a", [1])])
        zip.directorySize = 17 << 20
        #expect(try folder.errorOpening(zip.bytes).kind == .tooLarge)
        var end = Zip()
        end.directorySize = 1 << 20
        zip.directorySize = nil
        #expect(try folder.open(zip).members.count == 1)
        zip.comment = (0..<17).flatMap { _ in end.bytes }
        #expect(try folder.errorOpening(zip.bytes).kind == .tooLarge)
    }

    @Test("A hundred thousand tiny members are listed")
    func many() throws {
        let archive = try folder.open(Zip((0..<100_000).map { Zip.Member("activities/\($0).fit") }))
        #expect(archive.members.count == 100_000)
        #expect(archive.members.last?.name == "activities/99999.fit")
    }

    @Test("Rubbish around an archive does not matter, unless it makes all places wrong")
    func rubbish() throws {
        var zip = Zip([Zip.Member("a", Sample.text.bytes)])
        zip.after = Sample.noise.bytes
        #expect(try folder.open(zip).members.map(\.name) == ["a"])
        zip.before = Sample.noise.bytes
        let archive = try folder.open(zip)
        #expect(try archive.packed(archive.members[0], limit: 1 << 20).bytes == zip.members[0].packed)
        #expect(try folder.errorOpening(Sample.noise.bytes + zip.bytes).kind == .damaged)
    }
}
