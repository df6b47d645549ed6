import ArchiveMaking
import Archives
import Testing

@Suite("Hostile zip archives")
struct HostileZipTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What each way of reading the last member says; nil where it reads.
    private func readingErrors(_ member: Zip.Member, limit: Int = 1 << 20) throws -> [ArchiveError?] {
        let archive = try folder.open(Zip([member]))
        let found = try #require(archive.members.last)
        return [
            error { _ = try archive.packed(found, limit: limit).unpacked(limit: limit) },
            error { try archive.stream(found, limit: limit, chunk: 100) { _ in true } },
            error { _ = try archive.extract(found, limit: limit) },
        ]
    }

    private func error(_ body: () throws -> Void) -> ArchiveError? {
        do { try body() } catch let error as ArchiveError { return error } catch { Issue.record(error) }
        return nil
    }

    @Test("A member that claims 4 GB or more is refused before it is read", arguments: [false, true])
    func claims(isLong: Bool) throws {
        var member = Zip.Member("a", Sample.text.bytes)
        member.isLong = isLong
        member.size = isLong ? 1 << 63 : 0xFFFF_FFFE
        #expect(try readingErrors(member).map(\.?.kind) == [.tooLarge, .tooLarge, .tooLarge])
        member.size = 1
        member.packedSize = isLong ? 1 << 40 : 0xFFFF_FFFE
        #expect(try readingErrors(member, limit: .max).map(\.?.kind) == [.damaged, .damaged, .damaged])
    }

    @Test("The sums of what members claim do not overflow")
    func sums() throws {
        var member = Zip.Member("a", Sample.text.bytes)
        member.isLong = true
        member.size = 1 << 62
        member.packedSize = 1 << 62
        let zip = Zip([member, member, member])
        let members = try folder.open(zip).members
        #expect(members.reduce(0) { $0 + $1.size } == 3 * ZipMember.mostBytes)
        #expect(members.reduce(0) { $0 + $1.packedSize } == 3 * zip.bytes.count)
    }

    @Test("A member with more or less content than it claims is told", arguments: [0, 8])
    func sizes(method: UInt16) throws {
        for size in [1, Sample.text.bytes.count - 1, Sample.text.bytes.count + 1] {
            var member = Zip.Member("a", Sample.text.bytes, method: method)
            member.size = UInt64(size)
            #expect(try readingErrors(member).map(\.?.kind) == [.damaged, .damaged, .damaged])
        }
    }

    @Test("A wrong checksum is told", arguments: [0, 8])
    func checksum(method: UInt16) throws {
        var member = Zip.Member("a", Sample.text.bytes, method: method)
        member.crc32 ^= 1
        let errors = try readingErrors(member)
        #expect(errors.map(\.?.kind) == [.damaged, .damaged, .damaged])
    }

    @Test("A deflate stream that is none, or is cut, is told")
    func brokenStream() throws {
        let text = Sample.text.bytes
        let cut = Array(Deflate.stream(of: text).dropLast(9))
        for packed in [Sample.noise.bytes, cut, []] {
            let member = Zip.Member(
                "a", packed: packed, size: UInt64(text.count), crc32: Deflate.crc32(of: text))
            #expect(try readingErrors(member).map(\.?.kind) == [.damaged, .damaged, .damaged])
        }
    }

    @Test("A member that is encrypted, or packed in a way nobody knows, is told with what to do")
    func unsupported() throws {
        var locked = Zip.Member("a", Sample.text.bytes)
        locked.flags = 1
        let unknown = Zip.Member("a", Sample.text.bytes, method: 77)
        for (member, words) in [(locked, "with its password"), (unknown, "unpack the archive yourself")] {
            for error in try readingErrors(member) {
                #expect(error?.kind == .unsupported)
                #expect(error?.advice.contains(words) == true)
                #expect(error?.file.hasSuffix("archive.zip, a") == true)
            }
        }
    }

    @Test("Names that lead out of the archive, are absolute or have several lines are only names")
    func names() throws {
        let names = ["../../etc/passwd", "/etc/passwd", "C:\\run.fit", "a\nb\r\tc", "läuft.fit", ""]
        let place = try TemporaryFolder()
        let archive = try folder.open(Zip(names.map { Zip.Member($0, [1]) }))
        #expect(archive.members.map(\.name) == names)
        for member in archive.members {
            #expect(try archive.extract(member, limit: 1, in: place.path).bytes(limit: 1) == [1])
        }
        #expect(try place.names == [])
    }

    @Test("A name that is no text is taken for code page 437, but for damage where it says it is UTF-8")
    func oddNames() throws {
        var members = [Zip.Member("", [1]), Zip.Member("a\u{1B}[2J", [2]), Zip.Member("run.fit\0.exe", [3])]
        members[0].name = [0x6C, 0x84, 0x75, 0x66, 0x74]
        #expect(try folder.open(Zip(members)).members.map(\.name) == ["läuft", "a←[2J", "run.fit .exe"])
        for index in members.indices { members[index].flags = Zip.Member.namesAreUTF8 }
        #expect(try folder.errorOpening(Zip([members[0]]).bytes).kind == .damaged)
        #expect(try folder.errorOpening(Zip([members[1]]).bytes).kind == .damaged)
        #expect(try folder.open(Zip([members[2]])).members.map(\.name) == ["run.fit .exe"])
    }

    @Test("A gigabyte of zeros in a small member stops at the limit")
    func bomb() throws {
        let honest = Zip.Member("a", packed: Bomb.stream, size: UInt64(Bomb.size), crc32: 0)
        #expect(try readingErrors(honest).map(\.?.kind) == [.tooLarge, .tooLarge, .tooLarge])
        let liar = Zip.Member("a", packed: Bomb.stream, size: 1000, crc32: 0)
        let errors = try readingErrors(liar, limit: 8 << 20)
        #expect(errors.map(\.?.kind) == [.damaged, .damaged, .damaged])
    }

    @Test("Members may share their bytes, and each is read on its own")
    func overlap() throws {
        var members = [Zip.Member("0", Sample.text.bytes)]
        for index in 1..<2_000 {
            var member = Zip.Member("\(index)", Sample.text.bytes)
            member.sharing = 0
            members.append(member)
        }
        let archive = try folder.open(Zip(members))
        let claimed = archive.members.reduce(0) { $0 + $1.size }
        #expect(claimed == 2_000 * Sample.text.bytes.count)
        #expect(try archive.packed(archive.members[1_999], limit: 1 << 20).bytes == members[0].packed)
    }

    @Test("An archive in an archive, twenty deep, is opened one by one")
    func deep() throws {
        var bytes = Sample.text.bytes
        for depth in 0..<20 { bytes = Zip([Zip.Member("\(depth).zip", bytes)]).bytes }
        var archive = try ZipArchive(path: folder.write(bytes))
        for _ in 0..<19 { archive = try ZipArchive(archive.extract(archive.members[0], limit: 1 << 20)) }
        let member = archive.members[0]
        #expect(try archive.packed(member, limit: 1 << 20).unpacked(limit: 1 << 20) == Sample.text.bytes)
    }
}
