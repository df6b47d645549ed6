import HTTPTypes
import JournalFiles
import Testing

@testable import WebApp

@Suite struct SecurityTests {
    @Test("Every answer forbids foreign scripts, frames and guesses, also an error")
    func headers() async throws {
        let app = try await AppHarness()
        for path in ["/health", "/welcome", "/nowhere", "/api/v1/nowhere", "/assets/app.css"] {
            let answer = try await app.get(path)
            #expect(
                answer.header("Content-Security-Policy") == SecurityHeaders.contentSecurityPolicy, "\(path)")
            #expect(answer.header("X-Content-Type-Options") == "nosniff")
            #expect(answer.header("Referrer-Policy") == "same-origin")
        }
        #expect(SecurityHeaders.contentSecurityPolicy.hasPrefix("default-src 'none'; script-src 'self';"))
    }

    @Test("A page that lets its own name lead to this machine is not answered")
    func rebinding() async throws {
        let app = try await AppHarness()
        for host in [
            "evil.example", "127.0.0.1.evil.example:8080", "192.168.1.5:8080", "hut.local", "", "a b",
        ] {
            let answer = try await app.get("/api/v1/today", headers: ["Host": host])
            #expect(answer.status == 421, "\(host)")
        }
        for host in ["127.0.0.1:8080", "localhost:8080", "[::1]:8080", "LOCALHOST:9000", "localhost"] {
            #expect(try await app.get("/health", headers: ["Host": host]).status == 200, "\(host)")
        }
    }

    @Test("In the network, addresses and this machine's own names are answered, other names are not")
    func namesOfTheNetwork() async throws {
        let app = try await AppHarness(.localNetwork)
        for host in ["192.168.1.5:8080", "hut.local:8080", "HUT:8080", "[fd00::5]:8080", "localhost:8080"] {
            #expect(try await app.get("/health", headers: ["Host": host]).status == 200, "\(host)")
        }
        for host in ["evil.example", "hut.evil.example", "1.2.3", "[fd00::5"] {
            #expect(try await app.get("/health", headers: ["Host": host]).status == 421, "\(host)")
        }
    }

    @Test("Behind a proxy its name is answered, and only its origin may change something")
    func proxy() async throws {
        let origin = try #require(WebOrigin("https://coach.example/"))
        let app = try await AppHarness(.behindProxy(origin))
        #expect(try await app.get("/health", headers: ["Host": "coach.example"]).status == 200)
        #expect(try await app.get("/health", headers: ["Host": "other.example"]).status == 421)
        let headers = ["Host": "127.0.0.1:8080", "Origin": "https://coach.example"]
        #expect(try await app.ask(.post, "/pair", headers: headers).status == 415)
        let foreign = ["Host": "coach.example", "Origin": "http://coach.example"]
        #expect(try await app.ask(.post, "/pair", headers: foreign).status == 403)
    }

    @Test("What another page asks for in the background is refused, and a link to a page of ours is followed")
    func background() async throws {
        let app = try await AppHarness()
        for site in ["cross-site", "same-site"] {
            for mode in [
                ["Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"], [:],
                ["Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"],
            ] {
                for path in ["/welcome", "/api/v1/export", "/assets/app.css"] {
                    let headers = mode.merging(["Sec-Fetch-Site": site]) { ours, _ in ours }
                    #expect(try await app.get(path, headers: headers).status == 403, "\(path) \(headers)")
                }
            }
            let link = ["Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"]
            #expect(try await app.get("/welcome", headers: link).status == 200)
        }
    }

    @Test(
        "A request that changes something and comes from another page is refused",
        arguments: [
            ["Origin": "https://evil.example"], ["Origin": "null"], ["Origin": "http://127.0.0.1:9999"],
            ["Origin": "https://127.0.0.1:8080"], ["Sec-Fetch-Site": "cross-site"],
            ["Sec-Fetch-Site": "same-site"],
            ["Sec-Fetch-Site": "same-origin", "Origin": "https://evil.example"],
        ])
    func foreignOrigin(headers: [String: String]) async throws {
        let app = try await AppHarness(hasJournal: false)
        let answer = try await app.post(["a"], to: "/api/v1/entries", headers: headers)
        #expect(answer.status == 403)
        #expect(answer["type"] == "urn:springback:problem:other-origin")
        #expect(app.place.store == nil)
    }

    @Test("Our own page, and a program that is no browser, may change something")
    func ownOrigin() async throws {
        let app = try await AppHarness()
        let ours = ["Origin": "http://127.0.0.1:8080", "Sec-Fetch-Site": "same-origin"]
        #expect(try await app.post([], to: "/api/v1/entries", headers: ours).status == 200)
        #expect(try await app.post([], to: "/api/v1/entries").status == 200)
    }

    @Test("A body that promises too much is refused before it is read, and so is one that grows too large")
    func tooLarge() async throws {
        var limits = AppConfiguration.Limits()
        limits.body = 100
        let app = try await AppHarness(limits: limits)
        let promised = try await app.ask(
            .post, "/api/v1/entries", body: [1],
            headers: ["Content-Type": "application/json", "Content-Length": "2000000000"])
        #expect(promised.status == 413)
        #expect(promised.header("Connection") == "close")
        let grown = try await app.ask(
            .post, "/api/v1/entries", body: [UInt8](repeating: 32, count: 101),
            headers: ["Content-Type": "application/json", "Content-Length": ""])
        #expect(grown.status == 413)
    }

    @Test("A body that ends before what it promised is not taken for all of it")
    func cut() async throws {
        let app = try await AppHarness()
        let answer = try await app.ask(
            .post, "/api/v1/entries", body: Array("[]".utf8),
            headers: ["Content-Type": "application/json", "Content-Length": "3"])
        #expect(answer.status == 400)
        #expect(answer["type"] == "urn:springback:problem:cut")
    }

    @Test("A script that came into an error is text on its page")
    func escaping() async throws {
        let app = try await AppHarness()
        let answer = try await app.get("/%3Cscript%3Ealert(1)%3C/script%3E")
        #expect(answer.status == 404)
        #expect(!answer.text.contains("<script>alert"))
    }
}
