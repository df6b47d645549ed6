import HTTPTypes
import Hummingbird

/// Who asks, as an address.
struct ClientAddress: Sendable {
    /// Whether all requests come from a reverse proxy that adds the address of its client.
    let isBehindProxy: Bool

    /// Behind a proxy the last address it added, which the client cannot choose; else the other end of the connection.
    func address(of request: Request, _ context: AppContext) -> String {
        guard isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[values: name].last?.split(separator: ",").last
        else { return context.peer }
        return String(last.drop { $0 == " " }.prefix { $0 != " " })
    }
}
