import Answers
import HTTPTypes
import Journal
import JournalFiles
import Quantities
import Rehab
import Stores
import Testing

@testable import WebApp

@Suite struct FormPagesTests {
    private static let intake =
        "id=\(Self.id(1))&born=1988&sore=left&usualPain=2&usualStiffness=10&mass=68%2C5&easyPace=5%3A30"
        + "&ranThirty=yes&raceDay=2027-04-18&raceDistance=marathon&day-mon=on"

    private static func id(_ number: Int) -> String { "01980a3e-7c00-7000-8000-00000000010\(number)" }

    private static func begun() async throws -> AppHarness {
        let app = try await AppHarness(hasJournal: false)
        try await app.send("\(intake)&flags=none", to: "/welcome")
        return app
    }

    @Test(
        "The intake makes the profile that init makes, once however often it is sent, and says where it begins"
    )
    func welcome() async throws {
        let app = try await Self.begun()
        let again = try await app.send("\(Self.intake)&flags=none", to: "/welcome")
        #expect(again.status == 303)
        #expect(again.header("Location") == "/welcome/start")
        let entries = await app.facts
        #expect(entries.map(\.event.kind) == [.profile, .flag])
        let profile = try await app.desk.answer().profile
        #expect(profile.mass?.kilograms == 68.5)
        #expect(profile.easySpeed == (try Speed(pace: "5:30")))
        #expect(profile.races.map(\.distance.kilometres) == [42.195])
        #expect(profile.days == [.monday])
        #expect(try await app.get("/welcome/start").text.contains("You begin in load: strength first"))
        #expect(try await app.get("/welcome").header("Location") == "/settings")
    }

    @Test("What is missing or wrong is told at its field, and everything typed is kept")
    func faults() async throws {
        let app = try await AppHarness(hasJournal: false)
        let answer = try await app.send(
            "id=\(Self.id(1))&born=88&easyPace=fast&mass=%3Cb%3E&usualPain=3&flags=some", to: "/welcome")
        #expect(answer.status == 422)
        for field in ["born", "sore", "mass", "usualStiffness", "flags"] {
            #expect(answer.text.contains("id=\"\(field)-fault\""), "\(field)")
        }
        #expect(answer.text.contains("value=\"fast\""))
        #expect(answer.text.contains("value=\"&lt;b&gt;\""))
        #expect(app.place.store == nil)
    }

    @Test("The ends of a scale say what they mean, also to who listens")
    func scales() async throws {
        let app = try await AppHarness(hasJournal: false)
        #expect(try await app.get("/welcome").text.contains("value=\"10\" aria-label=\"10, the worst\""))
        try await app.send("\(Self.intake)&flags=none", to: "/welcome")
        #expect(try await app.get("/check-in").text.contains("value=\"0\" aria-label=\"0, none\""))
        let run = try await app.get("/runs/log").text
        #expect(run.contains("value=\"10\" aria-label=\"10, the worst\""))
        #expect(run.contains("value=\"10\" aria-label=\"10, all you had\""))
    }

    @Test("The day of a last dose that is none is told at its field")
    func dose() async throws {
        let app = try await Self.begun()
        let answer = try await app.send(
            "id=\(Self.id(5))&flags=some&flag-fluoroquinolone=on&until-fluoroquinolone=soon", to: "/flags")
        #expect(answer.status == 422)
        #expect(answer.text.contains("aria-describedby=\"until-fluoroquinolone-fault\""))
        #expect(answer.text.contains("id=\"until-fluoroquinolone-fault\""))
    }

    @Test("A red flag at the intake leads at once to whom to see, and ends by a clearance")
    func redFlag() async throws {
        let app = try await AppHarness(hasJournal: false)
        let answer = try await app.send(
            "\(Self.intake)&flags=some&flag-rupture=on", to: "/welcome")
        #expect(answer.header("Location") == "/flags")
        let page = try await app.get("/flags").text
        #expect(page.contains("seek help now"))
        #expect(page.contains("id=\"rupture\""))
        let future = "id=\(Self.id(5))&flag=rupture&cleared=2027-01-12"
        #expect(try await app.send(future, to: "/flags/clear").status == 422)
        try await app.send("id=\(Self.id(5))&flag=rupture&cleared=2027-01-11", to: "/flags/clear")
        #expect(try await app.desk.answer().decision.stop == nil)
    }

