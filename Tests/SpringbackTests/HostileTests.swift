import Foundation
import TestSupport
import Testing

/// What no browser sends: the server refuses it or hangs up, and goes on.
@Suite("Hostile")
struct HostileTests {
    @Test(
        "Requests that can be read in two ways, or in none, are refused or hung up on, and nothing in them is answered"
    )
    func malformed() async throws {
        let command = try Command.begun()
        let before = try command.exported()
        let app = try await ServedApp(command)
        let post = "POST /api/v1/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        let hidden = "GET /api/v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let requests = [
            post + "Content-Length: 2\r\nContent-Length: 90\r\n\r\n[]" + hidden,
            post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden,
            post + "Content-Length: -1\r\n\r\n" + hidden,
            post + "Content-Length: 99999999999999999999\r\n\r\n" + hidden,
            post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n" + hidden,
            "GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 200_000))\r\n\r\n",
            "GET / HTTP/1.1\r\n" + String(repeating: "X: a\r\n", count: 5_000) + "\r\n",
            "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rY: b\r\n\r\n",
            "\u{16}\u{3}\u{1}\u{2}\r\n\r\n", "\0\0\0\0\r\n\r\n",
        ]
        for request in requests {
            let connection = try RawConnection(port: app.port)
            connection.send(request)
            let received = try await connection.receive(until: "\r\n\r\n", seconds: 3)
            #expect(
                [0, 400, 413, 421, 431].contains(received.status), "\(request.prefix(90)): \(received.text)")
            #expect(!received.text.contains("springback-journal"), "\(request.prefix(90))")
            #expect(try await app.get("/health").status == 200)
        }
        #expect(try app.stop().status == 0)
        #expect(try command.exported() == before)
    }

    @Test(
        "Addresses that lead out of the app's files lead nowhere",
        arguments: [
            "/assets/..%2f..%2f..%2fetc%2fpasswd", "/assets/../../etc/passwd",
            "/assets/%2e%2e/templates/today.mustache",
            "/assets//etc/passwd", "/../../etc/passwd", "/assets/app.css%00.js",
        ])
    func paths(path: String) async throws {
        let app = try await ServedApp(try Command())
        let answer = try await app.get(path)
        #expect([400, 404].contains(answer.status), "\(answer.text)")
        _ = try app.stop()
    }

    @Test("Bodies made to cost memory or time are refused")
    func bodies() async throws {
        let app = try await ServedApp(try Command.begun())
        let deep = String(repeating: "[", count: 400_000)
        #expect(try await app.post("/api/v1/entries", json: deep).status == 400)
        #expect(
            try await app.post("/api/v1/entries", json: "[\(String(repeating: "9", count: 900_000))]").status
                >= 400)
        let members = (0..<60_000).map { "\"\($0)\":0" }.joined(separator: ",")
        #expect(try await app.post("/api/v1/entries", json: "[{\(members)}]").status == 422)
        _ = try app.stop()
    }
}
