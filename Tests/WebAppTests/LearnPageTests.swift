import Answers
import JournalFiles
import Narration
import Testing

@testable import WebApp

@Suite struct LearnPageTests {
    @Test("Without a profile there are no numbers of anybody's own")
    func noProfile() async throws {
        #expect(try await AppHarness().get("/learn").header("Location") == "/welcome")
    }

    @Test("Every lesson has its ideas with grades and sources")
    func lessons() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let model = LearnModel(try await app.desk.answer())
        #expect(model.lessons.map(\.id) == Lesson.allCases.map(\.rawValue))
        #expect(model.lessons.allSatisfy { !$0.ideas.isEmpty && !$0.sources.isEmpty })
        #expect(model.lessons.flatMap { $0.ideas + $0.doubts }.allSatisfy { !$0.grade.isEmpty })
        let page = try await app.get("/learn").text
        for lesson in model.lessons { #expect(page.contains("id=\"\(lesson.id)\"")) }
    }

    @Test("What the journal cannot tell is said to be not known")
    func unknown() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let own = try await app.own()
        #expect(own["intensity"]?.first?.contains("not known yet") == true)
        #expect(own["recovery"]?.first?.contains("not known yet") == true)
        #expect(own["week"]?.first?.contains("not known yet") == true)
        #expect(own["myths"] == nil)
    }

    @Test("A kilometre of fast running costs more easy kilometres than one of easy running")
    func cost() async throws {
        let app = try await AppHarness()
        try await app.post(
            [.profile(1), .morning(2), .ran(3, "easy", minutes: 55), .ran(4, "intervals", minutes: 42)],
            to: "/api/v1/entries")
        let lines = try #require(try await app.own()["intensity"])
        #expect(lines[0].hasPrefix("Your 1 easy run of the last 90 days cost 1.00 easy km (1.00 to 1.00)"))
        #expect(lines[1].hasPrefix("Your 1 fast and hilly run cost 1."))
        #expect(
            try await app.own()["pain"] == [
                "Of your 2 sessions with a known pain in the last 28 days, 2 stayed below 3, 0 were at 3 to 5, and 0 at"
                    + " 6 or more."
            ])
    }
}

extension AppHarness {
    fileprivate func own() async throws -> [String: [String]] {
        var own: [String: [String]] = [:]
        for lesson in LearnModel(try await desk.answer()).lessons { own[lesson.id] = lesson.own?.lines }
        return own
    }
}

extension JSONValue {
    fileprivate static func ran(_ number: Int, _ kind: String, minutes: Int) -> JSONValue {
        let day = "2027-01-0\(number)"
        return [
            "id": .id(number), "day": .string(day), "at": .string("\(day)T18:00:00Z"), "offset": "+00:00",
            "run": [
                "sport": "running", "distance_m": 10_000, "time_s": .integer(minutes * 60), "pain": 1,
                "masked": false, "kind": .string(kind),
            ],
        ]
    }
}
