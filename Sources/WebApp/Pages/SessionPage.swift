import Hummingbird
import Stores

/// Today's session: the player, and what it plays as text.
struct SessionPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/session") { _, _ in
            let answer = try await desk.answer()
            let edge = desk.edge
            let model = SessionModel(
                answer, painQuestion: pages.word("session", "worstPain") ?? "",
                newID: { edge.newID(edge.moment().now) })
            return pages.page("session", model)
        }
    }
}
