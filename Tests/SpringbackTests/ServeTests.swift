import Foundation
import TestSupport
import Testing

/// The server as a process: what it refuses, what it holds, and how it ends.
@Suite("Serve")
struct ServeTests {
    @Test("From an empty folder it shows the welcome and makes nothing; the first entry makes the journal")
    func emptyFolder() async throws {
        let command = try Command()
        let app = try await ServedApp(command)
        #expect(try await app.get("/").text.contains("Location: /welcome"))
        #expect(!FileManager.default.fileExists(atPath: command.data.path))
        #expect(try await app.post("/api/v1/entries", json: ServedApp.morning(1)).status == 200)
        #expect(FileManager.default.fileExists(atPath: command.journal))
        #expect(try app.stop().status == 0)
    }

    @Test("The API's answer is that of the command, and each sees what the other adds")
    func sameAnswer() async throws {
        let command = try Command.begun()
        let app = try await ServedApp(command)
        let before = try await app.get("/api/v1/today").body
        #expect(before + "\n" == (try command.run("--on", "2027-01-05", "--json", "today").output))
        try command.run("--on", "2027-01-05", "check-in", "--pain", "1", "--stiffness", "5")
        let after = try await app.get("/api/v1/today").body
        #expect(after != before)
        #expect(after + "\n" == (try command.run("--on", "2027-01-05", "--json", "today").output))
        #expect(try command.count("said") == 2)
        _ = try app.stop()
    }

    @Test("A file from the browser is imported as the command imports it")
    func upload() async throws {
        let command = try Command.begun()
        let app = try await ServedApp(command)
        let answer = try await app.upload(try MadeActivity.bytes(), named: "run.fit")
        #expect(answer.status == 200)
        #expect(answer.body.contains("\"imported\":1"))
        let again = try await app.upload(try MadeActivity.bytes(), named: "again.fit")
        #expect(again.body.contains("\"duplicates\":1"))
        let bad = try await app.upload(Array("nothing".utf8), named: "bad.fit")
        #expect(bad.body.contains("\"file\":\"bad.fit\""), "\(bad.body)")
        #expect(try command.run("--json", "runs").objects.count == 1)
        _ = try app.stop()
    }

    @Test(
        "What is asked in a foreign name, from a foreign page or with a forged cookie is refused, and no log says more than that"
    )
    func refused() async throws {
        let command = try Command.begun()
        let before = try command.exported()
        let app = try await ServedApp(command, ["--lan", "--no-tls", "--host", "127.0.0.1"])
        let entry = ServedApp.morning(1)
        let foreign = try await app.post(
            "/api/v1/entries", json: entry, headers: ["Origin": "https://evil.example"])
        #expect(foreign.status == 403)
        let forged = try await app.post(
            "/api/v1/entries", json: entry,
            headers: ["Cookie": "springback=\(String(repeating: "a", count: 64))"])
        #expect(forged.status == 401)
        #expect(try await app.get("/why/2027-01-04?secret=1").status == 303)
        #expect(try await app.get("/", headers: ["X-Forwarded-Host": "evil.example"]).status == 303)
        let result = try app.stop()
        #expect(try command.exported() == before)
        for word in ["2027-01-04", "secret", "springback=", "evil", "pain", "01980a3e"] {
            #expect(!result.errors.contains(word), "\(word)")
        }
        #expect(result.errors.contains("status=401"))
    }

