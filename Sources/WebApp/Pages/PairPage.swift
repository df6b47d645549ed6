import HTTPTypes
import Hummingbird

/// The door: a code for a cookie.
struct PairPage: Sendable {
    let pairing: Pairing
    let sessions: Sessions
    let cookie: SessionCookie
    let client: ClientAddress
    let edge: Edge
    let limits: AppConfiguration.Limits
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/pair") { request, _ -> Response in
            if try await isPaired(request) { return .seeOther("/") }
            await pairing.knock()
            return pages.page("pair")
        }
        router.post("/pair") { request, context in try await pair(request, context) }
    }

    private func isPaired(_ request: Request) async throws -> Bool {
        guard let token = cookie.token(of: request) else { return false }
        if case .unknown = await sessions.standing(of: token, on: edge.moment().today) { return false }
        return true
    }

    private func pair(_ request: Request, _ context: AppContext) async throws -> Response {
        var limits = limits
        // Somebody who is not paired gets little of our memory.
        limits.body = 1_000
        let form = try await FormReader.form(of: request, limits)
        guard try await pairing.opens(form["code"] ?? "", from: client.address(of: request, context)) else {
            return pages.page("pair", ["isWrong": true], status: .forbidden)
        }
        let token = try await sessions.open(device: device(of: request), on: edge.moment().today)
        var response = Response.seeOther("/")
        response.headers[.setCookie] = cookie.header(token)
        return response
    }

    /// What kind of device it says it is, in a word of ours.
    private func device(of request: Request) -> String {
        let agent = request.headers[.userAgent] ?? ""
        let kinds = ["iPhone", "iPad", "Android", "Macintosh", "Windows", "Linux"]
        return kinds.first { agent.contains($0) } ?? "device"
    }
}