    @Test("Ticks and the closing answer of the weekly questions must agree")
    func contradiction() async throws {
        let app = try await Self.begun()
        #expect(try await app.send("id=\(Self.id(5))&flags=none&flag-dvt=on", to: "/flags").status == 422)
        #expect(try await app.send("id=\(Self.id(5))&flags=some", to: "/flags").status == 422)
        #expect(try await app.send("id=\(Self.id(5))", to: "/flags").status == 422)
        #expect(await app.facts.count == 2)
    }

    @Test("A check-in sent twice is one, and sent again with other numbers corrects itself")
    func checkIn() async throws {
        let app = try await Self.begun()
        func send(_ pain: Int) async throws -> AppHarness.Answer {
            try await app.send(
                "day=2027-01-11&id-left=\(Self.id(5))&pain-left=\(pain)&stiffness-left=more&stiffness-more-left=75",
                to: "/check-in")
        }
        #expect(try await send(2).header("Location") == "/")
        _ = try await send(2)
        #expect(await app.facts.count == 3)
        _ = try await send(6)
        let mornings = try await app.desk.standing().timeline.entries.filter { $0.event.kind == .morning }
        #expect(mornings.count == 1)
        guard case .morning(let morning)? = mornings.first?.event else { return }
        #expect(morning.pain.score == 6)
        #expect(morning.stiffness.minutes == 75)
    }

    @Test("A check-in without pain, beyond the scale or of yesterday's page is asked again")
    func refusedCheckIn() async throws {
        let app = try await Self.begun()
        let start = "id-left=\(Self.id(5))&stiffness-left=5"
        for form in ["day=2027-01-11", "day=2027-01-11&pain-left=11", "day=2027-01-10&pain-left=2"] {
            let answer = try await app.send("\(start)&\(form)", to: "/check-in")
            #expect(answer.status == 422)
            #expect(answer.text.contains("value=\"5\" required checked"))
        }
        #expect(await app.facts.count == 2)
    }

