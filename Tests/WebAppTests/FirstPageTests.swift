import HTTPTypes
import JournalFiles
import Testing

@testable import WebApp

@Suite struct FirstPageTests {
    @Test("The server says that it answers")
    func health() async throws {
        let answer = try await AppHarness().get("/health")
        #expect(answer.status == 200)
        #expect(answer["status"] == "ok")
    }

    @Test("Where there is no journal the first page leads to the welcome, and nothing is made")
    func welcome() async throws {
        let app = try await AppHarness(hasJournal: false)
        let answer = try await app.get("/")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == "/welcome")
        #expect(try await app.get("/welcome").text.contains("Welcome to Springback"))
        #expect(app.place.store == nil)
    }

    @Test("An address that leads nowhere is a page, and below /api a problem document")
    func nowhere() async throws {
        let app = try await AppHarness()
        let page = try await app.get("/nowhere")
        #expect(page.status == 404)
        #expect(page.header("Content-Type") == "text/html; charset=utf-8")
        let document = try await app.get("/api/v1/nowhere")
        #expect(document.status == 404)
        #expect(document.header("Content-Type") == "application/problem+json")
        #expect(document["status"] == 404)
    }

    @Test("An address asked in another way says how it may be asked")
    func otherMethod() async throws {
        let answer = try await AppHarness().ask(.delete, "/health")
        #expect(answer.status == 405)
        #expect(answer.header("Allow") == "GET, HEAD")
    }

    @Test("A HEAD has the headers of the page and no content")
    func head() async throws {
        let answer = try await AppHarness().ask(.head, "/welcome")
        #expect(answer.status == 200)
        #expect(answer.bytes.isEmpty)
        #expect(answer.header("Content-Length") != "0")
    }
}
