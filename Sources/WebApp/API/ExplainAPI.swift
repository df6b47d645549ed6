import Answers
import Hummingbird
import Quantities
import Stores

/// `GET /api/v1/explain?day=`: the document of the command `explain`.
struct ExplainAPI<Store: JournalStore> {
    let desk: Desk<Store>

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/explain") { request, _ in
            switch try await desk.account(of: Day("day", of: request)) {
            case .told(let account): return Response.json(account.json)
            case .outside(let days): throw Problem.noAnswer(within: days)
            }
        }
    }
}
