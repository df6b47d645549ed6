import Hummingbird
import Quantities
import Stores

/// What led to a flared or unsettled morning.
struct ExplainPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/explain") { _, _ in try await page(nil) }
        router.get("/explain/{day}") { _, context in
            try await page(Day(asked: context.parameters.require("day")))
        }
    }

    private func page(_ day: Day?) async throws -> Response {
        switch try await desk.account(of: day) {
        case .told(let account):
            return pages.page("explain", ExplainModel(account))
        case .outside(let days):
            let asked = day ?? days.upperBound
            return pages.page(
                "no-answer", NoAnswerModel(asked: asked, within: days, under: "/explain/"),
                status: .notFound)
        }
    }
}
