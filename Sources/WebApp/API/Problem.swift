import HTTPTypes
import JournalFiles

/// Why a request was refused, as a problem document of RFC 9457: what happened, and what to do about it.
///
/// It is thrown by handlers and middlewares; `ErrorResponses` makes a document or a page of it.
struct Problem: Error, Equatable {
    let status: HTTPResponse.Status
    /// What kind it is, for programs: the last part of the document's `type`.
    let name: String
    let title: String
    /// What is the matter this time.
    let detail: String
    /// What to do now.
    let advice: String
    var headers: HTTPFields = [:]
    /// Whether what the client is still sending is not worth waiting for.
    var closesConnection = false

    var json: JSONValue {
        [
            "type": .string("urn:springback:problem:\(name)"), "title": .string(title),
            "status": .integer(status.code), "detail": .string(detail), "do": .string(advice),
        ]
    }
}

extension Problem {
    static let notFound = Problem(
        status: .notFound, name: "not-found", title: "Nothing is here",
        detail: "This address leads nowhere.", advice: "Go to the first page.")

    /// Our own fault, or the disk's: said without details, which stand in the log.
    static let unexpected = Problem(
        status: .internalServerError, name: "unexpected", title: "That went wrong",
        detail: "The server failed at this. What was saved before stays.",
        advice: "Try again; if it stays so, look at the server's log.")

    static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Problem {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        return Problem(
            status: .methodNotAllowed, name: "method-not-allowed", title: "Not this way",
            detail: "This address cannot be asked so.", advice: "Use \(names).",
            headers: [.allow: names])
    }

    static func malformed(_ detail: String, do advice: String) -> Problem {
        Problem(
            status: .badRequest, name: "malformed", title: "This cannot be read", detail: detail,
            advice: advice)
    }

    static func tooLarge(limit: Int) -> Problem {
        let size = limit >= 1_000_000 ? "\(limit / 1_000_000) MB" : "\(limit) bytes"
        return Problem(
            status: .contentTooLarge, name: "too-large", title: "Too large",
            detail: "At most \(size) are taken here.", advice: "Send less at once.",
            closesConnection: true)
    }

    static let tooSlow = Problem(
        status: .requestTimeout, name: "too-slow", title: "Too slow",
        detail: "The request did not arrive in time.", advice: "Send it again over a better connection.",
        closesConnection: true)

    static let cut = Problem(
        status: .badRequest, name: "cut", title: "Cut short",
        detail: "The request ended before all of it was there.", advice: "Send it again.",
        closesConnection: true)

    static func unsupportedMediaType(wanted: String) -> Problem {
        Problem(
            status: .unsupportedMediaType, name: "media-type", title: "Not this kind of content",
            detail: "The content of the request is of a kind that is not read here.",
            advice: "Send it as \(wanted).")
    }
}
