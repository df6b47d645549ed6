import Answers
import Hummingbird
import Quantities
import Stores

/// `GET /api/v1/why?day=`: the document of the command `why`.
struct WhyAPI<Store: JournalStore> {
    let desk: Desk<Store>

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/why") { request, _ in
            let today = await desk.today
            let day = try Day("day", of: request) ?? today
            switch try await desk.answer(on: day) {
            case .told(let answer):
                return Response.json(WhyJSON(answer, said: try await desk.said(on: day)).document)
            case .outside(let days):
                throw Problem.noAnswer(within: days)
            }
        }
    }
}
