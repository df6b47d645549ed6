import Foundation
import HummingbirdCore
import JournalFiles
import Testing

@testable import WebApp

@Suite struct AssetTests {
    @Test(
        "A file may be kept for ever under the address of its version, and is asked for again without one"
    )
    func caching() async throws {
        let app = try await AppHarness()
        let welcome = try await app.get("/welcome").text
        let address = try #require(welcome.firstMatch(of: /\/assets\/[0-9a-f]+\/app\.css/)).output
        let pinned = try await app.get(String(address))
        #expect(pinned.header("Cache-Control") == "public, max-age=31536000, immutable")
        #expect(pinned.header("Content-Type") == "text/css; charset=utf-8")
        let answer = try await app.get("/assets/app.css")
        #expect(answer.header("Cache-Control") == "no-cache")
        #expect(answer.bytes == pinned.bytes)
        #expect(try await app.get("/assets/0123456789abcdef/app.css").status == 404)
        let tag = try #require(pinned.header("ETag"))
        let again = try await app.get("/assets/app.css", headers: ["If-None-Match": tag])
        #expect(again.status == 304)
        #expect(again.bytes.isEmpty)
    }

    @Test(
        "Only the files of the app are files",
        arguments: ["..%2Fstrings%2Fen%2Fday.json", "..", "%00", "app.css%2F"])
    func otherFiles(name: String) async throws {
        #expect(try await AppHarness().get("/assets/\(name)").status == 404)
    }

    @Test("The service worker begins with the list of all files, of which every one is there")
    func serviceWorker() async throws {
        let app = try await AppHarness()
        let answer = try await app.get("/sw.js")
        #expect(answer.header("Service-Worker-Allowed") == "/")
        #expect(answer.header("Cache-Control") == "no-cache")
        #expect(answer.header("Content-Type") == "text/javascript; charset=utf-8")
        let line = String(answer.text.prefix { $0 != "\n" })
        let list = try JSONValue(text: String(line.dropFirst("const ASSETS = ".count).dropLast()))
        guard case .array(let addresses)? = list["addresses"] else { throw Missing() }
        #expect(!addresses.isEmpty)
        for case .string(let address) in addresses {
            #expect(try await app.get(address).status == 200, "\(address)")
        }
    }

    @Test("Every word a template asks for is there")
    func words() throws {
        let folder = try #require(Assets.folder)
        let strings = folder.appendingPathComponent("strings/en")
        var words: [String: JSONValue] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: strings.path) {
            let data = try Data(contentsOf: strings.appendingPathComponent(name))
            words[String(name.dropLast(".json".count))] = try JSONValue(bytes: data)
        }
        let templates = folder.appendingPathComponent("templates")
        for name in try FileManager.default.contentsOfDirectory(atPath: templates.path) {
            let text = try String(contentsOf: templates.appendingPathComponent(name), encoding: .utf8)
            for match in text.matches(of: /\{\{words\.(\w+)\.(\w+)\}\}/) {
                let word = words[String(match.1)]?[String(match.2)]
                #expect(word != nil, "\(name): \(match.1).\(match.2)")
            }
        }
    }

    @Test("Every template can be read, and makes a page of its frame")
    func templates() async throws {
        let folder = try #require(Assets.folder)
        let shelf = try AssetShelf(folder: folder.appendingPathComponent("static"))
        let day = try TestClock().edge.moment().today
        let pages = try await PageMaker(
            folder: folder, shelf: shelf, isSafeOrigin: true, today: { day }, journal: { nil })
        for name in ["certificate", "error", "offline", "pair", "today", "welcome"] {
            #expect(pages.page(name).body.contentLength ?? 0 > 500, "\(name)")
        }
    }

    private struct Missing: Error {}
}
