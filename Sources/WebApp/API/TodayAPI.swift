import Hummingbird
import Stores

/// `GET /api/v1/today`: the answer of the command `today`.
struct TodayAPI<Store: JournalStore> {
    let desk: Desk<Store>

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/today") { _, _ in
            guard let document = try await desk.sayToday() else { throw DeskError.noProfile }
            return Response.json(document)
        }
    }
}
