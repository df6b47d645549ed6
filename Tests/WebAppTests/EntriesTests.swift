import HTTPTypes
import Journal
import JournalFiles
import Stores
import Testing

@testable import WebApp

@Suite struct EntriesTests {
    @Test("Entries are saved once, however often they are sent")
    func twice() async throws {
        let app = try await AppHarness(hasJournal: false)
        let sent: JSONValue = [.morning(1), .morning(2, pain: 4), .morning(1)]
        let first = try await app.post(sent, to: "/api/v1/entries")
        #expect(first.status == 200)
        #expect(first["saved"] == [.id(1), .id(2)])
        #expect(first["known"] == [])
        let again = try await app.post(sent, to: "/api/v1/entries")
        #expect(again["saved"] == [])
        #expect(again["known"] == [.id(1), .id(2)])
        #expect(await app.place.store?.entries().count == 2)
    }

    @Test("All are kept or none, and the refusal names entry and key")
    func allOrNone() async throws {
        let app = try await AppHarness()
        let answer = try await app.post([.morning(1), .morning(2, pain: 11)], to: "/api/v1/entries")
        #expect(answer.status == 422)
        #expect(answer["detail"] == "Entry 2, morning.pain: no pain can have this value.")
        #expect(answer.header("Content-Type") == "application/problem+json")
        #expect(await app.place.store?.entries().isEmpty == true)
    }

    @Test("Another entry under a known id is a conflict, in one request and in two")
    func otherContent() async throws {
        let app = try await AppHarness()
        #expect(try await app.post([.morning(1), .morning(1, pain: 5)], to: "/api/v1/entries").status == 409)
        #expect(await app.place.store?.entries().isEmpty == true)
        #expect(try await app.post([.morning(1)], to: "/api/v1/entries").status == 200)
        #expect(try await app.post([.morning(1, pain: 5)], to: "/api/v1/entries").status == 409)
    }

    @Test(
        "What is no list of entries is refused with the place", arguments: ["{}", "[", "[1]", "\u{FF}", ""])
    func malformed(text: String) async throws {
        let app = try await AppHarness()
        let answer = try await app.ask(
            .post, "/api/v1/entries", body: Array(text.utf8), headers: ["Content-Type": "application/json"])
        #expect(answer.status == 400 || answer.status == 422)
        #expect(answer["do"] != nil)
    }

    @Test("Ids are of version 7, days are not in the future, and only the coach says answers")
    func whatNoClientMaySend() async throws {
        let app = try await AppHarness()
        var said = JSONValue.morning(1)
        said["morning"] = nil
        said["said"] = ["answer": "{}", "program": "p", "program_hash": "h", "rules_version": "1"]
        var random = JSONValue.morning(1)
        random["id"] = "01980a3e-7c00-4000-8000-000000000001"
        var future = JSONValue.morning(1)
        future["day"] = "2027-01-13"
        for entry in [said, random, future] {
            #expect(try await app.post([entry], to: "/api/v1/entries").status == 422)
        }
        // Where the runner is it may be tomorrow already.
        var tomorrow = JSONValue.morning(1)
        tomorrow["day"] = "2027-01-12"
        #expect(try await app.post([tomorrow], to: "/api/v1/entries").status == 200)
    }

    @Test("Another content type is refused, so that no form of another page can send entries")
    func contentType() async throws {
        let app = try await AppHarness()
        let answer = try await app.ask(
            .post, "/api/v1/entries", body: Array("[]".utf8), headers: ["Content-Type": "text/plain"])
        #expect(answer.status == 415)
    }

    @Test("What waited for a journal that was deleted does not come into the next one")
    func otherJournal() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        #expect(try await app.get("/").text.contains("data-journal=\"\(Self.first)\""))
        let own = ["Springback-Journal": Self.first]
        #expect(try await app.post([.morning(2)], to: "/api/v1/entries", headers: own).status == 200)
        try await app.desk.erase()
        #expect(try await app.post([.morning(3)], to: "/api/v1/entries", headers: own).status == 409)
        #expect(app.place.store == nil)
        try await app.post([.profile(4)], to: "/api/v1/entries")
        let answer = try await app.post([.morning(3)], to: "/api/v1/entries", headers: own)
        #expect(answer.status == 409)
        #expect(answer.text.contains("other-journal"))
        #expect(await app.facts.count == 1)
    }

    private static let first = "01980a3e-7c00-7000-8000-000000000001"
}

extension JSONValue {
    static func id(_ number: Int) -> JSONValue {
        .string("01980a3e-7c00-7000-8000-00000000000\(number)")
    }

    /// A check-in of the day the tests are on.
    static func morning(_ number: Int, pain: Int = 2) -> JSONValue {
        [
            "id": .id(number), "day": "2027-01-11", "at": "2027-01-11T06:30:00Z", "offset": "+00:00",
            "morning": ["pain": .integer(pain), "stiffness": 10, "limping": false, "masked": false],
        ]
    }

    /// A profile of that day.
    static func profile(_ number: Int) -> JSONValue {
        [
            "id": .id(number), "day": "2027-01-11", "at": "2027-01-11T06:00:00Z", "offset": "+00:00",
            "profile": [
                "born": 1988, "mass_kg": 68, "sore": "left", "site": "midportion", "races": [],
                "days": ["mon", "wed", "fri"], "equipment": ["step"], "units": "metric", "intake": [:],
            ],
        ]
    }

    /// A member of an object.
    subscript(name: String) -> JSONValue? {
        get {
            guard case .object(let members) = self else { return nil }
            return members[name]
        }
        set {
            guard case .object(var members) = self else { return }
            members[name] = newValue
            self = .object(members)
        }
    }
}
