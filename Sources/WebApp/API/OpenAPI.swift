import Foundation
import Hummingbird
import JournalFiles

/// `GET /api/v1/openapi.json`: what the API takes and answers, as OpenAPI 3.1.
struct OpenAPI {
    let description: APIDescription

    func add(to router: Router<AppContext>) {
        let description = description
        router.get("/api/v1/openapi.json") { _, _ in Response.json(description.document) }
    }
}

/// The description of the API, kept by hand in several files, of which each holds a part of one document.
struct APIDescription: Sendable {
    let document: JSONValue

    /// Joins the files of a folder.
    ///
    /// - Throws: `SetupError` when one cannot be read, or when two of them say something else at one place.
    init(folder: URL) throws(SetupError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var document: JSONValue = [:]
        for name in names.sorted() where name.hasSuffix(".json") {
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)),
                let part = try? JSONValue(bytes: data), let joined = document.joined(with: part)
            else { throw SetupError("the file \(name) of the API's description cannot be read or joined") }
            document = joined
        }
        self.document = document
    }
}

extension JSONValue {
    /// Both objects in one, member by member; nil where they differ in anything but members.
    fileprivate func joined(with other: JSONValue) -> JSONValue? {
        guard case .object(var members) = self, case .object(let added) = other else {
            return self == other ? self : nil
        }
        for (name, value) in added {
            guard let present = members[name] else {
                members[name] = value
                continue
            }
            guard let joined = present.joined(with: value) else { return nil }
            members[name] = joined
        }
        return .object(members)
    }
}
