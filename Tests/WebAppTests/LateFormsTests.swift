import Answers
import Journal
import JournalFiles
import Quantities
import Rehab
import Stores
import Testing

@testable import WebApp

/// Forms that lay open while something else was said, or come again.
@Suite struct LateFormsTests {
    private static let intake =
        "id=\(id(100))&born=1988&sore=left&usualPain=2&usualStiffness=10&easyPace=5%3A30&day-mon=on"

    private static func id(_ number: Int) -> String { "01980a3e-7c00-7000-8000-000000000\(number)" }

    private static func begun() async throws -> AppHarness {
        let app = try await AppHarness(hasJournal: false)
        try await app.send("\(intake)&flags=none", to: "/welcome")
        return app
    }

    private static func pain(_ app: AppHarness) async throws -> Int? {
        let runs = try await app.desk.standing().timeline.entries.compactMap { entry -> Run? in
            if case .run(let run) = entry.event { return run }
            return nil
        }
        #expect(runs.count == 1)
        return runs.first?.pain?.score
    }

    @Test("The pain that was said last counts, also from a page that was opened before another correction")
    func runPain() async throws {
        let app = try await Self.begun()
        let log = "id=\(Self.id(200))&day=2027-01-11&sport=running&distance=8&time=45%3A00&pain=1"
        #expect(try await app.send(log, to: "/runs/log").status == 303)
        let run = try #require(
            try await app.desk.standing().timeline.entries.first { $0.event.kind == .run })
        // Another device corrects the run after this page was made.
        guard case .run(var corrected) = run.event else { return }
        corrected.name = "Along the river"
        let amendment = Amendment(target: run.id, day: run.day, side: run.side, event: .run(corrected))
        try await app.desk.append([await app.desk.entry(.amended(amendment), on: run.day)])
        let path = "/runs/\(run.id.text)/pain"
        for pain in [7, 2, 7, 7] {
            #expect(try await app.send("id=\(Self.id(300))&pain=\(pain)", to: path).status == 303)
            #expect(try await Self.pain(app) == pain)
        }
        // The same once more adds nothing.
        let count = await app.facts.count
        try await app.send("id=\(Self.id(300))&pain=7", to: path)
        #expect(await app.facts.count == count)
    }

    @Test("A flag that is raised from a page made before its clearance stops the plan")
    func flagAfterClearance() async throws {
        let app = try await Self.begun()
        try await app.send("id=\(Self.id(200))&flags=some&flag-rupture=on", to: "/flags")
        #expect(try await app.desk.answer().decision.stop != nil)
        try await app.send("id=\(Self.id(400))&flag=rupture&cleared=2027-01-11", to: "/flags/clear")
        #expect(try await app.desk.answer().decision.stop == nil)
        for _ in 0..<2 {
            try await app.send("id=\(Self.id(300))&flags=some&flag-rupture=on", to: "/flags")
            #expect(try await app.desk.answer().decision.stop != nil)
        }
        let flags = try await app.desk.standing().timeline.entries.filter { $0.event.kind == .flag }
        #expect(flags.count == 3)
    }

    @Test("A clearance of a day before the report is asked again")
    func earlyClearance() async throws {
        let app = try await Self.begun()
        try await app.send("id=\(Self.id(200))&flags=some&flag-rupture=on", to: "/flags")
        let answer = try await app.send(
            "id=\(Self.id(300))&flag=rupture&cleared=2027-01-10", to: "/flags/clear")
        #expect(answer.status == 422)
        #expect(answer.text.contains("It was reported on Mon 11 Jan"))
        #expect(answer.text.contains("aria-describedby=\"cleared-rupture-fault\""))
        #expect(answer.text.contains("id=\"cleared-rupture-fault\""))
        #expect(try await app.desk.answer().decision.stop != nil)
    }

    @Test("Of a form that was corrected nothing stays in force that it does not say now")
    func corrected() async throws {
        let app = try await Self.begun()
        try await app.send("id=\(Self.id(200))&flags=some&flag-rupture=on&flag-dvt=on", to: "/flags")
        #expect(try await app.desk.answer().decision.stop?.flags.count == 2)
        try await app.send("id=\(Self.id(200))&flags=some&flag-dvt=on", to: "/flags")
        #expect(try await app.desk.answer().decision.stop?.flags == [.dvt])
        try await app.send("id=\(Self.id(200))&flags=none", to: "/flags")
        #expect(try await app.desk.answer().decision.stop == nil)
        // The note of another form stands.
        try await app.send("id=\(Self.id(500))&note=hills", to: "/settings/note")
        #expect(try await app.desk.standing().timeline.entries.contains { $0.event.kind == .note })
    }

    @Test("What was taken back can be said again by the same form, once however often it is sent")
    func afterTakingBack() async throws {
        let app = try await Self.begun()
        let form = "id=\(Self.id(200))&day=2027-01-11&kind=strength&rung=s2&intent=tendon&pain=2&effort=5"
        try await app.send(form, to: "/session")
        try await app.send("id=\(Self.id(300))&entry=\(Self.id(200))", to: "/settings/retract")
        for _ in 0..<3 { try await app.send(form, to: "/session") }
        let sessions = try await app.desk.standing().timeline.entries.filter { $0.event.kind == .strength }
        #expect(sessions.count == 1)
    }

    @Test("A check-in from a page that lay open counts, also where another device's clock is ahead")
    func clockAhead() async throws {
        let app = try await Self.begun()
        var ahead = JSONValue.morning(1)
        ahead["id"] = "02980a3e-7c00-7000-8000-000000000001"
        try await app.post([ahead], to: "/api/v1/entries")
        let form = "day=2027-01-11&id-left=\(Self.id(200))&pain-left=6&stiffness-left=30"
        for _ in 0..<2 { try await app.send(form, to: "/check-in") }
        let mornings = try await app.desk.standing().timeline.entries.compactMap { entry -> Int? in
            if case .morning(let morning) = entry.event, entry.side != nil { return morning.pain.score }
            return nil
        }
        #expect(mornings.last == 6)
    }

    @Test("What the coach says is kept without a second replay, and not once everything is forgotten")
    func saying() async throws {
        let app = try await Self.begun()
        _ = try await app.get("/")
        let standing = try await app.desk.standing()
        #expect(await app.answersSaid == 1)
        _ = try await app.get("/")
        // The pages of a standing are its own: the same ones stand for the same standing.
        #expect(try await app.desk.standing().pages === standing.pages)
        try await app.desk.erase()
        #expect(try await app.get("/").status == 303)
        #expect(app.place.store == nil)
    }

    @Test("A journal that was removed behind the app's back is not written on")
    func removed() async throws {
        let app = try await Self.begun()
        let old = try #require(app.place.store)
        let count = await old.entries().count
        app.place.remove()
        #expect(try await app.get("/").header("Location") == "/welcome")
        try await app.send("\(Self.intake)&flags=none", to: "/welcome")
        #expect(await old.entries().count == count)
        #expect(await app.facts.count == 2)
    }
}
