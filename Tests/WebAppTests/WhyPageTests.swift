import Answers
import JournalFiles
import Rehab
import Testing

@testable import WebApp

@Suite struct WhyPageTests {
    @Test("Every reason of the answer is there, with its rule, its grade and its sources")
    func reasons() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let answer = try await app.desk.answer()
        let model = WhyModel(answer, said: nil, today: answer.decision.day) { $0.name }
        #expect(Set(model.rules.map(\.id)) == Set(answer.decision.reasons.map(\.rule.text)))
        #expect(model.rules.flatMap(\.reasons).count == answer.decision.reasons.count)
        #expect(model.rules.allSatisfy { !$0.sources.isEmpty && !$0.says.isEmpty })
        let page = try await app.get("/why").text
        for rule in model.rules { #expect(page.contains("<code>\(rule.id)</code>")) }
        #expect(page.contains("href=\"https://"))
    }

    @Test("The days before and after are a tap away, as far as the plan goes")
    func days() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        try app.clock.set("2027-01-13T05:00:00Z")
        let first = try await app.get("/why/2027-01-11").text
        #expect(!first.contains("rel=\"prev\""))
        #expect(first.contains("rel=\"next\" href=\"/why/2027-01-12\""))
        let today = try await app.get("/why").text
        #expect(today.contains("rel=\"prev\" href=\"/why/2027-01-12\""))
        #expect(!today.contains("rel=\"next\""))
    }

    @Test("A day without an answer says so and leads back", arguments: ["2026-12-01", "2027-02-01"])
    func outside(day: String) async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        for place in ["why", "explain"] {
            let page = try await app.get("/\(place)/\(day)")
            #expect(page.status == 404)
            #expect(page.text.contains("href=\"/\(place)/2027-01-11\""))
            let document = try await app.get("/api/v1/\(place)?day=\(day)")
            #expect(document.status == 404)
            #expect(document["type"] == "urn:springback:problem:no-answer")
        }
    }

    @Test(
        "What is no day is refused",
        arguments: ["2027-02-30", "yesterday", "2027-1-1", "%00", "9999999-01-01", "<script>"])
    func noDay(text: String) async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        for place in ["why", "explain"] {
            let page = try await app.get("/\(place)/\(text)")
            #expect(page.status == 400)
            #expect(!page.text.contains("<script>"))
            #expect(try await app.get("/api/v1/\(place)?day=\(text)").status == 400)
        }
    }

    @Test("What was said on a day stays, beside what would be said now")
    func saidThen() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        _ = try await app.get("/")
        #expect(try await !app.get("/why").text.contains("id=\"earlier\""))
        try app.clock.set("2027-01-12T05:00:00Z")
        try await app.post([.morning(2)], to: "/api/v1/entries")
        let page = try await app.get("/why/2027-01-11").text
        #expect(page.contains("id=\"earlier\""))
        #expect(page.contains("Light waiting"))
        let document = try await app.get("/api/v1/why?day=2027-01-11")
        #expect(document["said"]?["answer"]?["light"] == "waiting")
        #expect(document["now"]?["light"] == "green")
    }

    @Test("The documents are those of the commands")
    func documents() async throws {
        let app = try await AppHarness()
        #expect(try await app.get("/api/v1/why").status == 409)
        #expect(try await app.get("/api/v1/explain").status == 409)
        try await app.post([.profile(1), .morning(2, pain: 7)], to: "/api/v1/entries")
        let why = try await app.get("/api/v1/why")
        #expect(why["day"] == "2027-01-11")
        #expect(why["now"]?["light"] == "red")
        let explain = try await app.get("/api/v1/explain")
        #expect(explain["verdict"] == "flared")
        #expect(explain["day"] == "2027-01-11")
    }

    @Test("Where no morning was bad there is nothing to explain")
    func nothingToExplain() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        #expect(try await app.get("/explain").text.contains("nothing to explain"))
        #expect(try await app.get("/explain/2027-01-11").text.contains("was settled"))
    }
}
