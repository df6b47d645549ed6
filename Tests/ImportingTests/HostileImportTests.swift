import ArchiveMaking
import Foundation
import Importing
import Testing

@Suite("Archives that mean harm")
struct HostileImportTests {
    @Test("Names that lead out of the archive write nothing anywhere") func traversal() async throws {
        let journal = try MadeJournal()
        let names = [
            "../escape.fit", "/tmp/springback-escape.fit", "a/../../b.fit", "..\\c.fit", "d\u{0}.fit",
        ]
        let members = try names.enumerated().map {
            Zip.Member($0.element, try MadeFiles.fit(day: $0.offset + 1))
        }
        try journal.write(Zip(members).bytes, "in/export.zip")
        let outcome = try await journal.imported("in")
        #expect(outcome.failed.isEmpty || outcome.failed.count == 1, "\(outcome.failed)")
        let left = try FileManager.default.subpathsOfDirectory(atPath: journal.folder.path).sorted()
        #expect(left == ["in", "in/export.zip"])
        #expect(!FileManager.default.fileExists(atPath: "/tmp/springback-escape.fit"))
    }

    @Test("Links in an archive and below a folder are counted and not followed") func links() async throws {
        let journal = try MadeJournal()
        try journal.write(try MadeFiles.fit(day: 5), "outside/secret.fit")
        var link = Zip.Member("link.fit", Array("../outside/secret.fit".utf8), method: 0)
        link.mode = 0o120777
        try journal.write(Zip([link]).bytes, "in/export.zip")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: journal.path("in/link.fit"), withDestinationPath: journal.path("outside/secret.fit"))
        try manager.createSymbolicLink(
            atPath: journal.path("in/loop"), withDestinationPath: journal.path("in"))
        let outcome = try await journal.imported("in")
        #expect(outcome.imported == 0 && outcome.failed.isEmpty && outcome.passedOver == 3, "\(outcome)")
        // Who names a link means what it leads to.
        #expect(try await journal.imported("in/link.fit").imported == 1)
    }

    @Test("A member that claims 4 GB, and one that lies about its size, fail alone") func claims()
        async throws
    {
        var huge = Zip.Member("huge.fit", try MadeFiles.fit(day: 5))
        huge.size = 0xFFFF_FFF0
        var liar = Zip.Member("liar.fit", try MadeFiles.fit(day: 6))
        liar.size = 100
        let journal = try MadeJournal()
        try journal.write(Zip([liar, Zip.Member("good.fit", try MadeFiles.fit(day: 7))]).bytes, "a.zip")
        try journal.write(Zip([huge]).bytes, "b.zip")
        let outcome = try await journal.imported()
        #expect(outcome.imported == 1)
        let names = outcome.failed.compactMap { $0.file.split(separator: "/").last }.sorted()
        #expect(names == ["b.zip", "liar.fit"], "\(outcome.failed)")
    }

    @Test("An archive that would unpack beyond belief is not begun") func ratio() async throws {
        var zip = Zip([Zip.Member("0.fit", [UInt8](repeating: 0, count: 200 << 20))])
        for number in 1..<40 {
            var member = Zip.Member("\(number).fit", packed: [], size: 200 << 20, crc32: zip.members[0].crc32)
            member.packedSize = zip.members[0].packedSize
            member.sharing = 0
            zip.members.append(member)
        }
        let journal = try MadeJournal()
        try journal.write(zip.bytes, "bomb.zip")
        let outcome = try await journal.imported()
        #expect(
            outcome.failed.count == 1 && outcome.failed[0].reason.contains("200 times"), "\(outcome.failed)")
    }

    @Test("Archives in archives are opened so deep and no deeper") func depth() async throws {
        var bytes = try MadeFiles.fit(day: 5)
        var name = "run.fit"
        for level in 1...6 {
            bytes = Zip([Zip.Member(name, bytes)]).bytes
            name = "\(level).zip"
        }
        let journal = try MadeJournal()
        try journal.write(bytes, name)
        let outcome = try await journal.imported()
        #expect(outcome.imported == 0)
        #expect(outcome.failed.count == 1 && outcome.failed[0].reason.contains("deep"), "\(outcome.failed)")
        #expect(outcome.failed[0].file.hasSuffix("6.zip/5.zip/4.zip/3.zip/2.zip"))
    }

    @Test("A hundred thousand tiny members take no more than they must") func manyMembers() async throws {
        let empty = Zip.Member("x/0.txt", [], method: 0)
        let members = (0..<100_000).map { number in
            var member = empty
            member.name = Array("x/\(number).\(number % 1000 == 0 ? "fit" : "txt")".utf8)
            member.sharing = number == 0 ? nil : 0
            return member
        }
        var zip = Zip(members)
        zip.hasLongEnd = true
        let journal = try MadeJournal()
        try journal.write(zip.bytes, "many.zip")
        let outcome = try await journal.imported()
        #expect(outcome.passedOver == 99_900 && outcome.failed.count == 100, "\(outcome.failed.prefix(3))")
    }

    @Test("A pipe named as a file is refused at once") func pipe() async throws {
        let journal = try MadeJournal()
        try #require(mkfifo(journal.path("pipe.fit"), 0o600) == 0)
        let outcome = try await journal.imported("pipe.fit")
        #expect(outcome.failed.count == 1, "\(outcome)")
    }
}
