import Answers
import Hummingbird
import Journal
import Quantities
import Rehab
import Stores

/// A session logged without script: the plain form of the session page.
struct SessionLog<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.post("/session") { request, _ in
            var sent = try await pages.form(of: request, limits)
            let answer = try await desk.answer()
            let today = await desk.today
            let id = try sent.id()
            let day = sent.required("day", sent.day("day", upTo: today))
            let event = Self.event(&sent, answer)
            try sent.refuseFaults()
            guard let day, let event else { throw Problem.malformed("No session.", do: "Send it again.") }
            try await desk.keep([FormEntry(id, event, day: day)])
            return Response.seeOther("/")
        }
    }

    private static func event(_ sent: inout SentForm, _ answer: Answer) -> Event? {
        let (pain, effort) = (sent.required("pain", sent.pain("pain")), sent.effort("effort"))
        let isPlyo = sent.text("kind") == "plyo"
        let rung = sent.read("rung") { text throws(TypedFault) in
            try answer.state.program.rung(typed: text, of: [isPlyo ? .plyo : .strength])
        }
        let isMasked = sent.isTicked("masked")
        if isPlyo {
            return sent.required("rung", rung).map {
                .plyo(PlyoSession(rung: $0.number, pain: pain, effort: effort, masked: isMasked))
            }
        }
        let intent: Intent = sent.word("intent") ?? .tendon
        if intent == .tendon { _ = sent.required("rung", rung) }
        return .strength(
            StrengthSession(
                rung: rung?.number, intent: intent, pain: pain, effort: effort, masked: isMasked))
    }
}
