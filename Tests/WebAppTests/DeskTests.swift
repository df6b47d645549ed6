import Answers
import Archives
import Foundation
import Journal
import JournalFiles
import Quantities
import Rehab
import Stores
import Testing

@testable import WebApp

@Suite struct DeskTests {
    @Test("Today's answer is said once, and again when it changes")
    func saidOnce() async throws {
        let app = try await AppHarness()
        #expect(try await app.get("/api/v1/today").status == 409)
        try await app.post([.profile(1)], to: "/api/v1/entries")
        let waiting = try await app.get("/api/v1/today")
        #expect(waiting["light"] == "waiting")
        #expect(try await app.get("/api/v1/today").text == waiting.text)
        #expect(await app.answersSaid == 1)
        try await app.post([.morning(2)], to: "/api/v1/entries")
        #expect(try await app.get("/api/v1/today")["light"] == "green")
        #expect(await app.answersSaid == 2)
    }

    @Test("What another process adds is in the next answer")
    func otherProcess() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        _ = try await app.get("/api/v1/today")
        try await app.place.store?.append([try Entry(json: .morning(2))])
        #expect(try await app.get("/api/v1/today")["light"] == "green")
    }

    @Test("A new day has its own answer")
    func newDay() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        #expect(try await app.get("/api/v1/today")["day"] == "2027-01-11")
        try app.clock.set("2027-01-12T05:00:00Z")
        let answer = try await app.get("/api/v1/today")
        #expect(answer["day"] == "2027-01-12")
        #expect(answer["light"] == "waiting")
    }

    @Test("A day before keeps the answer the journal gives it")
    func earlierDay() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        try app.clock.set("2027-01-12T05:00:00Z")
        let standing = try await app.desk.standing(on: try Day("2027-01-11"))
        #expect(standing.answer?.decision.light.name == "green")
    }

    @Test("Many who ask at once get one replay, and the same answer")
    func together() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let lights = await withTaskGroup(of: String?.self) { group in
            for _ in 0..<50 {
                group.addTask { try? await app.desk.standing().answer?.decision.light.name }
            }
            return await group.reduce(into: Set<String?>()) { $0.insert($1) }
        }
        #expect(lights == ["green"])
    }

    @Test("Everything can be taken out, and is then the same in an empty journal")
    func export() async throws {
        let app = try await AppHarness(hasJournal: false)
        #expect(try await app.get("/api/v1/export").status == 409)
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let answer = try await app.get("/api/v1/export")
        #expect(
            answer.header("Content-Disposition") == "attachment; filename=\"springback-2027-01-11.jsonl\"")
        let contents = try JournalContents(bytes: answer.bytes)
        #expect(contents.entries.count == 2)
        #expect(app.folder.isEmptyOfTemporaryFiles)
    }

    @Test("The original files come out as an archive of what was imported")
    func originals() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        #expect(try await !app.get("/settings").text.contains("/api/v1/export/originals"))
        let none = try await app.get("/api/v1/export/originals")
        #expect(none.header("Content-Type") == "application/zip")
        #expect(none.bytes.count == 22)
        let bytes = [UInt8]("the bytes of a watch".utf8)
        let hash = String(repeating: "5b", count: 32)
        try await app.place.store?.append(
            JournalBatch(originals: [OriginalFile(hash: hash, packing: .raw, bytes: bytes)]))
        #expect(try await app.get("/settings").text.contains("/api/v1/export/originals"))
        let answer = try await app.get("/api/v1/export/originals")
        #expect(
            answer.header("Content-Disposition")
                == "attachment; filename=\"springback-originals-2027-01-11.zip\"")
        #expect(app.folder.isEmptyOfTemporaryFiles)
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/originals.zip"
        try Data(answer.bytes).write(to: URL(fileURLWithPath: path))
        let archive = try ZipArchive(path: path)
        let member = try #require(archive.members.first)
        #expect(archive.members.count == 1)
        #expect(member.name == hash)
        #expect(try archive.packed(member, limit: 1000).unpacked(limit: 1000) == bytes)
    }

    @Test("Everything is deleted when it is confirmed, and not before")
    func delete() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        #expect(try await app.post(["confirm": "yes"], to: "/api/v1/delete").status == 400)
        #expect(app.place.store != nil)
        #expect(try await app.post(["confirm": "delete everything"], to: "/api/v1/delete").status == 200)
        #expect(app.place.store == nil)
        #expect(try await app.get("/").header("Location") == "/welcome")
        try await app.post([.profile(1)], to: "/api/v1/entries")
        #expect(try await app.get("/").status == 200)
    }
}

extension AppHarness {
    /// How many answers are kept.
    var answersSaid: Int {
        get async { await place.store?.entries().filter { $0.event.kind == .said }.count ?? 0 }
    }
}
