import Foundation
import TestSupport

/// The app as its users run it: `springback serve`, at a free port.
struct ServedApp {
    let running: Command.Running
    let port: Int
    /// Its folder is there as long as this.
    private let command: Command

    /// Why it is not there.
    struct NotServed: Error {
        let said: String
    }

    /// Starts it and waits until it listens.
    init(_ command: Command, _ options: [String] = []) async throws {
        self.command = command
        running = try command.start(["--on", "2027-01-05", "serve", "--port", "0"] + options)
        var looks = 3_000
        // With TLS the page of the certificate comes up beside it.
        let last =
            options.contains("--lan") && !options.contains("--no-tls") ? "fingerprint" : "Ctrl-C ends it.\n"
        while !(running.said.contains(last) && running.said.contains("Ctrl-C")), looks > 0 {
            looks -= 1
            try await Task.sleep(for: .milliseconds(10))
        }
        let said = running.said
        let address =
            said.firstMatch(of: /https:\/\/[^ ]+:(\d+)\//) ?? said.firstMatch(of: /http:\/\/[^ ]+:(\d+)\//)
        guard let port = address.flatMap({ Int($0.1) }) else {
            running.kill()
            throw NotServed(said: try running.finish().all)
        }
        self.port = port
    }

    /// The code for the next device, as it stands on the terminal last.
    var code: String {
        get async throws {
            for _ in 0..<200 {
                if let code = running.said.matches(of: /is ([A-Z2-9]{4}-[A-Z2-9]{4})/).last?.1 {
                    return String(code)
                }
                try await Task.sleep(for: .milliseconds(10))
            }
            return ""
        }
    }

    /// Ends it in good order.
    func stop() throws -> Command.Result {
        running.terminate()
        return try running.finish()
    }

    // MARK: Asking

    func get(_ path: String, headers: [String: String] = [:]) async throws -> RawConnection.Received {
        try await RawConnection.ask("GET \(path)", port: port, headers: headers)
    }

    func post(_ path: String, json: String, headers: [String: String] = [:]) async throws
        -> RawConnection.Received
    {
        let own = ["Content-Type": "application/json"].merging(headers) { _, given in given }
        return try await RawConnection.ask("POST \(path)", port: port, headers: own, body: json)
    }

    /// A check-in of the day, as a client sends it.
    static func morning(_ number: Int) -> String {
        let id = String(number, radix: 16)
        let digits = String(repeating: "0", count: 12 - id.count) + id
        return """
            [{"at":"2027-01-05T06:30:00Z","day":"2027-01-05","id":"01980a3e-7c00-7000-8000-\(digits)",\
            "morning":{"limping":false,"masked":false,"pain":2,"stiffness":5},"offset":"+00:00"}]
            """
    }
}