    @Test("A thousand open connections are held, and the next is answered")
    func thousandConnections() async throws {
        let command = try Command()
        let app = try await ServedApp(command)
        var open: [RawConnection] = []
        for number in 0..<1_000 {
            let connection = try RawConnection(port: app.port)
            // Half of them have begun a request.
            if number % 2 == 0 { connection.send("GET /health HTTP/1.1\r\n") }
            open.append(connection)
        }
        #expect(try await app.get("/health").status == 200)
        let last = try #require(open.last)
        last.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try await last.receive(until: "ok").status == 200)
        withExtendedLifetime(open) {}
        #expect(try app.stop().status == 0)
    }

    @Test("Asked to end, it finishes the request in flight, keeps its entry, and takes no other")
    func terminatedInFlight() async throws {
        let command = try Command()
        let app = try await ServedApp(command)
        let entry = ServedApp.morning(1)
        let connection = try RawConnection(port: app.port)
        connection.send(
            "POST /api/v1/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(entry.utf8.count)\r\n\r\n")
        connection.send(String(entry.prefix(20)))
        try await Task.sleep(for: .milliseconds(300))
        app.running.terminate()
        try await Task.sleep(for: .milliseconds(300))
        #expect(throws: RawConnection.Refused.self) { try RawConnection(port: app.port) }
        connection.send(String(entry.dropFirst(20)))
        let answer = try await connection.receive()
        #expect(answer.status == 200)
        #expect(answer.text.contains("\"saved\":[\"01980a3e"))
        #expect(try app.running.finish().status == 0)
        #expect(try command.exported().contains("01980a3e"))
    }

    @Test("Killed at any moment and started again it knows the device and every entry it answered for")
    func killed() async throws {
        let command = try Command()
        let options = ["--lan", "--no-tls", "--host", "127.0.0.1"]
        var app = try await ServedApp(command, options)
        let paired = try await RawConnection.ask(
            "POST /pair", port: app.port, headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: "code=\(try await app.code)")
        #expect(paired.status == 303)
        let cookie = try #require(paired.text.firstMatch(of: /Set-Cookie: (springback=[0-9a-f]{64});/)).1
        let headers = ["Cookie": String(cookie)]
        for number in 1...6 {
            let first = try await app.post(
                "/api/v1/entries", json: ServedApp.morning(number), headers: headers)
            #expect(first.body.contains("\"known\":[]"), "\(first.text)")
            // One more whose answer nobody waits for.
            let lost = try RawConnection(port: app.port)
            let entry = ServedApp.morning(number + 100)
            let head = headers.merging(["Content-Type": "application/json"]) { own, _ in own }
            lost.send(
                RawConnection.request(
                    "POST /api/v1/entries", port: app.port, headers: head, length: entry.utf8.count)
                    + entry)
            try await Task.sleep(for: .milliseconds(number))
            app.running.kill()
            _ = try app.running.finish()
            app = try await ServedApp(command, options)
            let again = try await app.post(
                "/api/v1/entries", json: ServedApp.morning(number), headers: headers)
            #expect(again.body.contains("\"saved\":[]"), "\(again.text)")
            let resent = try await app.post("/api/v1/entries", json: entry, headers: headers)
            #expect(resent.status == 200)
        }
        #expect(try app.stop().status == 0)
        #expect(try command.count("morning") == 12)
    }

    @Test(
        "Who trusts the authority that is handed out gets in by TLS, and nobody else",
        .enabled(if: Curl.isThere, "no curl"))
    func encrypted() async throws {
        let command = try Command()
        let app = try await ServedApp(command, ["--lan", "--host", "127.0.0.1"])
        let site = app.running.said.matches(of: /http:\/\/127\.0\.0\.1:(\d+)\//).last?.1
        let handedOut = try await RawConnection.get("/ca.crt", port: try #require(site.flatMap { Int($0) }))
        let authority = try command.write(handedOut.body, "ca.crt")
        let address = "https://127.0.0.1:\(app.port)/health"
        let trusting = try command.run(program: Curl.path, ["-s", "--cacert", authority, address])
        #expect(trusting.output == "{\"status\":\"ok\"}", "\(trusting.all)")
        #expect(try command.run(program: Curl.path, ["-s", address]).status == 60)
        #expect(try await RawConnection.get("/health", port: app.port).status == 0)
        _ = try app.stop()
    }

    @Test("A port that is taken, a host that others reach and a mixture of modes are refused with what to do")
    func options() async throws {
        let command = try Command()
        let app = try await ServedApp(command)
        let taken = try command.run("serve", "--port", "\(app.port)")
        #expect(taken.status == 73)
        #expect(taken.errors.contains("another program listens on this port"))
        #expect(try command.run("serve", "--host", "0.0.0.0").status == 64)
        #expect(try command.run("serve", "--lan", "--public-url", "https://a.example").status == 64)
        #expect(try command.run("serve", "--public-url", "a.example/path").status == 65)
        #expect(try command.run("serve", "--port", "70000").status == 65)
        _ = try app.stop()
    }
}

extension RawConnection.Received {
    /// What stands after the headers.
    var body: String { text.firstRange(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? "" }
}

extension ServedApp {
    /// Sends a file as a browser does.
    func upload(_ bytes: [UInt8], named name: String) async throws -> RawConnection.Received {
        let connection = try RawConnection(port: port)
        connection.send(
            RawConnection.request(
                "POST /api/v1/imports", port: port, headers: ["X-File-Name": name], length: bytes.count))
        connection.send(bytes)
        return try await connection.receive()
    }
}

/// A client that nobody of this project wrote.
enum Curl {
    static let path = "/usr/bin/curl"
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }
}
