import Answers
import Foundation
import HTTPTypes
import Hummingbird
import JournalFiles
import Stores

/// `POST /api/v1/imports`: one file as the body, its name percent-encoded in `X-File-Name`; answers the report of `import`.
struct ImportsAPI<Store: JournalStore> {
    let desk: Desk<Store>
    let folder: TemporaryFile.Folder
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.post("/api/v1/imports") { request, _ in
            let reader = try BodyReader(
                request, limit: limits.upload, patience: limits.bodyTime, rate: limits.uploadRate)
            // Before a gigabyte is sent for nothing.
            guard try await desk.standing().answer != nil else { throw DeskError.noProfile }
            let name = UploadName.cleaned(HTTPField.Name("X-File-Name").flatMap { request.headers[$0] })
            let file = try folder.place(for: name)
            defer { file.remove() }
            try await file.receive(reader)
            let outcome = try await desk.importFiles(at: [file.path])
            return Response.json(outcome.json.replacing(prefix: file.folder + "/", in: "file"))
        }
    }
}

extension JSONValue {
    /// With a prefix taken off the texts under a key: a client knows nothing of our folders.
    fileprivate func replacing(prefix: String, in key: String) -> JSONValue {
        switch self {
        case .array(let values): .array(values.map { $0.replacing(prefix: prefix, in: key) })
        case .object(let members):
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { name, value in
                        guard name == key, case .string(let text) = value, text.hasPrefix(prefix) else {
                            return (name, value.replacing(prefix: prefix, in: key))
                        }
                        return (name, .string(String(text.dropFirst(prefix.count))))
                    }))
        default: self
        }
    }
}
