import Answers
import Hummingbird
import Rehab
import Stores

/// The coach's ideas, each with the runner's own numbers.
struct LearnPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/learn") { _, _ in
            let answer = try await desk.answer()
            return pages.page("learn", LearnModel(answer), day: answer.decision.day)
        }
    }
}
