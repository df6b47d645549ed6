import Answers
import HTTPTypes
import Hummingbird
import Journal
import Quantities
import Stores

/// The check-in of a morning, once for each sore tendon; sent again it corrects itself.
struct CheckInPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.get("/check-in") { _, _ in try await page(known: await desk.today) }
        router.post("/check-in") { request, _ in
            try await keep(pages.form(of: request, limits), of: await desk.today)
        }
        router.get("/check-in/{day}") { _, context in
            let day = try Day(asked: context.parameters.require("day"))
            if let answer = try await elsewhere(day) { return answer }
            return try await page(known: day)
        }
        router.post("/check-in/{day}") { request, context in
            let day = try Day(asked: context.parameters.require("day"))
            let sent = try await pages.form(of: request, limits)
            if let answer = try await elsewhere(day) { return answer }
            return try await keep(sent, of: day)
        }
    }

    /// Where to go for a morning that has a page of its own, or none; nil for one that can be told.
    private func elsewhere(_ day: Day) async throws -> Response? {
        if day == (await desk.today) { return .seeOther("/check-in") }
        let answer = try await desk.answer()
        if let days = answer.earlierMornings, days.contains(day) { return nil }
        throw Problem(
            status: .notFound, name: "no-check-in", title: "No check-in of that day",
            detail: answer.earlierMornings.map {
                "Mornings of \($0.lowerBound.text) to \($0.upperBound.text) can still be told."
            } ?? "Your plan begins today: no morning before it can be told.",
            advice: "Leave it out: it stays “not known”, which is never taken for a good one.")
    }

    private func keep(_ sent: SentForm, of day: Day) async throws -> Response {
        let answer = try await desk.answer()
        let form = try CheckInForm(sent, sides: answer.profile.sore.sides, of: day)
        guard form.sent.isSound else {
            return try await page(
                of: day, form.sent.fields, faults: form.sent.faults, status: .unprocessableContent)
        }
        try await desk.keep(form.entries)
        return .seeOther("/")
    }

    private func page(known day: Day) async throws -> Response {
        let known = CheckInForm.known(in: try await desk.standing().timeline, on: day)
        return try await page(of: day, known, isKnown: !known.isEmpty)
    }

    private func page(
        of day: Day, _ values: [String: String], faults: [String: String] = [:], isKnown: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let sides = try await desk.answer().profile.sore.sides
        var ids: [String] = []
        for _ in sides { ids.append(await desk.newID().text) }
        let words = CheckInModel.Words(
            left: pages.word("checkIn", "left") ?? "", right: pages.word("checkIn", "right") ?? "",
            pain: pages.word("checkIn", "pain") ?? "")
        let model = CheckInModel(
            sides, ids: ids, values: values, faults: faults, isKnown: isKnown,
            isEarlier: day != (await desk.today), words: words)
        return pages.page("check-in", model, day: day, status: status)
    }
}
