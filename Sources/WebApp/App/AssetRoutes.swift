import HTTPTypes
import Hummingbird
import JournalFiles

/// The files the app is made of, under addresses that change when one of them does.
struct AssetRoutes {
    let shelf: AssetShelf
    let pages: PageMaker

    func add(to router: Router<AppContext>) {
        router.get("/assets/{name}") { request, context in
            try file(context.parameters.require("name"), request)
        }
        // The router takes one name for a place: here it is the version.
        router.get("/assets/{name}/{file}") { request, context in
            // A page of another version is not mixed with files of this one; without its scripts it is a plain page.
            guard context.parameters.get("name") == shelf.version else { throw Problem.notFound }
            return try file(context.parameters.require("file"), request, isPinned: true)
        }
        router.get("/manifest.webmanifest") { request, _ in
            try file("manifest.webmanifest", request)
        }
        router.get("/sw.js") { _, _ in try serviceWorker() }
        router.get("/offline") { _, _ in pages.page("offline") }
    }

    /// A file: for ever under the address of its version, else with a question whether it changed.
    private func file(
        _ name: String, _ request: Request, isPinned: Bool = false
    ) throws(Problem) -> Response {
        guard let asset = shelf.asset(name) else { throw .notFound }
        let tag = "\"\(asset.version)\""
        let headers: HTTPFields = [
            .eTag: tag,
            .cacheControl: isPinned ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        if request.headers[values: .ifNoneMatch].contains(tag) {
            return Response(status: .notModified, headers: headers)
        }
        var response = Response.content(asset.bytes, type: asset.type)
        for field in headers { response.headers[field.name] = field.value }
        return response
    }

    /// The service worker, with the list of what to keep on its first line: it changes when anything of it does.
    private func serviceWorker() throws(Problem) -> Response {
        guard let script = shelf.asset("sw.js") else { throw .notFound }
        let list: JSONValue = [
            "version": .string(shelf.version),
            "addresses": .array(shelf.allAddresses.map { .string($0) }),
        ]
        var response = Response.content(
            Array("const ASSETS = \(list.text);\n".utf8) + script.bytes, type: script.type)
        response.headers[.cacheControl] = "no-cache"
        if let allowed = HTTPField.Name("Service-Worker-Allowed") { response.headers[allowed] = "/" }
        return response
    }
}
