import Hummingbird
import Logging

/// A small site without TLS that hands out the authority's certificate and says how to install it. It knows nothing of
/// the journal.
struct CertificateSite: Sendable {
    let certificate: String
    let fingerprint: String
    /// Where the app itself is, as far as the one who asks came to this machine by the same name.
    let appPort: Int
    let shelf: AssetShelf
    let pages: PageMaker
    let hosts: HostCheck
    let logger: Logger

    func router() -> Router<AppContext> {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(logger: logger))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorResponses(pages: pages, logger: logger))
        router.add(middleware: hosts)
        HealthRoute().add(to: router)
        AssetRoutes(shelf: shelf, pages: pages).add(to: router)
        router.get("/") { request, _ in
            let host = request.head.authority.flatMap { HostAndPort($0)?.host } ?? "localhost"
            let app = WebOrigin(isSecure: true, host: host, port: appPort).text
            return pages.page("certificate", ["fingerprint": fingerprint, "app": app])
        }
        router.get("/ca.crt") { _, _ in
            Response.content(certificate.utf8, type: "application/x-x509-ca-cert")
        }
        return router.refusingOtherMethods()
    }
}
