import Foundation
import Logging
import Stores
import Synchronization
import TestSupport
import Testing

@testable import WebApp

/// The app at a real port, with little patience.
@Suite struct SlowClientTests {
    @Test(
        "Who begins a request and goes on slowly or not at all is cut off, and others are answered meanwhile")
    func slowHead() async throws {
        try await RunningApp.use { port in
            let silent = try RawConnection(port: port)
            silent.send("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
            let dripping = try RawConnection(port: port)
            dripping.send("GET / HTTP/1.1\r\nX: ")
            for _ in 0..<8 {
                dripping.send("a")
                #expect(try await RawConnection.get("/health", port: port).status == 200)
                try await Task.sleep(for: .milliseconds(250))
            }
            #expect(try await silent.receive(seconds: 5).isClosed)
            #expect(try await dripping.receive(seconds: 5).isClosed)
        }
    }

    @Test("A body that comes byte by byte is refused when its time is over")
    func slowBody() async throws {
        try await RunningApp.use { port in
            let connection = try RawConnection(port: port)
            connection.send(
                "POST /api/v1/entries HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\n")
            for _ in 0..<8 {
                connection.send(" ")
                try await Task.sleep(for: .milliseconds(250))
            }
            let received = try await connection.receive(seconds: 5)
            #expect(received.status == 408)
            #expect(received.isClosed)
        }
    }

    @Test("Who promises two gigabytes is refused at once and hung up on, without their being read")
    func hugeUpload() async throws {
        try await RunningApp.use { port in
            let connection = try RawConnection(port: port)
            connection.send(
                "POST /api/v1/imports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2000000000\r\n\r\n")
            let received = try await connection.receive(seconds: 5)
            #expect(received.status == 413)
            #expect(received.isClosed)
        }
    }

    @Test("A connection that breaks amid an upload leaves nothing behind")
    func brokenUpload() async throws {
        try await RunningApp.use { port in
            do {
                let connection = try RawConnection(port: port)
                connection.send(
                    "POST /api/v1/entries HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 4\r\n\r\n[]")
            }
            #expect(try await RawConnection.get("/health", port: port).status == 200)
        }
    }
}

/// The app in this process, at a port of its own.
enum RunningApp {
    static func use(_ body: (Int) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        var configuration = AppConfiguration(
            port: 0, files: AppConfiguration.Files(folder: folder.path, athlete: "me"))
        configuration.limits.idle = 1
        configuration.limits.bodyTime = 1
        configuration.limits.farewell = 2
        let desk = Desk(
            place: MemoryPlace(isThere: true).journalPlace, edge: try TestClock().edge, coach: .embedded)
        let port = Mutex(0)
        let server = try await AppServer(
            configuration, desk: desk, logger: Logger(label: "test") { _ in Silence() },
            tell: { news in
                if case .listening(let taken) = news { port.withLock { $0 = taken } }
            })
        let task = Task { try await server.run() }
        while port.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(5)) }
        defer { task.cancel() }
        try await body(port.withLock { $0 })
    }
}
