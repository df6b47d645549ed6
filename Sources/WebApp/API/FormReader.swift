import Foundation
import HTTPTypes
import Hummingbird

/// Reads forms as browsers send them without script: `application/x-www-form-urlencoded`.
enum FormReader {
    static let type = "application/x-www-form-urlencoded"
    /// Far more than any form of ours has; a body of nothing but fields would cost a second.
    static let mostFields = 200

    /// The fields of a form; of a field given twice the last counts.
    ///
    /// - Throws: a problem for another content type, a body beyond the limits, and text that is not UTF-8.
    static func form(of request: Request, _ limits: AppConfiguration.Limits) async throws -> [String: String]
    {
        try request.requireContent(type)
        let reader = try BodyReader(request, limit: limits.body, patience: limits.bodyTime)
        let bytes = try await reader.bytes()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem.malformed("The form is not UTF-8.", do: "Send it as UTF-8.")
        }
        return try fields(text)
    }

    static func fields(_ text: String) throws(Problem) -> [String: String] {
        let pairs = text.split(separator: "&", maxSplits: mostFields)
        guard pairs.count <= mostFields else {
            throw .malformed(
                "The form has more than \(mostFields) fields.", do: "Send the form as the page shows it.")
        }
        var fields: [String: String] = [:]
        for pair in pairs {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(parts[0]), let value = decoded(parts.count > 1 ? parts[1] : "") else {
                throw .malformed("A field of the form is not percent-encoded UTF-8.", do: "Encode it so.")
            }
            fields[name] = value
        }
        return fields
    }

    private static func decoded(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }
}

extension Request {
    /// - Throws: a problem for a body of another type.
    func requireContent(_ type: String) throws(Problem) {
        let given = headers[.contentType]?.prefix { $0 != ";" && $0 != " " }
        guard given?.lowercased() == type else { throw .unsupportedMediaType(wanted: type) }
    }
}
