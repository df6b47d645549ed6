import Answers
import JournalFiles
import Narration
import Rehab
import Testing

@testable import WebApp

@Suite struct TodayPageTests {
    @Test("Without a profile the first page leads to the welcome")
    func noProfile() async throws {
        let answer = try await AppHarness().get("/")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == "/welcome")
    }

    @Test("A morning that is not known is asked for before everything, and nothing else is the main button")
    func checkInFirst() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        let model = try await app.today()
        #expect(model.asksCheckIn)
        #expect(model.light.name == "waiting")
        #expect(model.light.word == "Waiting")
        let page = try await app.get("/").text
        let button = try #require(page.firstRange(of: "href=\"/check-in\">Check in: ten seconds</a>"))
        let light = try #require(page.firstRange(of: "data-light=\"waiting\""))
        #expect(button.lowerBound < light.lowerBound)
        #expect(page.components("button-main").count == 2)
    }

    @Test("After the check-in the light comes first, and the session can be started")
    func green() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let model = try await app.today()
        #expect(!model.asksCheckIn)
        #expect(model.light.name == "green")
        #expect(model.light.headline.hasPrefix("Go ahead. Open today: strength"))
        let session = try #require(model.plan?.session)
        #expect(session.canStart && !session.isRest)
        #expect(session.items[0].title.hasPrefix("Strength s"))
        #expect(session.items[0].doses[0].contains(" x ") || session.items[0].doses[0].contains("holds of"))
        let page = try await app.get("/").text
        #expect(page.contains("button-main\" href=\"/session\">Start</a>"))
        #expect(page.contains("<strong class=\"light-word\">Green</strong>"))
        #expect(page.contains("no medical device"))
    }

    @Test("A check-in under a painkiller is not asked for again")
    func masked() async throws {
        let app = try await AppHarness()
        var morning = JSONValue.morning(2)
        morning["morning"] = ["pain": 1, "stiffness": 5, "limping": false, "masked": true]
        try await app.post([.profile(1), morning], to: "/api/v1/entries")
        let model = try await app.today()
        #expect(!model.asksCheckIn)
        #expect(model.light.name == "waiting")
    }

    @Test("With two sore sides one check-in is not enough, and each side has its light")
    func bothSides() async throws {
        let app = try await AppHarness()
        var profile = JSONValue.profile(1)
        profile["profile"]?["sore"] = "both"
        var left = JSONValue.morning(2)
        left["side"] = "left"
        try await app.post([profile, left], to: "/api/v1/entries")
        let model = try await app.today()
        #expect(model.asksCheckIn)
        #expect(model.sides.map(\.word) == ["Green", "Waiting"])
        #expect(model.sides.map(\.isLeft) == [true, false])
    }

    @Test("What was done today is said, and is no longer to be done")
    func done() async throws {
        let app = try await AppHarness()
        try await app.post(
            [
                .profile(1), .morning(2),
                .today(
                    3, "strength",
                    ["rung": "s1", "intent": "tendon", "pain": 2, "effort": 4, "masked": false]),
                .today(
                    4, "run",
                    ["sport": "running", "distance_m": 5000, "time_s": 1800, "pain": 1, "masked": false]),
            ], to: "/api/v1/entries")
        let plan = try #require(try await app.today().plan)
        #expect(plan.session.done == ["Strength s1, pain 2 of 10, effort 4 of 10"])
        #expect(plan.session.items.isEmpty && !plan.session.canStart && !plan.session.isRest)
        #expect(plan.run.done == ["Easy run, 5.0 km in 30 min, pain 1 of 10"])
        #expect(!plan.run.isAllowed && !plan.run.isRest)
        #expect(try await !app.get("/").text.contains("No run today"))
    }

    @Test("A red flag shows whom to see, how fast and why, and nothing to train")
    func stop() async throws {
        let app = try await AppHarness()
        try await app.post(
            [.profile(1), .morning(2), .today(3, "flag", ["name": "rupture"])], to: "/api/v1/entries")
        let model = try await app.today()
        let halt = try #require(model.halt)
        #expect(model.plan == nil && model.causes.isEmpty && !model.asksCheckIn)
        #expect(halt.seek.contains("seek help now"))
        #expect(halt.flags.count == 1)
        let page = try await app.get("/").text
        #expect(page.contains("data-light=\"stop\""))
        for shut in ["id=\"session\"", "id=\"run\"", "Start</a>", "id=\"tendon\""] {
            #expect(!page.contains(shut))
        }
    }

    @Test("A bad morning leads to what it comes from, and its note speaks of no damage")
    func flared() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2, pain: 7)], to: "/api/v1/entries")
        let model = try await app.today()
        #expect(model.light.name == "red")
        #expect(model.explained == "/explain/2027-01-11")
        #expect(model.note?.hasPrefix("Red does not mean damage") == true)
        #expect(try await app.get("/explain/2027-01-11").status == 200)
    }

    @Test("What is asked of the runner leads to where it is answered")
    func due() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let model = try await app.today()
        #expect(model.due.map(\.address).contains("/flags"))
        #expect(model.due.allSatisfy { ["/flags", "/tests"].contains($0.address) })
    }

    @Test("The page and all it loads weigh less than 100 KB")
    func weight() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let page = try await app.get("/")
        var weight = page.bytes.count
        var seen: Set<String> = []
        var open = page.text.assets
        while let address = open.popLast() {
            guard seen.insert(String(address.prefix { $0 != "?" })).inserted else { continue }
            let file = try await app.get(address)
            #expect(file.status == 200)
            weight += file.bytes.count
            if address.contains(".js") { open += file.text.modules }
        }
        #expect(seen.count > 5)
        #expect(weight < 100_000)
    }

    @Test("No script holds up the first paint")
    func firstPaint() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        let page = try await app.get("/").text
        #expect(page.components("<script").count == page.components("<script type=\"module\"").count)
    }
}

extension AppHarness {
    fileprivate func today() async throws -> TodayModel {
        let pages = ["green": "Green", "waiting": "Waiting", "amber": "Amber", "red": "Red", "stop": "Stop"]
        return TodayModel(try await desk.answer()) { pages[$0.name] ?? "" }
    }
}

extension JSONValue {
    /// An entry of the day of the tests.
    fileprivate static func today(_ number: Int, _ kind: String, _ event: JSONValue) -> JSONValue {
        [
            "id": .id(number), "day": "2027-01-11", "at": "2027-01-11T06:45:00Z", "offset": "+00:00",
            kind: event,
        ]
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }

    /// The addresses of style sheets, scripts and icons of a page.
    fileprivate var assets: [String] {
        matches(of: /(?:href|src)="(\/assets\/[^"]+)"/).map { String($0.1) }
    }

    /// The addresses of what a module imports.
    fileprivate var modules: [String] {
        matches(of: /from "\.\/([^"]+)"/).map { "/assets/\($0.1)" }
    }
}
