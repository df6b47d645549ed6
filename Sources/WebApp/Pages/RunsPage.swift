import Answers
import Hummingbird
import Journal
import Quantities
import Stores

/// The list of runs, and the way in for files.
struct RunsPage<Store: JournalStore> {
    let desk: Desk<Store>
    let folder: TemporaryFile.Folder
    let limits: AppConfiguration.Limits
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/runs") { request, _ in
            let query = try RunsQuery(request.uri.queryParameters)
            return try await page(query)
        }
        router.post("/runs") { request, _ in try await upload(request) }
    }

    private func page(
        _ query: RunsQuery, _ report: UploadReport? = nil
    ) async throws -> Response {
        let standing = try await desk.standing()
        guard let answer = standing.answer, let doses = standing.ledger else { throw DeskError.noProfile }
        let model = RunsModel(
            RunsSheet(query, answer: answer, doses: doses), narrator: answer.narrator, today: standing.today,
            upload: UploadModel(most: limits.upload, report: report),
            words: pages.words(of: "runs"))
        return pages.page("runs", model)
    }

    /// Files from a form, as browsers send it without script.
    private func upload(_ request: Request) async throws -> Response {
        guard let type = request.headers[.contentType],
            let parser = MultipartParser(contentType: type)
        else { throw Problem.unsupportedMediaType(wanted: "multipart/form-data") }
        let reader = try BodyReader(
            request, limit: limits.upload, patience: limits.bodyTime, rate: limits.uploadRate)
        // Before a gigabyte is sent for nothing.
        _ = try await desk.answer()
        let place = try folder.place(for: "form")
        defer { place.remove() }
        var files = UploadedFiles(folder: place.folder)
        try await files.receive(reader, parser)
        let outcome = try await desk.importFiles(at: files.paths)
        return try await page(RunsQuery(), UploadReport(outcome, without: place.folder + "/"))
    }
}
