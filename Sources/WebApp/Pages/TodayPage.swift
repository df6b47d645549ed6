import Hummingbird
import JournalFiles
import Stores

/// The first page: today's answer, or the way in while there is no profile.
struct TodayPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/") { _, _ in
            guard case .object(let today)? = try await desk.sayToday(),
                case .string(let light)? = today["light"]
            else { return Response.seeOther("/welcome") }
            return pages.page("today", ["light": light])
        }
        router.get("/welcome") { _, _ in pages.page("welcome") }
    }
}
