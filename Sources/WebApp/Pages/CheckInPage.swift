import Answers
import HTTPTypes
import Hummingbird
import Journal
import Stores

/// The check-in of today, once for each sore tendon; sent again it corrects itself.
struct CheckInPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.get("/check-in") { _, _ in
            let standing = try await desk.standing()
            let known = CheckInForm.known(in: standing.timeline, on: standing.today)
            return try await page(known, isKnown: !known.isEmpty)
        }
        router.post("/check-in") { request, _ in
            let sent = try await SentForm(of: request, limits)
            let answer = try await desk.answer()
            let form = try CheckInForm(sent, sides: answer.profile.sore.sides, today: await desk.today)
            guard form.sent.isSound else {
                return try await page(
                    form.sent.fields, faults: form.sent.faults, status: .unprocessableContent)
            }
            try await desk.keep(form.entries)
            return .seeOther("/")
        }
    }

    private func page(
        _ values: [String: String], faults: [String: String] = [:], isKnown: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let sides = try await desk.answer().profile.sore.sides
        var ids: [String] = []
        for _ in sides { ids.append(await desk.newID().text) }
        let words = CheckInModel.Words(
            left: pages.word("checkIn", "left") ?? "", right: pages.word("checkIn", "right") ?? "",
            pain: pages.word("checkIn", "pain") ?? "")
        let model = CheckInModel(
            sides, ids: ids, values: values, faults: faults, isKnown: isKnown, words: words)
        return pages.page("check-in", model, status: status)
    }
}
