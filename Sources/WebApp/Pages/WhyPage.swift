import Hummingbird
import Quantities
import Stores

/// Every reason of a day in full.
struct WhyPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/why") { _, _ in try await page(desk.today) }
        router.get("/why/{day}") { _, context in
            try await page(Day(asked: context.parameters.require("day")))
        }
    }

    private func page(_ day: Day) async throws -> Response {
        switch try await desk.answer(on: day) {
        case .told(let answer):
            let model = WhyModel(
                answer, said: try await desk.said(on: day), today: await desk.today,
                pages.word(of:))
            return pages.page("why", model, day: day)
        case .outside(let days):
            return pages.page(
                "no-answer", NoAnswerModel(asked: day, within: days, under: "/why/"), status: .notFound)
        }
    }
}
