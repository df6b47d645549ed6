import Account
import Answers
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import Quantities
import Rehab
import Stores

/// One run: what it was, what it put on the tendon, and where.
struct RunPage<Store: JournalStore> {
    let desk: Desk<Store>
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/runs/{id}") { _, context in
            let (entry, run) = try await desk.answer().run(context.parameters.require("id"))
            return try await page(entry, run)
        }
        router.get("/runs/{id}/original") { request, context in
            let (_, run) = try await desk.answer().run(context.parameters.require("id"))
            let number = request.uri.queryParameters["source"].map { Int($0) ?? 0 } ?? 1
            return try await original(of: run, number: number)
        }
    }

    private func page(_ entry: Entry, _ run: Run) async throws -> Response {
        let standing = try await desk.standing()
        guard let answer = standing.answer, let doses = standing.ledger else { throw DeskError.noProfile }
        let samples = try await desk.samples(of: run)
        let shown = RunAnswer(entry, run, state: answer.state, doses: doses, samples: samples)
        let model = RunModel(
            shown, answer: answer, easy: doses.easy, samples: samples, formID: await desk.newID(),
            words: pages.words(of: "run"))
        return pages.page("run", model)
    }

    /// A file the run came from, byte for byte as it was found.
    private func original(of run: Run, number: Int) async throws -> Response {
        guard let sources = run.recording?.sources,
            number >= 1, number <= sources.count,
            let bytes = try await desk.original(sources[number - 1].hash)
        else { throw Problem.noOriginal }
        var response = Response.content(bytes, type: "application/octet-stream")
        response.headers[.contentDisposition] = DownloadName.disposition(sources[number - 1].file)
        return response
    }
}

extension Answer {
    /// The activity of an id.
    ///
    /// - Throws: a problem where there is none.
    func run(_ id: String) throws(Problem) -> (Entry, Run) {
        guard let id = try? EntryID(id), let entry = timeline.entries.first(where: { $0.id == id }),
            case .run(let run) = entry.event
        else { throw .noSuchRun }
        return (entry, run)
    }
}

extension Problem {
    static let noSuchRun = Problem(
        status: .notFound, name: "no-such-run", title: "There is no such run",
        detail: "It was taken back, or it never was.", advice: "Look it up in the list of runs.")
    static let noOriginal = Problem(
        status: .notFound, name: "no-original", title: "There is no such file",
        detail: "The run was logged by hand, or its file was not kept.", advice: "Go back to the run.")
}

/// The name under which a browser saves a file.
enum DownloadName {
    /// `Content-Disposition` by RFC 6266 with the last part of a path, in ASCII and as it is.
    static func disposition(_ path: String) -> String {
        let name = UploadName.cleaned(name: path)
        let plain = String(
            name.unicodeScalars.map {
                $0.isASCII && !"\"\\%".unicodeScalars.contains($0) ? Character($0) : "_"
            })
        let encoded =
            name.addingPercentEncoding(withAllowedCharacters: .alphanumerics.intersection(.ascii)) ?? plain
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}

extension CharacterSet {
    fileprivate static let ascii = CharacterSet(charactersIn: "\u{0}"..."\u{7F}")
}
