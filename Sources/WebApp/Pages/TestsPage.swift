import Answers
import HTTPTypes
import Hummingbird
import Rehab
import Stores

/// Tests of capacity and tolerance: how they are done, what is asked for, and what came of them.
struct TestsPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.get("/tests") { _, _ in try await page() }
        router.post("/tests") { request, _ in
            let sent = try await pages.form(of: request, limits)
            _ = try await desk.answer()
            let form = try TestForm(sent, today: await desk.today)
            guard let entry = form.entry else { return try await page(form, status: .unprocessableContent) }
            try await desk.keep([entry])
            return .seeOther("/tests")
        }
    }

    private func page(_ refused: TestForm? = nil, status: HTTPResponse.Status = .ok) async throws -> Response
    {
        let answer = try await desk.answer()
        let edge = desk.edge
        let model = TestsModel(
            answer, refused: refused, words: pages.words(of: "tests"),
            newID: { edge.newID(edge.moment().now) })
        return pages.page("tests", model, day: answer.decision.day, status: status)
    }
}
