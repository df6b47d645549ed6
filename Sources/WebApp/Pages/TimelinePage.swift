import Hummingbird
import Quantities
import Stores

/// Mornings, doses, phases and flares of some weeks.
struct TimelinePage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/timeline") { request, _ in
            let standing = try await desk.standing()
            guard let answer = standing.answer, let ledger = standing.ledger else {
                throw DeskError.noProfile
            }
            let window = TimelineWindow(
                weeks: request.uri.queryParameters["weeks"].flatMap { Int($0) },
                until: try Day("until", of: request), today: standing.today)
            return standing.pages.page("/timeline \(window.first.text) \(window.last.text)") {
                let past = TimelinePast(answer, ledger, from: window.first, through: window.last)
                return pages.page(
                    "timeline",
                    TimelineModel(past, window, answer, pages.words(of: "timeline"), pages.word(of:)))
            }
        }
    }
}
