import HTTPTypes
import Hummingbird

/// The cookie that tells a paired device.
struct SessionCookie: Sendable {
    /// Whether the connection is encrypted: then the name itself forbids other hosts and open connections.
    let isSecure: Bool

    var name: String { isSecure ? "__Host-springback" : "springback" }

    /// The token a request brings.
    func token(of request: Request) -> String? { request.cookies[name]?.value }

    /// A header that gives a device its token for as long as browsers allow.
    func header(_ token: String) -> String {
        "\(name)=\(token); Path=/; Max-Age=34560000; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
    }
}
