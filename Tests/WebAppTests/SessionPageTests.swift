import JournalFiles
import Testing

@testable import WebApp

@Suite struct SessionPageTests {
    @Test("Without a profile the session leads to the welcome")
    func noProfile() async throws {
        let answer = try await AppHarness().get("/session")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == "/welcome")
    }

    @Test("A morning that is not known is asked for first")
    func waiting() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        #expect(try await app.session().isWaiting)
        #expect(try await app.get("/session").text.contains("href=\"/check-in\">Check in first</a>"))
        try await app.post([.morning(2)], to: "/api/v1/entries")
        #expect(try await !app.session().isWaiting)
    }

    @Test("What is on the plan is there as text, as a form and for the player")
    func planned() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let model = try await app.session()
        let item = try #require(model.items.first)
        #expect(model.hasItems && !model.isRest && model.closed.isEmpty)
        #expect((item.kind, item.intent, item.planned) == ("strength", "tendon", true))
        #expect(item.title.hasPrefix("Strength \(item.rung): "))
        #expect(!item.lines.contains(item.title) && !item.lines.contains(model.stop))
        #expect(model.stop.contains("Stop at pain 6 of 10"))
        let page = try await app.get("/session").text
        #expect(page.contains("data-plan=\"{&quot;"))
        #expect(page.contains("name=\"rung\" value=\"\(item.rung)\""))
    }

    @Test("The player gets its sets, its tempo, the sore side and when to stop")
    func plan() async throws {
        let app = try await AppHarness()
        try await app.post([.placed(1, strength: "s4"), .morning(2)], to: "/api/v1/entries")
        let plan = try JSONValue(bytes: Array(try await app.session().plan.utf8))
        #expect(plan["day"] == "2027-01-11")
        #expect(plan["sore"] == ["left"])
        #expect(plan["stop"] == ["pain": 6, "rise": 2])
        guard case .array(let items)? = plan["items"], case .array(let exercises)? = items[0]["exercises"]
        else {
            Issue.record("no exercises")
            return
        }
        #expect(items[0]["rung"] == "s4")
        #expect(
            exercises[0]
                == [
                    "exercise": "single-leg-raise", "title": "Slow single-leg raise", "intent": "tendon",
                    "load": "body weight", "sets": 3, "repetitions": 15, "tempo": "3-0-3", "rest_s": 120,
                    "each_side": true,
                ])
    }

    @Test("Every item of the page is one of the plan, in the same order")
    func sameOrder() async throws {
        let app = try await AppHarness()
        try await app.post([.placed(1, strength: "s4"), .morning(2)], to: "/api/v1/entries")
        let model = try await app.session()
        guard case .array(let items)? = try JSONValue(bytes: Array(model.plan.utf8))["items"] else {
            Issue.record("no items")
            return
        }
        #expect(items.map { $0["rung"] } == model.items.map { .string($0.rung) })
        #expect(model.items.map(\.index) == model.items.indices.map(String.init))
    }

    @Test("When it is done the page says so, and when the next one is")
    func done() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2), .strength(3)], to: "/api/v1/entries")
        let model = try await app.session()
        #expect(!model.hasItems && model.isRest && model.isDone)
        #expect(model.closed.count == 1)
        #expect(model.next == "Wed 13 Jan")
        let page = try await app.get("/session").text
        #expect(page.hasNothingToPlay)
        #expect(page.contains("Done for today") && page.contains("Wed 13 Jan"))
    }

    @Test("A day that is not one to train has its session open and not on the plan")
    func restDay() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        try app.clock.set("2027-01-12T07:00:00Z")
        let model = try await app.session()
        #expect(model.isRest && model.hasItems)
        #expect(model.items.map(\.planned) == [false])
        #expect(model.next == "Wed 13 Jan")
    }

    @Test("A red flag leaves nothing to train, and says whom to see")
    func stop() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2), .flag(3, "rupture")], to: "/api/v1/entries")
        let model = try await app.session()
        #expect(model.halt != nil)
        #expect(model.items.isEmpty && model.runs.isEmpty && !model.isRest && model.next == nil)
        let page = try await app.get("/session").text
        #expect(page.contains("seek help"))
        #expect(page.hasNothingToPlay && !page.contains("A day of rest"))
    }
}

extension String {
    /// The player is there for a session of before that waits to be saved, with a plan of nothing.
    fileprivate var hasNothingToPlay: Bool {
        contains("&quot;items&quot;:[]") && !contains("name=\"part\"")
    }
}

extension AppHarness {
    fileprivate func session() async throws -> SessionModel {
        let edge = await desk.edge
        return SessionModel(
            try await desk.answer(), painQuestion: "", newID: { edge.newID(edge.moment().now) })
    }
}

extension JSONValue {
    /// A profile that places the runner on a rung of strength.
    fileprivate static func placed(_ number: Int, strength rung: String) -> JSONValue {
        var entry = profile(number)
        var profile = entry["profile"] ?? .null
        profile["intake"] = ["placement": ["phase": "load", "rungs": [.string(rung)]]]
        entry["profile"] = profile
        return entry
    }

    fileprivate static func strength(_ number: Int) -> JSONValue {
        [
            "id": .id(number), "day": "2027-01-11", "at": "2027-01-11T06:50:00Z", "offset": "+00:00",
            "strength": ["rung": "s1", "intent": "tendon", "pain": 1, "effort": 4, "masked": false],
        ]
    }

    fileprivate static func flag(_ number: Int, _ name: String) -> JSONValue {
        [
            "id": .id(number), "day": "2027-01-11", "at": "2027-01-11T06:50:00Z", "offset": "+00:00",
            "flag": ["name": .string(name)],
        ]
    }
}
