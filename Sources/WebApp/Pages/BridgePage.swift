import Account
import Answers
import Hummingbird
import Stores

/// The map from calf raises to speed, and where the runner stands on it.
struct BridgePage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/bridge") { _, _ in
            let answer = try await desk.answer()
            guard let bridge = Bridge(answer) else { throw Problem.unexpected }
            return pages.page("bridge", BridgeModel(bridge, answer, pages.words(of: "bridge")))
        }
    }
}
