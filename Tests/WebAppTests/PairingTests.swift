import Foundation
import HTTPTypes
import JournalFiles
import Quantities
import Synchronization
import Testing

@testable import WebApp

@Suite struct PairingTests {
    @Test("Without a session nobody gets anything but the door, the health and the files of the app")
    func closed() async throws {
        let app = try await AppHarness(.localNetwork, isTLS: true)
        for path in ["/", "/welcome", "/nowhere", "/why/2027-01-01"] {
            let answer = try await app.get(path)
            #expect(answer.status == 303, "\(path)")
            #expect(answer.header("Location") == "/pair")
        }
        for path in ["/api/v1/today", "/api/v1/export", "/api/v1/nowhere"] {
            #expect(try await app.get(path).status == 401, "\(path)")
        }
        for path in ["/api/v1/entries", "/api/v1/imports", "/api/v1/delete", "/check-in"] {
            #expect(try await app.post([], to: path).status == 401, "\(path)")
        }
        for path in ["/pair", "/health", "/assets/app.css", "/sw.js", "/manifest.webmanifest"] {
            #expect(try await app.get(path).status == 200, "\(path)")
        }
        // A way out of the folder of files leads nowhere.
        #expect(try await app.get("/assets/../welcome").status == 404)
    }

    @Test("The code lets one device in, for longer than the server lives")
    func pairing() async throws {
        let app = try await AppHarness(.localNetwork, isTLS: true)
        let code = app.told.code
        let answer = try await app.pair(code.lowercased().replacingOccurrences(of: "-", with: " "))
        #expect(answer.status == 303)
        let cookie = try #require(answer.header("Set-Cookie"))
        #expect(cookie.hasPrefix("__Host-springback="))
        for property in ["Path=/", "HttpOnly", "SameSite=Strict", "Secure"] {
            #expect(cookie.contains("; \(property)"), "\(property)")
        }
        let headers = ["Cookie": String(cookie.prefix { $0 != ";" })]
        #expect(try await app.get("/api/v1/today", headers: headers).status == 409)
        #expect(try await app.pair(code).status == 403)
        #expect(app.told.code != code)
        let sessions = try Sessions(file: SessionFile(path: app.folder.path + "/me.sessions.json"))
        #expect(await sessions.list().map(\.device) == ["device"])
    }

    @Test("Somebody who is not paired sends little")
    func smallDoor() async throws {
        let app = try await AppHarness(.localNetwork)
        let body = [UInt8](repeating: 0x61, count: 2_000)
        let form = ["Content-Type": "application/x-www-form-urlencoded"]
        #expect(try await app.ask(.post, "/pair", body: body, headers: form).status == 413)
    }

    @Test("A forged cookie opens nothing")
    func forged() async throws {
        let app = try await AppHarness(.localNetwork, isTLS: true)
        let cookie = try #require(try await app.pair(app.told.code).header("Set-Cookie"))
        let token = String(cookie.dropFirst("__Host-springback=".count).prefix { $0 != ";" })
        #expect(token.count == 64)
        let sessions = try String(contentsOfFile: app.folder.path + "/me.sessions.json", encoding: .utf8)
        #expect(!sessions.contains(token))
        let hash = try #require(sessions.firstMatch(of: /[0-9a-f]{64}/)).output
        let forged = [
            "", "0", String(repeating: "0", count: 64), String(token.dropLast()), token.uppercased(),
            String(hash),
        ]
        for value in forged where value != token {
            let headers = ["Cookie": "__Host-springback=\(value)"]
            #expect(try await app.get("/api/v1/today", headers: headers).status == 401, "\(value)")
        }
        // The name of an open connection counts for nothing on an encrypted one.
        #expect(try await app.get("/api/v1/today", headers: ["Cookie": "springback=\(token)"]).status == 401)
    }

