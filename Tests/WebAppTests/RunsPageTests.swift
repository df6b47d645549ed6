import Foundation
import HTTPTypes
import Journal
import JournalFiles
import Quantities
import Stores
import Testing

@testable import WebApp

@Suite struct RunsPageTests {
    /// The app of a runner with a profile, and what was brought in.
    private static func app(_ files: [String: String] = [:]) async throws -> AppHarness {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        for (name, content) in files {
            _ = try await app.ask(
                .post, "/api/v1/imports", body: Array(content.utf8), headers: ["X-File-Name": name])
        }
        return app
    }

    private static func send(_ form: String, to app: AppHarness) async throws -> AppHarness.Answer {
        try await app.ask(
            .post, "/runs", body: Array(form.utf8),
            headers: ["Content-Type": "multipart/form-data; boundary=b1"])
    }

    private static func part(_ name: String, _ content: String) -> String {
        "--b1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(content)\r\n"
    }

    private static func firstID(_ app: AppHarness) async throws -> String {
        let answer = try await app.get("/api/v1/runs")
        guard case .array(let runs)? = try? JSONValue(bytes: answer.bytes),
            case .object(let run)? = runs.first, case .string(let id)? = run["id"]
        else { throw Problem.notFound }
        return id
    }

    @Test("Without a profile the page leads to the questions")
    func noProfile() async throws {
        let answer = try await AppHarness(hasJournal: false).get("/runs")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == "/welcome")
    }

    @Test("Without runs the page says where they are to be had")
    func empty() async throws {
        let answer = try await Self.app().get("/runs")
        #expect(answer.status == 200)
        #expect(answer.text.contains("No runs yet"))
        #expect(answer.text.contains("Garmin"))
    }

    @Test("Several files of a plain form are imported, and the page says what came of each")
    func form() async throws {
        let app = try await Self.app()
        let form =
            Self.part("morning.gpx", MadeTrack.gpx) + Self.part("morning.gpx", MadeTrack.gpx)
            + Self.part("<b>.fit", "no file of a watch") + Self.part("", "") + "--b1--\r\n"
        let answer = try await Self.send(form, to: app)
        #expect(answer.status == 200)
        #expect(answer.text.contains("1 new"))
        #expect(answer.text.contains("1 known already"))
        #expect(answer.text.contains("<strong>&lt;b&gt;.fit</strong>"))
        #expect(!answer.text.contains(app.folder.path))
        #expect(answer.text.contains("This week") == false)
        #expect(app.folder.isEmptyOfTemporaryFiles)
    }

    @Test("A form that breaks off imports nothing and leaves nothing behind")
    func cutForm() async throws {
        let app = try await Self.app()
        let answer = try await Self.send(Self.part("morning.gpx", MadeTrack.gpx), to: app)
        #expect(answer.status == 400)
        #expect(await app.place.store?.entries().contains { $0.event.kind == .run } == false)
        #expect(app.folder.isEmptyOfTemporaryFiles)
    }

    @Test("A form of another kind is refused")
    func otherForm() async throws {
        let answer = try await Self.app().ask(
            .post, "/runs", body: [1], headers: ["Content-Type": "text/plain"])
        #expect(answer.status == 415)
    }

    @Test("A run is shown with its drawing, its figures as a table, and its file to be had back")
    func run() async throws {
        let app = try await Self.app(["morning.gpx": MadeTrack.gpx])
        let id = try await Self.firstID(app)
        let page = try await app.get("/runs/\(id)")
        #expect(page.status == 200)
        #expect(page.text.contains("<svg id=\"run\""))
        #expect(page.text.contains("<table>"))
        #expect(page.text.contains("Worst pain during the run"))
        let file = try await app.get("/runs/\(id)/original")
        #expect(file.bytes == Array(MadeTrack.gpx.utf8))
        #expect(
            file.header("Content-Disposition")
                == "attachment; filename=\"morning.gpx\"; filename*=UTF-8''morning%2Egpx")
        for number in ["2", "0", "-1", "x", "9223372036854775807", "-9223372036854775808"] {
            #expect(try await app.get("/runs/\(id)/original?source=\(number)").status == 404, "\(number)")
        }
    }

    @Test(
        "What is no run of the journal is not found",
        arguments: ["/runs/x", "/runs/01980a3e-7c00-7000-8000-000000000000", "/api/v1/runs/x"])
    func unknown(path: String) async throws {
        #expect(try await Self.app().get(path).status == 404)
    }

    @Test(
        "An address that asks for nonsense is refused",
        arguments: [
            "/runs?kind=x", "/runs?before=31", "/api/v1/runs?from=x", "/api/v1/runs?last=0",
            "/api/v1/runs?from=2027-02-01&to=2027-01-01", "/api/v1/runs?all=maybe",
        ])
    func nonsense(path: String) async throws {
        #expect(try await Self.app().get(path).status == 400)
    }

    @Test("The API lists what is asked for")
    func api() async throws {
        let app = try await Self.app(["morning.gpx": MadeTrack.gpx])
        for (query, count) in [
            ("", 1), ("?kind=hills", 0), ("?from=2027-01-10&to=2027-01-10", 1), ("?to=2027-01-09", 0),
            ("?all=true&last=5", 1),
        ] {
            let answer = try await app.get("/api/v1/runs\(query)")
            guard case .array(let runs)? = try? JSONValue(bytes: answer.bytes) else {
                Issue.record("no list: \(query)")
                continue
            }
            #expect(runs.count == count, "\(query)")
        }
        let id = try await Self.firstID(app)
        #expect(try await app.get("/api/v1/runs/\(id)")["id"] == .string(id))
    }

    @Test("The name of a download says what it is, in ASCII and as it is")
    func downloadName() {
        #expect(
            DownloadName.disposition("a/läufe \"1\".fit")
                == "attachment; filename=\"l_ufe _1_.fit\"; filename*=UTF-8''l%C3%A4ufe%20%221%22%2Efit")
    }
}
