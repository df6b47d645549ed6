import HTTPTypes
import Hummingbird

/// Refuses requests that change something and come from a page of another origin, and what another page asks for in
/// the background: it could not read the answer, but have us work for nothing. Links to our pages stay open.
///
/// Every browser of today says with a request that changes something where it comes from, in `Sec-Fetch-Site` or
/// `Origin`, and a page cannot forge either. What says neither is no browser, and carries nobody's cookies unknown
/// to them.
struct SameOrigin: RouterMiddleware {
    /// The origin a reverse proxy serves; nil where the request itself tells ours.
    let publicOrigin: WebOrigin?
    let isTLS: Bool

    func handle(
        _ request: Request, context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard isHarmless(request.method) ? !isInBackground(request) : isOurs(request) else {
            throw Problem(
                status: .forbidden, name: "other-origin", title: "From another page",
                detail: "This was sent by a page of another address; nothing was changed.",
                advice: "Do it on the page of springback itself. "
                    + "Behind a reverse proxy, name its address with --public-url.")
        }
        return try await next(request, context)
    }

    private func isHarmless(_ method: HTTPRequest.Method) -> Bool {
        method == .get || method == .head || method == .options
    }

    /// Whether a page of another origin asks for something other than to go there.
    private func isInBackground(_ request: Request) -> Bool {
        guard let site = header("Sec-Fetch-Site", of: request), site == "cross-site" || site == "same-site"
        else { return false }
        let (mode, destination) = (
            header("Sec-Fetch-Mode", of: request), header("Sec-Fetch-Dest", of: request)
        )
        return mode != "navigate" || destination ?? "document" != "document"
    }

    private func header(_ name: String, of request: Request) -> String? {
        HTTPField.Name(name).flatMap { request.headers[$0] }
    }

    private func isOurs(_ request: Request) -> Bool {
        if let site = header("Sec-Fetch-Site", of: request), site != "same-origin", site != "none" {
            return false
        }
        guard let text = request.headers[.origin] else { return true }
        let ours =
            publicOrigin
            ?? request.head.authority.flatMap { WebOrigin(isSecure: isTLS, authority: $0) }
        return ours != nil && WebOrigin(text) == ours
    }
}
