import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Makes an answer of every error: a problem document below `/api`, a page elsewhere.
///
/// What nobody foresaw is said without details; the log is told its kind and nothing of what it carries.
struct ErrorResponses: RouterMiddleware {
    let pages: PageMaker
    let logger: Logger

    func handle(
        _ request: Request, context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let problem: Problem
        do {
            return try await next(request, context)
        } catch let error as Problem {
            problem = error
        } catch DeskError.noProfile where !request.uri.path.hasPrefix("/api/") {
            // A page that has nothing to say yet leads to where the questions are.
            return .seeOther("/welcome")
        } catch let error as DeskError {
            problem = Problem(error) ?? unexpected(error.label)
        } catch let error as HTTPError {
            problem = Problem(error)
        } catch {
            problem = unexpected("\(type(of: error))")
        }
        return response(to: request, problem, context)
    }

    private func unexpected(_ label: String) -> Problem {
        logger.error("unexpected error", metadata: ["kind": .string(label)])
        return .unexpected
    }

    private func response(to request: Request, _ problem: Problem, _ context: AppContext) -> Response {
        var response =
            request.uri.path.hasPrefix("/api/")
            ? Response.json(problem.json, status: problem.status, type: "application/problem+json")
            : pages.page("error", problem.values, status: problem.status)
        for field in problem.headers { response.headers[field.name] = field.value }
        if problem.closesConnection { response.close(context.channel) }
        return response
    }
}

extension Problem {
    /// An error of the framework.
    init(_ error: HTTPError) {
        switch error.status {
        case .notFound: self = .notFound
        default:
            self.init(
                status: error.status, name: "refused", title: error.status.reasonPhrase,
                detail: "The request cannot be answered.", advice: "Send another one.",
                headers: error.headers)
        }
    }

    /// For the page of errors.
    fileprivate var values: [String: any Sendable] {
        ["title": title, "detail": detail, "do": advice]
    }
}

extension DeskError {
    /// Its kind for the log: nothing of the journal, and no place.
    fileprivate var label: String {
        switch self {
        case .store(let error): "journal: \(String(String(describing: error).prefix { $0 != "(" }))"
        case .noProfile: "no profile"
        case .program: "program"
        }
    }
}

extension Response {
    /// Seconds in which the other end may read the answer while what it still sends is thrown away.
    private static let linger = 1

    /// Ends the connection once this response is written, without waiting for the rest of the request.
    fileprivate mutating func close(_ channel: (any Channel)?) {
        headers[.connection] = "close"
        guard let channel else { return }
        let body = body
        self.body = ResponseBody(contentLength: body.contentLength) { writer in
            try await body.write(writer)
            channel.eventLoop.scheduleTask(in: .seconds(Int64(Response.linger))) {
                channel.close(promise: nil)
            }
        }
    }
}
