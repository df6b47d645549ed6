import Answers
import HTTPTypes
import Journal
import JournalFiles
import Quantities
import Rehab
import Stores
import Testing

@testable import WebApp

@Suite struct TestsPageTests {
    @Test("Without a profile the tests lead to the welcome")
    func noProfile() async throws {
        let answer = try await AppHarness().get("/tests")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == "/welcome")
    }

    @Test("On a morning that is not known no test is offered")
    func waiting() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        let model = try await app.tests()
        #expect(model.tests.allSatisfy { !$0.isOffered && $0.standing == ["checkInFirst": true] })
        #expect(try await !app.get("/tests").text.contains("id=\"metronome\""))
    }

    @Test("On a green day of load the gate asks for raises and hops on both legs, never for hops on one")
    func green() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let tests = try await app.tests().tests
        #expect(tests.map(\.kind) == ["heel-raise", "hops-double", "hops-single"])
        #expect(tests.map(\.standing) == [["due": true], ["due": true], ["later": true]])
        #expect(tests[0].asked.contains { $0.hasPrefix("No heel-raise test of the last 14 days") })
        let page = try await app.get("/tests").text
        #expect(page.contains("data-beats=\"60\""))
    }

    @Test("Under a red flag nothing is offered")
    func halted() async throws {
        let app = try await AppHarness()
        try await app.post(
            [.profile(1), .morning(2), .tested(3, "flag", ["name": "rupture"])], to: "/api/v1/entries")
        let model = try await app.tests()
        #expect(model.isHalted)
        #expect(model.tests.allSatisfy { $0.standing == ["halted": true] && !$0.isOffered })
    }

    @Test("A form is kept once, as the command writes it, however often it is sent")
    func form() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let form =
            "kind=heel-raise&id=01980a3e-7c00-7000-8000-000000000007&day=2027-01-11"
            + "&left=18&right=24&pain=2&masked=on"
        for _ in 1...2 {
            let answer = try await app.send(form)
            #expect(answer.status == 303)
            #expect(answer.header("Location") == "/tests")
        }
        let tests = try await app.desk.standing().timeline.entries.compactMap { entry in
            if case .test(let test) = entry.event { test } else { nil }
        }
        #expect(
            tests == [
                TendonTest(
                    heelRaise: try TendonTest.HeelRaise(left: 18, right: 24, pain: try Pain(2)), masked: true)
            ])
        #expect(try await app.tests().tests[0].standing == ["done": true])
    }

    @Test(
        "What cannot be is told at its field, and what was typed stays",
        arguments: [
            ("left=18&right=999&pain=2", "A count is 0 to 200."),
            ("left=18&right=24", "aria-describedby=\"pain-fault\""),
            ("right=24&pain=2", "This one is needed."),
            ("left=18&right=24&pain=11", "0 to 10"),
        ])
    func refused(fields: String, says: String) async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let answer = try await app.send(
            "kind=heel-raise&id=01980a3e-7c00-7000-8000-000000000007&day=2027-01-11&" + fields)
        #expect(answer.status == 422)
        #expect(answer.text.contains(says))
        #expect(answer.text.contains("value=\"24\"") || !fields.contains("right=24"))
        #expect(await app.place.store?.entries().count == 2)
    }

    @Test(
        "A form of another kind, or one that lost its id, is not ours",
        arguments: [
            "kind=handstand&id=01980a3e-7c00-7000-8000-000000000007&pain=2", "kind=hops-double&pain=2",
        ])
    func foreign(form: String) async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        #expect(try await app.send(form).status == 400)
    }

    @Test("A change within the noise is not called one, and the chart has its table")
    func noise() async throws {
        let app = try await AppHarness()
        try await app.post(
            [
                .profile(1), .morning(2),
                .tested(3, "test", .raises(18, 24), day: "2027-01-04"),
                .tested(4, "test", .raises(24, 31), day: "2027-01-10"),
            ], to: "/api/v1/entries")
        let model = try await app.tests()
        let latest = try #require(model.tests[0].latest)
        #expect(
            latest.lines[0] == "Left: 24, after 18: within the day-to-day noise of about 6, so no change.")
        #expect(latest.lines[1] == "Right: 31, after 24: up by 7, more than the day-to-day noise of about 6.")
        #expect(latest.lines[2].hasPrefix("The sore side made 77% of the other."))
        let chart = try #require(model.charts.first).chart
        #expect(chart.table.rows.map(\.head) == ["2027-01-10", "2027-01-04"])
        #expect(chart.table.rows[0].cells == ["24", "31", "77%", "1", "no"])
        #expect(chart.svg.contains("<title id=\"raises-title\">"))
    }
}

extension AppHarness {
    fileprivate func tests() async throws -> TestsModel {
        let answer = try await desk.answer()
        let id = try EntryID("01980a3e-7c00-7000-8000-000000000009")
        return TestsModel(answer, refused: nil, words: PageWords { _ in nil }, newID: { id })
    }

    fileprivate func send(_ form: String) async throws -> Answer {
        try await ask(
            .post, "/tests", body: Array(form.utf8),
            headers: ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"])
    }
}

extension JSONValue {
    fileprivate static func tested(
        _ number: Int, _ kind: String, _ event: JSONValue, day: String = "2027-01-11"
    ) -> JSONValue {
        [
            "id": .id(number), "day": .string(day), "at": .string("\(day)T06:45:00Z"), "offset": "+00:00",
            kind: event,
        ]
    }

    fileprivate static func raises(_ left: Int, _ right: Int) -> JSONValue {
        ["heel_raise": ["left": .integer(left), "right": .integer(right), "pain": 1], "masked": false]
    }
}
