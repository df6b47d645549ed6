import Answers
import Hummingbird
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import Stores

/// `GET /api/v1/profile`: who the runner is, in the form of a journal's profile, and where they began.
///
/// It is changed by `POST /api/v1/entries` with an entry of a whole `profile`, which holds from its day on; nothing of the
/// old one is taken over. The first profile of a journal places the runner.
struct ProfileAPI<Store: JournalStore> {
    let desk: Desk<Store>

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/profile") { _, _ in
            let answer = try await desk.answer()
            guard let document = ProfileJSON(answer)?.document else { throw DeskError.noProfile }
            return Response.json(document)
        }
    }
}

/// The profile in force, the entry it came with, and the placement of the first one.
struct ProfileJSON {
    let document: JSONValue

    init?(_ answer: Answer) {
        let entry = answer.timeline.entries.last { $0.event.kind == .profile }
        guard let entry, case .object(let members) = entry.json, let profile = members["profile"] else {
            return nil
        }
        let rungs = answer.decision.rungs.map { ($0.ladder.name, JSONValue.string($0.text)) }
        let why = answer.state.start.map { answer.narrator.placement($0) } ?? []
        document = [
            "profile": profile, "since": .string(entry.day.text), "entry": .string(entry.id.text),
            "phase": .string(answer.decision.phase.name),
            "rungs": .object(Dictionary(uniqueKeysWithValues: rungs)),
            "placed": .array(why.map { .string($0) }),
        ]
    }
}
