import Foundation
import HTTPTypes
import Hummingbird
import Journal
import JournalFiles
import Logging
import NIOCore
import Stores
import Testing

@testable import WebApp

/// The app on a journal in memory, asked in process: no port, no connection.
struct AppHarness {
    let desk: Desk<MemoryStore>
    let place: MemoryPlace
    let clock: TestClock
    let folder: TemporaryFolder
    /// What the owner of the machine was told.
    let told = Told()
    /// Each address with its method, such as `GET /why/{day}`.
    let addresses: Set<String>
    private let responder: RouterResponder<AppContext>

    init(
        _ reach: AppConfiguration.Reach = .thisMachine, isTLS: Bool = false, hasJournal: Bool = true,
        limits: AppConfiguration.Limits = AppConfiguration.Limits()
    ) async throws {
        folder = try TemporaryFolder()
        var configuration = AppConfiguration(
            reach: reach, isTLS: isTLS, files: AppConfiguration.Files(folder: folder.path, athlete: "me"))
        configuration.limits = limits
        place = MemoryPlace(isThere: hasJournal)
        clock = try TestClock()
        desk = Desk(place: place.journalPlace, edge: clock.edge, coach: .embedded)
        let told = told
        let app = try await App(
            configuration, machine: MachineNames(names: ["localhost", "hut", "hut.local"], addresses: []),
            desk: desk, logger: Logger(label: "test") { _ in Silence() }, tell: { told.add($0) })
        await app.begin()
        addresses = Set(app.routes().routes.map { "\($0.method.rawValue) \($0.path)" })
        responder = app.router().buildResponder()
    }

    /// Asks as a browser at the machine itself does; a header of the same name takes the place of ours.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, body: [UInt8] = [], peer: String = "127.0.0.1",
        headers: [String: String] = [:]
    ) async throws -> Answer {
        var fields: HTTPFields = [:]
        if !body.isEmpty { fields[.contentLength] = "\(body.count)" }
        // An empty value takes a header of ours out.
        for (name, value) in headers {
            fields[try #require(HTTPField.Name(name))] = value.isEmpty ? nil : value
        }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: headers["Host"] ?? "127.0.0.1:8080", path: path,
            headerFields: fields)
        let context = AppContext(logger: Logger(label: "test") { _ in Silence() }, peer: peer)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(to: request, context: context)
        let collected = CollectedBody()
        try await response.body.write(collected)
        return Answer(
            status: response.status.code, headers: response.headers,
            bytes: collected.buffer.readableBytesView.map { $0 })
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await ask(.get, path, headers: headers)
    }

    /// Sends a JSON value.
    @discardableResult
    func post(_ value: JSONValue, to path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await ask(
            .post, path, body: value.bytes,
            headers: headers.merging(["Content-Type": "application/json"]) { ours, _ in ours })
    }

    struct Answer {
        let status: Int
        let headers: HTTPFields
        let bytes: [UInt8]
        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// A header.
        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

        /// A member of the JSON object the answer is.
        subscript(name: String) -> JSONValue? {
            guard case .object(let members)? = try? JSONValue(bytes: bytes) else { return nil }
            return members[name]
        }
    }
}

/// Takes what a response writes.
private final class CollectedBody: ResponseBodyWriter {
    var buffer = ByteBuffer()

    func write(_ part: ByteBuffer) { buffer.writeImmutableBuffer(part) }

    func finish(_ trailers: HTTPFields?) {}
}

/// Logs nothing.
struct Silence: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .critical

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {}
}

extension AppHarness {
    /// Sends a form as a browser without script does.
    @discardableResult
    func send(_ form: String, to path: String) async throws -> Answer {
        try await ask(
            .post, path, body: Array(form.utf8),
            headers: ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"])
    }

    /// What was kept, without what the coach said.
    var facts: [Entry] {
        get async { await place.store?.entries().filter { $0.event.kind != .said } ?? [] }
    }
}
