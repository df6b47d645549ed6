import HTTPTypes
import Hummingbird

/// Refuses requests for a name that is not ours.
///
/// A page on the internet can let its own name point to 127.0.0.1 and then read, as its own, what answers there. The
/// browser still says in `Host` which name it was: only ours are answered. The port is not looked at, because it
/// tells nothing about who asks and differs behind a tunnel.
struct HostCheck: RouterMiddleware {
    let reach: AppConfiguration.Reach
    /// Names of this machine, lower case.
    let names: Set<String>

    func handle(
        _ request: Request, context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority.flatMap({ HostAndPort($0)?.host }), isOurs(host) else {
            throw Problem(
                status: .misdirectedRequest, name: "other-host", title: "Not for this server",
                detail: "The request names a host that is not this server.",
                advice: "Open the address that springback serve prints.")
        }
        return try await next(request, context)
    }

    private func isOurs(_ host: String) -> Bool {
        if Self.loopback.contains(host) { return true }
        switch reach {
        case .thisMachine: return false
        case .behindProxy(let origin): return host == origin.host
        // A name is needed to mislead a browser; an address leads to where it says.
        case .localNetwork: return names.contains(host) || NetworkAddress(host: host) != nil
        }
    }

    private static let loopback: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
}
