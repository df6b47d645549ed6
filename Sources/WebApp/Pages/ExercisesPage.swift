import Answers
import Hummingbird
import Rehab
import Stores

/// Every rung of the runner's program.
struct ExercisesPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/exercises") { _, _ in
            let answer = try await desk.answer()
            let model = ExercisesModel(answer, words: pages.words(of: "exercises"))
            return pages.page("exercises", model, day: answer.decision.day)
        }
    }
}
