import Answers
import HTTPTypes
import Hummingbird
import Journal
import Quantities
import Rehab
import Stores

/// What the runner can change, take back, take out and take away.
struct SettingsPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let configuration: AppConfiguration
    /// The paired devices, and the cookie that tells which of them asks; nil where nobody is paired.
    let paired: Paired?

    struct Paired: Sendable {
        let sessions: Sessions
        let cookie: SessionCookie
    }

    func add(to router: Router<AppContext>) {
        router.get("/settings") { request, _ in try await page(request) }
        router.post("/settings/profile") { request, _ in
            try await keep(request, .you) { SettingsForms.profile(&$0, $1.profile).map { .profile($0) } }
        }
        router.post("/settings/races") { request, _ in
            try await keep(request, .races) {
                SettingsForms.race(&$0, $1.profile, today: $1.decision.day).map { .profile($0) }
            }
        }
        router.post("/settings/races/remove") { request, _ in
            try await keep(request) { .profile(SettingsForms.removedRace($0, $1.profile)) }
        }
        router.post("/settings/step-down") { request, _ in
            try await keep(request) { sent, _ in SettingsForms.stepDown(&sent).map { .stepDown($0) } }
        }
        router.post("/settings/note") { request, _ in
            try await keep(request, .note) { sent, _ in SettingsForms.note(&sent).map { .note($0) } }
        }
        router.post("/settings/clinician") { request, _ in
            try await keep(request, .clinician) {
                SettingsForms.clinician(&$0, $1.state.program).map { .clinician($0) }
            }
        }
        router.post("/settings/retract") { request, _ in try await retract(request) }
        router.post("/settings/delete") { request, _ in try await delete(request) }
        router.post("/settings/devices/remove") { request, _ in
            let sent = try await pages.form(of: request, configuration.limits)
            try await paired?.sessions.close(id: sent.text("device") ?? "")
            return Response.seeOther("/settings#devices")
        }
    }

    /// Keeps what a form says; a fault comes back with its section, or, where there is none, as a page of its own.
    private func keep(
        _ request: Request, _ section: SettingsSection? = nil,
        read: (inout SentForm, Answer) -> Event?
    ) async throws -> Response {
        var sent = try await pages.form(of: request, configuration.limits)
        let (id, answer) = (try sent.id(), try await desk.answer())
        let event = read(&sent, answer)
        if let section, !sent.isSound {
            return try await page(request, section, FormContents(sent), status: .unprocessableContent)
        }
        try sent.refuseFaults()
        guard let event, event != .profile(answer.profile) else { return .seeOther("/settings") }
        try await desk.keep([FormEntry(id, event)])
        return .seeOther("/settings#undo")
    }

    private func retract(_ request: Request) async throws -> Response {
        let sent = try await pages.form(of: request, configuration.limits)
        let id = try sent.id()
        guard let target = try? EntryID(sent.text("entry") ?? ""),
            let entry = try await desk.canTakeBack(target)
        else {
            // Taken back before, also by this form sent twice.
            return .seeOther("/settings#undo")
        }
        try await desk.keep([FormEntry(id, .retracted(entry.id), day: entry.day)])
        return .seeOther("/settings#undo")
    }

    private func delete(_ request: Request) async throws -> Response {
        var sent = try await pages.form(of: request, configuration.limits)
        guard sent.text("confirm")?.lowercased() == JournalAPI<Store>.confirmation else {
            sent.blame("confirm", "nothingDeleted", ["confirmation": JournalAPI<Store>.confirmation])
            return try await page(request, .data, FormContents(sent), status: .unprocessableContent)
        }
        try await desk.erase()
        await paired?.sessions.eraseAll()
        var response = Response.seeOther("/welcome")
        response.clearSiteData()
        return response
    }

    private func page(
        _ request: Request, _ section: SettingsSection? = nil, _ contents: FormContents = FormContents(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let answer = try await desk.answer()
        var thisDevice: String?
        if let token = paired?.cookie.token(of: request) { thisDevice = await paired?.sessions.id(of: token) }
        let surroundings = SettingsModel.Surroundings(
            today: await desk.today, id: await desk.newID(),
            undo: try await desk.lastSaid(SettingsModel.undoCount), devices: await paired?.sessions.list(),
            thisDevice: thisDevice, hasOriginals: try await desk.hasOriginals(),
            confirmation: JournalAPI<Store>.confirmation, version: configuration.version)
        let words = SettingsWords(
            settings: pages.words(of: "settings"), profile: pages.words(of: "profile"))
        let model = SettingsModel(answer, surroundings, section: section, contents: contents, words: words)
        return pages.page("settings", model, status: status)
    }
}
