import Answers
import Journal
import JournalFiles
import Quantities
import Rehab
import Testing

@testable import WebApp

@Suite struct ExercisesPageTests {
    @Test("Without a profile the exercises lead to the welcome")
    func noProfile() async throws {
        #expect(try await AppHarness().get("/exercises").header("Location") == "/welcome")
    }

    @Test("Every rung of the program is there, with what is done, what opens it and a drawing")
    func rungs() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let answer = try await app.desk.answer()
        let rungs = try await app.exercises().ladders.flatMap(\.rungs)
        #expect(rungs.map(\.id) == answer.state.program.ladders.flatMap(\.rungs).map(\.name.text))
        let page = try await app.get("/exercises").text
        for rung in rungs {
            #expect(!rung.lines.isEmpty && !rung.sources.isEmpty && !rung.peaks.isEmpty, "\(rung.id)")
            #expect(rung.opens.hasPrefix("Opens in "), "\(rung.id)")
            #expect(page.contains("id=\"\(rung.id)\""))
            for figure in rung.figures { #expect(page.contains("<symbol id=\"\(figure)\""), "\(figure)") }
        }
    }

    @Test("How a rung counts as energy storage is told as our count, also of easy running")
    func storage() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let rungs = try await app.exercises().ladders.flatMap(\.rungs)
        let says = Dictionary(uniqueKeysWithValues: rungs.map { ($0.id, $0.storage) })
        for rung in ["s1", "s8", "r1", "r7"] {
            #expect(says[rung]?.hasPrefix("Not counted as energy storage") == true, "\(rung)")
        }
        #expect(says["p1"]?.contains("2 days later at the earliest, which is our default") == true)
        #expect(says["v7"]?.contains("3 days later at the earliest, which is our default") == true)
    }

    @Test("Only what the day allows is said to be open today")
    func today() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2)], to: "/api/v1/entries")
        let answer = try await app.desk.answer()
        let open = try await app.exercises().ladders.flatMap(\.rungs).filter(\.isToday).map(\.id)
        #expect(open.contains("s2"))
        #expect(
            Set(open)
                == Set(answer.decision.session.map(\.rung.name.text) + [answer.decision.run.rung.text]))
        let plyo = try #require(try await app.exercises().ladders.first { $0.id == "plyo" })
        #expect(plyo.shut?.says == "Plyometrics open in the bridge phase.")
        #expect(!plyo.rungs.contains { $0.isToday || $0.isOpen })
    }

    @Test("Under a red flag no rung is for today, and nothing is called the runner's own now")
    func halted() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1), .morning(2), .rupture], to: "/api/v1/entries")
        let model = try await app.exercises()
        #expect(model.isHalted)
        #expect(!model.ladders.flatMap(\.rungs).contains { $0.isToday })
        let page = try await app.get("/exercises").text
        #expect(page.contains("nothing here is for today"))
        #expect(!page.contains("id=\"now\""))
    }
}

extension AppHarness {
    fileprivate func exercises() async throws -> ExercisesModel {
        ExercisesModel(try await desk.answer(), words: PageWords { _ in nil })
    }
}

extension JSONValue {
    fileprivate static let rupture: JSONValue = [
        "id": .id(3), "day": "2027-01-11", "at": "2027-01-11T06:50:00Z", "offset": "+00:00",
        "flag": ["name": "rupture"],
    ]
}
