import Answers
import HTTPTypes
import Hummingbird
import Journal
import Rehab
import Stores

/// The way in: what this is, the questions of the intake, and where the runner begins.
struct WelcomePage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.get("/welcome") { _, _ -> Response in
            guard try await desk.standing().timeline.profile == nil else { return .seeOther("/settings") }
            return page(FormContents(ProfileFields.beginning), id: await desk.newID().text)
        }
        router.post("/welcome") { request, _ -> Response in
            let sent = try await pages.form(of: request, limits)
            let id = try sent.id()
            let timeline = try await desk.standing().timeline
            guard timeline.profile == nil || timeline.entries.contains(where: { $0.id == id }) else {
                return .seeOther("/settings")
            }
            let form = WelcomeForm(sent, today: await desk.today)
            guard form.sent.isSound else {
                return page(FormContents(form.sent), id: id.text, status: .unprocessableContent)
            }
            try await desk.keep(FormEntry.all(id, form.events), asWhole: true)
            let isStopped = try await desk.answer().decision.stop != nil
            return .seeOther(isStopped ? "/flags" : "/welcome/start")
        }
        router.get("/welcome/start") { _, _ in
            pages.page("start", StartModel(try await desk.answer()))
        }
    }

    private func page(
        _ contents: FormContents, id: String, status: HTTPResponse.Status = .ok
    ) -> Response {
        let model = WelcomeModel(contents, id: id, word: pages.words(of: "profile"))
        return pages.page("welcome", model, status: status)
    }
}