    @Test("A morning of the last days can be told later, is kept under its day, and corrects itself")
    func earlierCheckIn() async throws {
        let app = try await Self.begun()
        #expect(try await app.get("/check-in/2027-01-10").status == 404)
        #expect(try await app.get("/check-in/2027-01-11").header("Location") == "/check-in")
        try app.clock.set("2027-01-12T06:00:00Z")
        #expect(try await app.get("/").text.contains("href=\"/check-in\""))
        #expect(try await !app.get("/").text.contains("/check-in/2027-01-11"))
        func send(_ day: String, _ pain: Int, id: Int, to path: String) async throws -> AppHarness.Answer {
            try await app.send(
                "day=\(day)&earlier=on&id-left=\(Self.id(id))&pain-left=\(pain)&stiffness-left=5", to: path)
        }
        _ = try await send("2027-01-12", 1, id: 5, to: "/check-in")
        #expect(try await app.get("/").text.contains("/check-in/2027-01-11"))
        #expect(try await app.get("/timeline").text.contains("/check-in/2027-01-11"))
        let form = try await app.get("/check-in/2027-01-11").text
        #expect(form.contains("name=\"earlier\""))
        #expect(form.contains("name=\"day\" value=\"2027-01-11\""))
        #expect(!form.contains("data-local-day"))
        #expect(
            try await send("2027-01-11", 4, id: 6, to: "/check-in/2027-01-11").header("Location") == "/")
        _ = try await send("2027-01-11", 3, id: 6, to: "/check-in/2027-01-11")
        let mornings = try await app.desk.standing().timeline.entries.filter { $0.event.kind == .morning }
        #expect(mornings.map(\.day.text) == ["2027-01-11", "2027-01-12"])
        guard case .morning(let earlier)? = mornings.first?.event else { return }
        #expect(earlier.pain.score == 3)
        #expect(try await !app.get("/").text.contains("/check-in/2027-01-11"))
        // A page of another day, a day that has not come, and one too long ago.
        #expect(try await send("2027-01-12", 3, id: 7, to: "/check-in/2027-01-11").status == 422)
        try app.clock.set("2027-01-22T06:00:00Z")
        for day in ["2027-01-13", "2027-01-23", "2027-01-01"] {
            #expect(try await send(day, 3, id: 8, to: "/check-in/\(day)").status == 404)
        }
    }

    @Test("Only what is said to be a clinician's word places the runner")
    func clinician() async throws {
        let app = try await Self.begun()
        let form = "id=\(Self.id(5))&who=Dr.+Lind&phase=bridge"
        let refused = try await app.send(form, to: "/settings/clinician")
        #expect(refused.status == 422)
        #expect(refused.text.contains("id=\"theirs-fault\""))
        #expect(try await app.desk.answer().decision.phase == .load)
        #expect(try await app.send("\(form)&isTheirs=on", to: "/settings/clinician").status == 303)
        #expect(try await app.desk.answer().decision.phase == .bridge)
    }

    @Test("Forms that came in twice at once are one entry")
    func atOnce() async throws {
        let app = try await Self.begun()
        let form = "day=2027-01-11&id=\(Self.id(5))&kind=strength&rung=s2&intent=tendon&pain=2&effort=5"
        let statuses = await withTaskGroup(of: Int?.self) { group in
            for _ in 0..<10 { group.addTask { try? await app.send(form, to: "/session").status } }
            return await group.reduce(into: Set<Int?>()) { $0.insert($1) }
        }
        #expect(statuses == [303])
        #expect(await app.facts.filter { $0.event.kind == .strength }.count == 1)
    }

    @Test("A run by hand needs its distance and time, and says how an imported one was")
    func runs() async throws {
        let app = try await Self.begun()
        let start = "id=\(Self.id(5))&day=2027-01-11&pain=2"
        #expect(try await app.send(start, to: "/runs/log").status == 422)
        #expect(try await app.send("\(start)&distance=80&time=44", to: "/runs/log").status == 422)
        #expect(
            try await app.send("\(start)&distance=8%2C2&time=44%3A10&treadmill=on", to: "/runs/log").status
                == 303)
        let run = try #require(await app.facts.last { $0.event.kind == .run })
        try await app.send("id=\(Self.id(6))&pain=4", to: "/runs/\(run.id.text)/pain")
        let now = try await app.desk.standing().timeline.entries.first { $0.id == run.id }
        guard case .run(let said)? = now?.event else { return }
        #expect(said.pain?.score == 4)
        #expect(said.sport == .treadmillRunning)
        #expect(said.distance?.kilometres == 8.2)
    }

    @Test("What was said is taken back and brought back, and a script in a note is text")
    func undo() async throws {
        let app = try await Self.begun()
        try await app.send("id=\(Self.id(5))&note=%3Cscript%3Ex%3C%2Fscript%3E", to: "/settings/note")
        let page = try await app.get("/settings").text
        #expect(page.contains("&lt;script&gt;x"))
        #expect(!page.contains("<script>x"))
        for _ in 0..<2 {
            try await app.send("id=\(Self.id(6))&entry=\(Self.id(5))", to: "/settings/retract")
        }
        #expect(await app.facts.count == 4)
        #expect(try await app.get("/settings").text.contains("Bring back"))
        try await app.send("id=\(Self.id(7))&entry=\(Self.id(6))", to: "/settings/retract")
        let notes = try await app.desk.standing().timeline.entries.filter { $0.event.kind == .note }
        #expect(notes.count == 1)
        // The profile the plan began with stays.
        try await app.send("id=\(Self.id(8))&entry=\(Self.id(1))", to: "/settings/retract")
        #expect(try await app.desk.standing().timeline.profile != nil)
    }

    @Test("A profile that is changed keeps what was not touched")
    func profile() async throws {
        let app = try await Self.begun()
        let form = "id=\(Self.id(5))&born=1988&sore=both&units=imperial&easyPace=5%3A30%2Fkm"
        #expect(try await app.send(form, to: "/settings/profile").status == 303)
        let profile = try await app.desk.answer().profile
        #expect(profile.sore == .both)
        #expect(profile.mass == nil)
        #expect(profile.easySpeed == (try Speed(pace: "5:30")))
        #expect(profile.races.count == 1)
        #expect(try await app.get("/api/v1/profile")["phase"] == "load")
    }

    @Test("Everything is deleted when it was typed, and the browser is told to forget")
    func delete() async throws {
        let app = try await Self.begun()
        let refused = try await app.send("confirm=yes", to: "/settings/delete")
        #expect(refused.status == 422)
        #expect(refused.text.contains("Nothing was deleted: type “delete everything”."))
        #expect(app.place.store != nil)
        let answer = try await app.send("confirm=delete+everything", to: "/settings/delete")
        #expect(answer.header("Clear-Site-Data")?.contains("storage") == true)
        #expect(app.place.store == nil)
    }
}
