import Answers
import Hummingbird
import JournalFiles
import Rehab
import Stores

/// The first page: today's answer, the check-in before it while there is none.
struct TodayPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/") { _, _ in
            let standing = try await desk.standing()
            guard let answer = standing.answer else { throw DeskError.noProfile }
            _ = try await desk.sayToday()
            return standing.pages.page("/") {
                pages.page("today", TodayModel(answer, pages.word(of:)), day: answer.decision.day)
            }
        }
    }
}