    @Test("After five wrong codes in a minute an address waits, and after twenty all wait")
    func guesses() async throws {
        let app = try await AppHarness(.localNetwork)
        let code = app.told.code
        for _ in 0..<5 { #expect(try await app.pair("AAAA-AAAA", from: "10.0.0.1").status == 403) }
        let late = try await app.pair(code, from: "10.0.0.1")
        #expect(late.status == 429)
        #expect(late.header("Retry-After").flatMap { Int($0) } ?? 0 > 50)
        for number in 2...4 {
            for _ in 0..<5 { _ = try await app.pair("AAAA-AAAA", from: "10.0.0.\(number)") }
        }
        #expect(try await app.pair(app.told.code, from: "10.0.0.9").status == 429)
        #expect(app.told.code != code)
    }

    @Test("A code is good for a quarter of an hour, and guesses are forgotten after a minute")
    func time() async throws {
        let begin = ContinuousClock.now
        let passed = Mutex(Duration.zero)
        let told = Told()
        let pairing = Pairing(now: { begin + passed.withLock { $0 } }, show: { told.add(.code($0)) })
        await pairing.begin()
        let old = told.code
        for _ in 0..<5 { #expect(try await !pairing.opens("", from: "a")) }
        await #expect(throws: Problem.self) { try await pairing.opens(old, from: "a") }
        passed.withLock { $0 = .seconds(61) }
        #expect(try await !pairing.opens("", from: "a"))
        passed.withLock { $0 = .seconds(901) }
        #expect(try await !pairing.opens(old, from: "a"))
        #expect(told.code != old)
        #expect(try await pairing.opens(told.code, from: "b"))
    }

    @Test("Behind a proxy guesses count by the address the proxy adds, which its client cannot choose")
    func forwarded() async throws {
        let app = try await AppHarness(.behindProxy(try #require(WebOrigin("https://coach.example"))))
        for number in 0..<5 {
            _ = try await app.pair("AAAA-AAAA", forwarded: "1.1.1.\(number), 9.9.9.9")
        }
        #expect(try await app.pair(app.told.code, forwarded: "9.9.9.9").status == 429)
        #expect(try await app.pair(app.told.code, forwarded: "9.9.9.9, 8.8.8.8").status == 303)
    }

    @Test("A device that does not come for ninety days is forgotten; one that comes is not")
    func lifetime() async throws {
        let folder = try TemporaryFolder()
        let file = SessionFile(path: folder.path + "/sessions.json")
        let sessions = try Sessions(file: file)
        let first = try Day("2027-01-01")
        let kept = try await sessions.open(device: "iPhone", on: first)
        let lost = try await sessions.open(device: "Android", on: first)
        for days in [45, 90, 135] { #expect(await sessions.standing(of: kept, on: first + days) != .unknown) }
        #expect(await sessions.standing(of: lost, on: first + 91) == .unknown)
        let session = try #require(await sessions.list().first)
        try await sessions.close(id: session.id)
        #expect(await sessions.standing(of: kept, on: first + 136) == .unknown)
        #expect(try file.read().isEmpty)
    }

    @Test("The file of the devices is for its owner alone; a damaged one stops the server")
    func fileOfDevices() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/sessions.json"
        let sessions = try Sessions(file: SessionFile(path: path))
        _ = try await sessions.open(device: "iPhone", on: try Day("2027-01-01"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        try Data("{".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: SetupError.self) { try Sessions(file: SessionFile(path: path)) }
    }

    @Test("Deleting everything forgets the devices")
    func delete() async throws {
        let app = try await AppHarness(.localNetwork)
        let cookie = try #require(try await app.pair(app.told.code).header("Set-Cookie"))
        #expect(!cookie.contains("Secure"))
        let headers = ["Cookie": String(cookie.prefix { $0 != ";" })]
        let answer = try await app.post(
            ["confirm": "delete everything"], to: "/api/v1/delete", headers: headers)
        #expect(answer.status == 200)
        #expect(try await app.get("/api/v1/today", headers: headers).status == 401)
    }
}

extension AppHarness {
    /// Types a code at the door.
    func pair(_ code: String, from peer: String = "192.168.1.7", forwarded: String = "") async throws
        -> Answer
    {
        let body = "code=\(code.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        return try await ask(
            .post, "/pair", body: Array(body.utf8), peer: peer,
            headers: [
                "Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": forwarded,
            ])
    }
}
