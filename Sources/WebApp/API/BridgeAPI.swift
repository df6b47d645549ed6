import Account
import Answers
import Hummingbird
import Stores

/// `GET /api/v1/bridge`: the document of the command `bridge`.
struct BridgeAPI<Store: JournalStore> {
    let desk: Desk<Store>

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/bridge") { _, _ in
            let answer = try await desk.answer()
            guard let bridge = Bridge(answer) else { throw Problem.unexpected }
            return Response.json(BridgeJSON(bridge: bridge, answer: answer).document)
        }
    }
}
