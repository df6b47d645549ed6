import HTTPTypes
import JournalFiles
import Stores
import Testing

@testable import WebApp

/// What holds for every address there is, so that none is forgotten when one is added.
@Suite struct EveryAddressTests {
    @Test("Whatever changes something refuses another origin, and a page that hides its own")
    func otherOrigins() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        let changing = app.addresses.filter { !$0.hasPrefix("GET ") }
        #expect(changing.contains("POST /api/v1/entries"))
        for address in changing {
            let (method, path) = Self.request(address)
            for headers in [
                ["Origin": "https://evil.example"], ["Origin": "null"], ["Sec-Fetch-Site": "cross-site"],
            ] {
                let answer = try await app.ask(method, path, headers: headers)
                #expect(answer.status == 403, "\(address) \(headers)")
            }
        }
        #expect(await app.place.store?.entries().count == 1)
    }

    @Test("In the network nothing but the door and the app's own files is open without a session")
    func notPaired() async throws {
        let app = try await AppHarness(.localNetwork)
        let open: Set = [
            "GET /health", "GET /assets/{name}", "GET /assets/{name}/{file}", "GET /manifest.webmanifest",
            "GET /sw.js", "GET /offline", "GET /pair", "POST /pair",
        ]
        #expect(app.addresses.isSuperset(of: open))
        for address in app.addresses.subtracting(open) {
            let (method, path) = Self.request(address)
            for headers in [[:], ["Cookie": "springback=\(String(repeating: "a", count: 64))"]] {
                let answer = try await app.ask(method, path, headers: headers)
                let isPage = method == .get && !path.hasPrefix("/api/")
                #expect(answer.status == (isPage ? 303 : 401), "\(address)")
                #expect(answer.header("Location") == (isPage ? "/pair" : nil), "\(address)")
            }
        }
    }

    @Test("No page takes what a runner or a file wrote for a part of itself")
    func script() async throws {
        let script = "<script>document.title='owned'</script>\"'{{words}}"
        let app = try await AppHarness()
        var profile = JSONValue.profile(1)
        profile["profile"]?["races"] = [["day": "2027-06-01", "distance_m": 10_000, "name": .string(script)]]
        var run = JSONValue.morning(3)
        run["morning"] = nil
        run["run"] = [
            "sport": "running", "time_s": 1800, "distance_m": 6000, "masked": false, "name": .string(script),
            "shoes": .string(script), "note": .string(script),
        ]
        var note = JSONValue.morning(4)
        note["morning"] = nil
        note["note"] = .string(script)
        let sent = try await app.post([profile, .morning(2), run, note], to: "/api/v1/entries")
        #expect(sent.status == 200, "\(sent.text)")
        var pages = 0
        for address in app.addresses.sorted() where address.hasPrefix("GET /") {
            let answer = try await app.get(Self.request(address).path)
            guard answer.header("Content-Type")?.hasPrefix("text/html") == true else { continue }
            pages += 1
            #expect(answer.text.hasPrefix("<!doctype html>"), "\(address): a text leaked before the page")
            #expect(!answer.text.contains("<script>document"), "\(address)")
            #expect(!answer.text.contains("\"'{{words}}"), "\(address)")
        }
        #expect(pages > 1)
    }

    /// A request of an address as the router writes it; places are filled with what is there on the tests' day.
    private static func request(_ address: String) -> (method: HTTPRequest.Method, path: String) {
        let parts = address.split(separator: " ")
        let path = parts[1].split(separator: "/").map { part in
            switch part {
            case "{day}": "2027-01-11"
            case "{id}": "01980a3e-7c00-7000-8000-000000000003"
            default: part.hasPrefix("{") ? "x" : String(part)
            }
        }
        return (HTTPRequest.Method(String(parts[0])) ?? .get, "/" + path.joined(separator: "/"))
    }
}
