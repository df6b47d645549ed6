import Archives
import Foundation
import HTTPTypes
import Hummingbird
import JournalFiles
import NIOCore
import Quantities
import Stores

/// Taking everything out, and taking everything away.
struct JournalAPI<Store: JournalStore> {
    let desk: Desk<Store>
    let folder: TemporaryFile.Folder
    let sessions: Sessions?
    let limits: AppConfiguration.Limits

    /// What must be said to have everything deleted.
    static var confirmation: String { "delete everything" }

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/export") { _, _ in try await export() }
        router.get("/api/v1/export/originals") { _, _ in try await exportOriginals() }
        router.post("/api/v1/delete") { request, _ in
            try request.requireContent("application/json")
            let reader = try BodyReader(request, limit: limits.body, patience: limits.bodyTime)
            guard case .object(let members)? = try? JSONValue(bytes: try await reader.bytes()),
                members["confirm"] == .string(Self.confirmation)
            else {
                throw Problem.malformed(
                    "Deleting everything must be confirmed.",
                    do: "Send {\"confirm\":\"\(Self.confirmation)\"}.")
            }
            try await desk.erase()
            await sessions?.eraseAll()
            var response = Response.json(["deleted": true])
            response.clearSiteData()
            return response
        }
    }

    /// The journal file. It is written to the disk first: an error in its middle must not look like its end.
    private func export() async throws -> Response {
        guard let store = try await desk.store() else { throw DeskError.noProfile }
        let file = try folder.place(for: "journal.jsonl")
        // An open file stays readable when its name is gone.
        defer { file.remove() }
        let sink = try file.opened()
        do {
            try await store.exportJournal { try sink.write(contentsOf: $0) }
        } catch let error as StoreError {
            throw DeskError.store(error)
        } catch {
            throw Problem.cannotWrite
        }
        try sink.close()
        return try download(
            file, as: "springback-\(await desk.today.text).jsonl", type: "application/jsonl")
    }

    /// The original files in an archive, named as `journal import --originals` reads them once it is unpacked.
    private func exportOriginals() async throws -> Response {
        guard let store = try await desk.store() else { throw DeskError.noProfile }
        let file = try folder.place(for: "originals.zip")
        defer { file.remove() }
        let originals = OriginalsFolder(path: "\(file.folder)/originals")
        do {
            let count = try await store.exportOriginals(to: originals)
            let names = count == 0 ? [] : try originals.names().map(\.text)
            try ZipArchive.pack(names, of: originals.path, into: file.path)
        } catch let error as StoreError {
            throw DeskError.store(error)
        } catch {
            throw Problem.cannotWrite
        }
        return try download(
            file, as: "springback-originals-\(await desk.today.text).zip", type: "application/zip")
    }

    /// A file as one to be kept by the browser; it may be removed once this is made.
    private func download(_ file: TemporaryFile, as name: String, type: String) throws -> Response {
        guard let source = FileHandle(forReadingAtPath: file.path) else { throw Problem.unexpected }
        let length = Int(try source.seekToEnd())
        try source.seek(toOffset: 0)
        return Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody(contentLength: length) { writer in
                defer { try? source.close() }
                while let piece = try source.read(upToCount: 65_536), !piece.isEmpty {
                    try await writer.write(ByteBuffer(bytes: piece))
                }
                try await writer.finish(nil)
            })
    }
}
