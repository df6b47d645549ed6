import Foundation

/// A connection to a port of this machine, byte by byte, as no well-meaning client would use it.
public final class RawConnection {
    private let socket: Int32

    /// Why there is no connection.
    public struct Refused: Error {}

    public init(port: Int) throws {
        #if canImport(Glibc)
            socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard status == 0 else {
            close(socket)
            throw Refused()
        }
    }

    deinit { close(socket) }

    /// Sends bytes; false when the other end has hung up.
    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    @discardableResult
    public func send(_ content: [UInt8]) -> Bool {
        var bytes = content[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    /// What has come.
    public struct Received {
        public var text = ""
        /// Whether the other end has hung up.
        public var isClosed = false
        /// The status of the first answer in it; 0 where there is none.
        public var status: Int { text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }
    }

    /// Waits for bytes until a text is among them, the other end hangs up, or time is over; no thread is held meanwhile.
    ///
    /// Time is counted in looks of 5 ms: on a busy machine a test that waited for its turn has not waited for an answer.
    public func receive(until wanted: String? = nil, seconds: Double = 30) async throws -> Received {
        var received = Received()
        var bytes: [UInt8] = []
        var looks = Int(seconds * 200)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !received.isClosed, looks > 0 {
            var poll = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard Foundation.poll(&poll, 1, 0) > 0 else {
                looks -= 1
                try await Task.sleep(for: .milliseconds(5))
                continue
            }
            let count = recv(socket, &buffer, buffer.count, 0)
            received.isClosed = count <= 0
            bytes.append(contentsOf: buffer.prefix(max(count, 0)))
            received.text = String(decoding: bytes, as: UTF8.self)
            if let wanted, received.text.contains(wanted) { break }
        }
        return received
    }

    /// Asks for an address as a well-meaning client that hangs up afterwards.
    public static func get(
        _ path: String, port: Int, headers: [String: String] = [:]
    ) async throws -> Received {
        try await ask("GET \(path)", port: port, headers: headers)
    }

    /// Asks once and takes the whole answer.
    ///
    /// - Parameter line: method and address, such as `POST /api/v1/entries`.
    public static func ask(
        _ line: String, port: Int, headers: [String: String] = [:], body: String = ""
    ) async throws -> Received {
        let connection = try RawConnection(port: port)
        connection.send(request(line, port: port, headers: headers, length: body.utf8.count) + body)
        return try await connection.receive()
    }

    /// The head of a request after which the client hangs up.
    public static func request(
        _ line: String, port: Int, headers: [String: String] = [:], length: Int = 0
    ) -> String {
        var request = "\(line) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        if length > 0 { request += "Content-Length: \(length)\r\n" }
        for (name, value) in headers { request += "\(name): \(value)\r\n" }
        return request + "\r\n"
    }
}
