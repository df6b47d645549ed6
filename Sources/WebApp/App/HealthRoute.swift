import Hummingbird
import JournalFiles

/// Says that the server answers, to whoever looks after it; nothing of the journal.
struct HealthRoute {
    func add(to router: Router<AppContext>) {
        router.get("/health") { _, _ in Response.json(["status": "ok"]) }
    }
}
