import Account
import Answers
import Journal
import JournalFiles
import Rehab
import Testing

@testable import WebApp

@Suite struct BridgePageTests {
    private static func model(_ app: AppHarness) async throws -> BridgeModel {
        let answer = try await app.desk.answer()
        return BridgeModel(try #require(Bridge(answer)), answer, PageWords { $0 })
    }

    private static func harness() async throws -> AppHarness {
        let app = try await AppHarness()
        var profile = JSONValue.profile(1)
        profile["profile"]?["races"] = [
            ["day": "2027-04-18", "distance_m": 42_195, "name": "<i>Hill</i> Town"]
        ]
        try await app.post([profile, .morning(2)], to: "/api/v1/entries")
        return app
    }

    @Test("Every rung of the program is on the map once, highest ladder on top")
    func everyRung() async throws {
        let app = try await Self.harness()
        let model = try await Self.model(app)
        #expect(model.sections.map(\.id) == ["hills", "speed", "plyo", "run", "strength"])
        let shown = model.sections.flatMap { $0.rows.flatMap { $0.rungs.map(\.name) } }
        let program = try await app.desk.answer().state.program
        #expect(Set(shown) == Set(program.ladders.flatMap { $0.rungs.map(\.name.text) }))
        #expect(shown.count == Set(shown).count)
        #expect(model.table.rows.count == shown.count)
    }

    @Test("What nobody measured is said as such, and nothing is drawn in its place")
    func unmeasured() async throws {
        let model = try await Self.model(try await Self.harness())
        let rows = model.sections.flatMap(\.rows)
        let bounding = try #require(rows.first { $0.rungs.map(\.name) == ["p6"] })
        #expect(bounding.figures == "notFound")
        #expect(!bounding.strip.contains("mark") && !bounding.strip.contains("range"))
        let raise = try #require(rows.first { $0.rungs.map(\.name) == ["s4"] })
        #expect(raise.strip.contains("mark-diamond") && raise.strip.contains("range"))
    }

    @Test("Only an open rung is where the runner is; a shut ladder says what opens it")
    func standing() async throws {
        let model = try await Self.model(try await Self.harness())
        let plyo = try #require(model.sections.first { $0.id == "plyo" })
        #expect(!plyo.rows.contains { $0.isNow })
        #expect(plyo.standing.opens.hasPrefix("shut"))
        let strength = try #require(model.sections.first { $0.id == "strength" })
        #expect(strength.rows.filter(\.isNow).count == 1)
    }

    @Test("The page leads from each rung to its exercise and names the race without its markup")
    func page() async throws {
        let page = try await Self.harness().get("/bridge").text
        #expect(page.contains("href=\"/exercises#p1\""))
        #expect(page.contains("&lt;i&gt;Hill&lt;/i&gt; Town") && !page.contains("<i>Hill"))
        #expect(page.contains("Strength is part 1, plyometrics are part 2"))
        #expect(!page.contains("style="))
        #expect(!page.contains("}}"))
    }

    @Test("The document is that of the command")
    func document() async throws {
        let app = try await Self.harness()
        let answer = try await app.desk.answer()
        let bridge = try #require(Bridge(answer))
        let text = try await app.get("/api/v1/bridge").text
        #expect(text == BridgeJSON(bridge: bridge, answer: answer).document.text)
    }
}
