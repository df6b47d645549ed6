import HTTPTypes
import Hummingbird

/// Lets paired devices through and nobody else. Addresses that were added to the router before it are open.
struct SessionGate: RouterMiddleware {
    let sessions: Sessions
    let cookie: SessionCookie
    let edge: Edge

    func handle(
        _ request: Request, context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard let token = cookie.token(of: request) else { return try refuse(request) }
        switch await sessions.standing(of: token, on: edge.moment().today) {
        case .unknown:
            return try refuse(request)
        case .known:
            return try await next(request, context)
        case .knownAnew:
            var response = try await next(request, context)
            response.headers[.setCookie] = cookie.header(token)
            return response
        }
    }

    /// Sends somebody who looks at a page to the door.
    private func refuse(_ request: Request) throws(Problem) -> Response {
        let isPage = request.method == .get && !request.uri.path.hasPrefix("/api/")
        guard isPage else { throw .notPaired }
        return .seeOther("/pair")
    }
}

extension Problem {
    static let notPaired = Problem(
        status: .unauthorized, name: "not-paired", title: "Not paired",
        detail: "This device is not paired with this journal, or no longer.",
        advice: "Open /pair and type the code that the machine shows.",
        headers: [.wwwAuthenticate: "Springback realm=\"pair\""])
}
