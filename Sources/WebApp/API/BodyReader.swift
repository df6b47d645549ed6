import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the body of a request within limits of size and time.
///
/// A connection that goes silent is closed by the server; one that goes on byte by byte is what the clock here is for.
struct BodyReader {
    private let request: Request
    private let limit: Int
    /// How many bytes were promised.
    private let promised: Int?
    /// Seconds that may pass before the rate counts.
    private let patience: Int
    /// Bytes a second; 0 means that all must be there in time.
    private let rate: Int

    /// - Throws: a problem when the request promises more than the limit: nothing of it is read then.
    init(_ request: Request, limit: Int, patience: Int, rate: Int = 0) throws(Problem) {
        promised = request.headers[.contentLength].flatMap { Int($0) }
        guard promised ?? 0 <= limit else { throw .tooLarge(limit: limit) }
        self.request = request
        self.limit = limit
        self.patience = patience
        self.rate = rate
    }

    /// All of it.
    func bytes() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        // A promise alone gets no more than this of our memory.
        bytes.reserveCapacity(min(promised ?? 0, 65_536))
        try await each { bytes.append(contentsOf: $0.readableBytesView) }
        return bytes
    }

    /// Hands the body out piece by piece.
    ///
    /// - Throws: a problem for a body that is too large, too slow or cut short, and what `take` throws.
    func each(_ take: (ByteBuffer) throws -> Void) async throws {
        let begin = ContinuousClock.now
        var count = 0
        var iterator = request.body.makeAsyncIterator()
        while let piece = try await next(&iterator) {
            count += piece.readableBytes
            guard count <= limit else { throw Problem.tooLarge(limit: limit) }
            let seconds = (ContinuousClock.now - begin) / .seconds(1)
            guard seconds < Double(patience) || rate > 0 && Double(count) >= seconds * Double(rate) else {
                throw Problem.tooSlow
            }
            try take(piece)
        }
        // A connection may also break without an error.
        guard promised == nil || promised == count else { throw Problem.cut }
    }
    private func next(_ iterator: inout RequestBody.AsyncIterator) async throws(Problem) -> ByteBuffer? {
        do {
            return try await iterator.next()
        } catch {
            // Whatever the framework calls it: the connection broke.
            throw .cut
        }
    }
}
