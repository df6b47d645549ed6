import Answers
import HTTPTypes
import Hummingbird
import Journal
import Narration
import Quantities
import Rehab
import Stores

/// The weekly questions, what stops the plan, and the clearance that ends it.
struct FlagsPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.get("/flags") { _, _ in try await page(FormContents()) }
        router.post("/flags") { request, _ in
            var sent = try await pages.form(of: request, limits)
            let id = try sent.id()
            let reports = FlagQuestions.read(&sent)
            guard sent.isSound else {
                return try await page(FormContents(sent), status: .unprocessableContent)
            }
            try await desk.keep(FormEntry.all(id, reports.map { .flag($0) }), asWhole: true)
            // Whom to see stands on this page; without anything to see the day goes on.
            let isStopped = try await desk.answer().decision.stop != nil
            return .seeOther(isStopped ? "/flags" : "/")
        }
        router.post("/flags/clear") { request, _ in
            var sent = try await pages.form(of: request, limits)
            let id = try sent.id()
            let day = sent.day("cleared", upTo: await desk.today)
            let reported = try await desk.answer().timeline.reported(sent.word("flag"))
            if let day, let reported, day < reported {
                let date = Narrator(units: .metric).friendlyDay(reported)
                sent.blame("cleared", "clearedEarly", ["day": date])
            }
            guard sent.isSound, let flag: Flag = sent.required("flag", sent.word("flag")),
                let day = sent.required("cleared", day)
            else {
                return try await page(
                    FormContents(), clearance: FormContents(sent), status: .unprocessableContent)
            }
            try await desk.keep([FormEntry(id, .cleared(flag), day: day)])
            return .seeOther("/flags")
        }
    }

    private func page(
        _ contents: FormContents, clearance: FormContents = FormContents(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let model = FlagsModel(
            try await desk.answer(), contents, clearance: clearance, id: await desk.newID())
        return pages.page("flags", model, status: status)
    }
}

extension Timeline {
    /// The day a flag was last reported; nil where nobody reported it.
    fileprivate func reported(_ flag: Flag?) -> Day? {
        entries.last { entry in
            guard case .flag(let report) = entry.event, let flag else { return false }
            return report.flag == flag
        }?.day
    }
}
