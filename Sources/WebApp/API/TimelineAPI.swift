import Hummingbird
import Quantities
import Stores

/// `GET /api/v1/timeline?from=&to=`: mornings, runs, doses and turns, day by day.
struct TimelineAPI<Store: JournalStore> {
    let desk: Desk<Store>

    /// More than this at once would keep others waiting.
    private static var mostDays: Int { 400 }
    /// Twelve weeks, when no first day is asked for.
    private static var usualDays: Int { 84 }

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/timeline") { request, _ in
            let standing = try await desk.standing()
            guard let answer = standing.answer, let ledger = standing.ledger else {
                throw DeskError.noProfile
            }
            let from = try Day("from", of: request)
            let last =
                try Day("to", of: request)
                ?? from.map { min(standing.today, $0 + (Self.mostDays - 1)) } ?? standing.today
            let first = from ?? last - (Self.usualDays - 1)
            guard first <= last, last - first < Self.mostDays else {
                throw Problem.malformed(
                    "The days asked for are none, or too many at once.",
                    do: "Ask for at most \(Self.mostDays) days, from the earlier to the later.")
            }
            return Response.json(TimelinePast(answer, ledger, from: first, through: last).json)
        }
    }
}
