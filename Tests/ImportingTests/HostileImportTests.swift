import ArchiveMaking
import Foundation
import Importing
import Journal
import Quantities
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
        // What begins with a dot is hidden; the others are told by their content, and their names are only said.
        #expect(outcome.failed.isEmpty && outcome.imported == 4, "\(outcome)")
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
        #expect(outcome.imported == 0 && outcome.failed.isEmpty && outcome.links == 3, "\(outcome)")
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

    @Test("Archives in archives share what they may unpack to, and sums cannot be wrapped") func nests()
        async throws
    {
        var zeros = Zip([Zip.Member("0.fit", [UInt8](repeating: 0, count: 200 << 20))])
        for number in 1..<4 {
            var member = Zip.Member(
                "\(number).fit", packed: [], size: 200 << 20, crc32: zeros.members[0].crc32)
            member.packedSize = zeros.members[0].packedSize
            member.sharing = 0
            zeros.members.append(member)
        }
        // Each may be unpacked; two of them together may not.
        let nest = Zip([Zip.Member("a.zip", zeros.bytes), Zip.Member("b.zip", zeros.bytes)])
        var wrapping = Zip([Zip.Member("0.fit", [1])])
        for number in 1...2 {
            var member = Zip.Member(
                "\(number).txt", packed: [], method: 0, size: UInt64(Int64.max) - 8, crc32: 0)
            member.isLong = true
            member.sharing = 0
            wrapping.members.append(member)
        }
        let journal = try MadeJournal()
        try journal.write(nest.bytes, "nest.zip")
        try journal.write(wrapping.bytes, "wrap.zip")
        let outcome = try await journal.imported()
        let refused = outcome.failed.filter { $0.reason.contains("200 times") }.map(\.file)
        #expect(refused.contains { $0.hasSuffix("b.zip") } && !refused.contains { $0.hasSuffix("a.zip") })
        #expect(outcome.failed.contains { $0.file.hasSuffix("wrap.zip") })
    }

    @Test("Documents by the thousand that call themselves exports are opened one at a time") func exports()
        async throws
    {
        let journal = try MadeJournal()
        for number in 0..<1500 { try journal.write(Array("<HealthData/>".utf8), "in/\(number).xml") }
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        var low = limit
        low.rlim_cur = 512
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &low)
        defer { setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) }
        let outcome = try await journal.imported("in")
        #expect(outcome.failed.isEmpty, "\(outcome.failed.prefix(2))")
    }

    @Test("A folder that may not be read, and a name that is no text, are said") func unreadable()
        async throws
    {
        let journal = try MadeJournal()
        try journal.write(try MadeFiles.fit(day: 5), "in/a.fit")
        try journal.write(try MadeFiles.fit(day: 6), "in/locked/b.fit")
        let name: [CChar] = Array(journal.path("in/M").utf8CString.dropLast()) + [CChar(bitPattern: 0xFC), 0]
        let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
        try #require(descriptor >= 0)
        close(descriptor)
        chmod(journal.path("in/locked"), 0)
        defer { chmod(journal.path("in/locked"), 0o700) }
        let outcome = try await journal.imported("in")
        #expect(outcome.failed.contains { $0.reason.contains("no text") })
        // The system's administrator may read every folder.
        #expect(geteuid() == 0 || outcome.failed.contains { $0.file.hasSuffix("locked/") })
    }

    @Test("A route that is a link is not followed") func linkedRoute() async throws {
        let journal = try MadeJournal()
        try journal.write(try MadeFiles.gpx(), "outside/secret.gpx")
        let workout = """
            <HealthData><Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="10" durationUnit="min" \
            startDate="2027-01-05 06:00:00 +0000" endDate="2027-01-05 06:10:00 +0000"><WorkoutRoute>\
            <FileReference path="/workout-routes/r.gpx"/></WorkoutRoute></Workout></HealthData>
            """
        try journal.write(Array(workout.utf8), "in/export.xml")
        try FileManager.default.createDirectory(
            atPath: journal.path("in/workout-routes"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: journal.path("in/workout-routes/r.gpx"),
            withDestinationPath: journal.path("outside/secret.gpx"))
        let outcome = try await journal.imported("in")
        #expect(outcome.imported == 1 && outcome.links == 1)
        #expect(outcome.warnings.contains { $0.reason.contains("missing") }, "\(outcome.warnings)")
        #expect(try await journal.runs().first?.distance == nil)
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
