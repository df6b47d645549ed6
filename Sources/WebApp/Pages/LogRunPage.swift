import Answers
import HTTPTypes
import Hummingbird
import Journal
import Quantities
import Rehab
import Stores

/// A run said by hand, and the pain of a run that nobody said.
struct LogRunPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.get("/runs/log") { _, _ in page(nil, try await desk.answer()) }
        router.post("/runs/log") { request, _ in
            let sent = try await pages.form(of: request, limits)
            let answer = try await desk.answer()
            let form = try LogRunForm(sent, answer, today: await desk.today)
            guard form.sent.isSound, let entry = form.entry else {
                return page(FormContents(form.sent), answer, status: .unprocessableContent)
            }
            try await desk.keep([entry])
            return .seeOther("/runs")
        }
        router.post("/runs/:id/pain") { request, context -> Response in
            var sent = try await pages.form(of: request, limits)
            let id = try sent.id()
            let answer = try await desk.answer()
            guard let named = context.parameters.get("id"), let target = try? EntryID(named),
                let entry = answer.timeline.entries.first(where: { $0.id == target }),
                case .run(let run) = entry.event
            else { throw Problem.notFound }
            let given = GivenRun(
                pain: sent.required("pain", sent.pain("pain")), effort: sent.effort("effort"),
                masked: sent.isTicked("masked"))
            try sent.refuseFaults()
            let amendment = given.amendment(of: entry, run)
            try await desk.keep([FormEntry(id, .amended(amendment), day: entry.day)])
            return .seeOther("/runs/\(target.text)")
        }
    }

    private func page(
        _ contents: FormContents?, _ answer: Answer, status: HTTPResponse.Status = .ok
    ) -> Response {
        let model = LogRunModel(
            answer, contents, id: desk.edge.newID(desk.edge.moment().now), words: pages.words(of: "logRun"))
        return pages.page("log-a-run", model, status: status)
    }
}

extension SentForm {
    /// For short forms that stand on another page, to which the browser's way back leads with all that was typed.
    ///
    /// - Throws: a problem that names the first fault.
    func refuseFaults() throws(Problem) {
        guard let (field, fault) = faults.min(by: { $0.key < $1.key }) else { return }
        throw Problem(
            status: .unprocessableContent, name: "refused", title: "Not kept",
            detail: "\(field.asSentence.dropLast()): \(fault)", advice: "Go back and send it once more.")
    }
}
