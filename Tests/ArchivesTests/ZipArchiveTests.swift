import ArchiveMaking
import Archives
import Testing

@Suite("Zip archives")
struct ZipArchiveTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func content(_ archive: ZipArchive, _ member: ZipMember) throws -> [UInt8] {
        var content: [UInt8] = []
        try archive.stream(member, limit: 1 << 20, chunk: 700) { chunk in
            content += chunk
            return true
        }
        return content
    }

    @Test("Members say what they are")
    func members() throws {
        let text = Sample.text.bytes
        var link = Zip.Member("link", Array("/etc/passwd".utf8), method: 0)
        link.mode = 0o120_777
        var locked = Zip.Member("locked", text)
        locked.flags = 1
        let archive = try folder.open(
            Zip([Zip.Member("folder/"), Zip.Member("folder/run.fit", text), link, locked]))
        #expect(archive.members.map(\.name) == ["folder/", "folder/run.fit", "link", "locked"])
        #expect(archive.members.map(\.index) == [0, 1, 2, 3])
        #expect(archive.members.map(\.isFolder) == [true, false, false, false])
        #expect(archive.members.map(\.isLink) == [false, false, true, false])
        #expect(archive.members.map(\.isEncrypted) == [false, false, false, true])
        let run = archive.members[1]
        #expect(run.size == text.count)
        #expect(run.packedSize == Deflate.stream(of: text).count)
        #expect(run.crc32 == Deflate.crc32(of: text))
        #expect(run.method == 8)
    }

    @Test("A member is given as it is packed, streamed and extracted", arguments: Sample.allCases, [0, 8])
    func reading(_ sample: Sample, method: UInt16) throws {
        let member = Zip.Member("run.fit", sample.bytes, method: method)
        let archive = try folder.open(Zip([Zip.Member("other", [1, 2, 3]), member]))
        let found = try #require(archive.members.last)
        let packed = try archive.packed(found, limit: 1 << 20)
        #expect(packed.packing == (method == 0 ? .raw : .deflate))
        #expect(packed.bytes == member.packed)
        #expect(try packed.unpacked(limit: 1 << 20) == sample.bytes)
        #expect(try content(archive, found) == sample.bytes)
        #expect(try archive.extract(found, limit: 1 << 20).bytes(limit: 1 << 20) == sample.bytes)
    }

    @Test("A member packed by bzip2 is given unpacked")
    func otherMethod() throws {
        // "hello\n", as bzip2 packs it.
        let packed: [UInt8] = [
            0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0xC1, 0xC0, 0x80, 0xE2, 0x00, 0x00,
            0x01, 0x41, 0x00, 0x00, 0x10, 0x02, 0x44, 0xA0, 0x00, 0x30, 0xCD, 0x00, 0xC3, 0x46, 0x29, 0x97,
            0x17, 0x72, 0x45, 0x38, 0x50, 0x90, 0xC1, 0xC0, 0x80, 0xE2,
        ]
        let hello = Array("hello\n".utf8)
        let member = Zip.Member("a", packed: packed, method: 12, size: 6, crc32: Deflate.crc32(of: hello))
        let archive = try folder.open(Zip([member]))
        let found = try archive.packed(archive.members[0], limit: 100)
        #expect(found == PackedBytes(hello, unpackedSize: 6, crc32: Deflate.crc32(of: hello)))
    }

    @Test("A stream stops when told to, and its checksum is then of no interest")
    func earlyStop() throws {
        var member = Zip.Member("export.xml", Sample.text.bytes)
        member.crc32 = 1
        let archive = try folder.open(Zip([member]))
        var chunks = 0
        try archive.stream(archive.members[0], limit: 1 << 20, chunk: 100) { _ in
            chunks += 1
            return chunks < 3
        }
        #expect(chunks == 3)
    }

    @Test("An archive in an archive is extracted and opened, and leaves nothing in the folder")
    func nested() throws {
        let inner = Zip([Zip.Member("run.fit", Sample.noise.bytes)])
        let archive = try folder.open(Zip([Zip.Member("inner.zip", inner.bytes)]))
        let place = try TemporaryFolder()
        let file = try archive.extract(archive.members[0], limit: 1 << 20, in: place.path)
        #expect(try place.names == [])
        let opened = try ZipArchive(file)
        #expect(try content(opened, opened.members[0]) == Sample.noise.bytes)
        let error = try #require(throws: ArchiveError.self) {
            try opened.packed(opened.members[0], limit: 10)
        }
        #expect(error.file.hasSuffix("archive.zip, inner.zip, run.fit"))
    }

    @Test("An empty archive, one with a comment, one of zip64 and one with equal names are read")
    func shapes() throws {
        #expect(try folder.open(Zip()).members == [])
        var zip = Zip([Zip.Member("a", [1]), Zip.Member("a", [2])])
        zip.comment = Array("PK\u{5}\u{6} is no end".utf8)
        #expect(try folder.open(zip).members.map(\.name) == ["a", "a"])
        zip.hasLongEnd = true
        zip.members[1].isLong = true
        let archive = try folder.open(zip)
        #expect(try archive.members.map { try content(archive, $0) } == [[1], [2]])
    }
}
