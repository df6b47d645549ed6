import HTTPTypes
import Hummingbird
import JournalFiles
import NIOCore

extension Response {
    static func json(
        _ value: JSONValue, status: HTTPResponse.Status = .ok, type: String = "application/json"
    ) -> Response {
        content(value.bytes, type: type, status: status)
    }

    /// Bytes that nobody keeps: nothing of a journal stays in a cache.
    static func content(
        _ bytes: some Collection<UInt8>, type: String, status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: type, .contentLength: "\(bytes.count)", .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Sends the browser to a page of ours with GET, as after a form.
    static func seeOther(_ path: String) -> Response {
        Response(
            status: .seeOther,
            headers: [.location: path, .contentLength: "0", .cacheControl: "no-store"])
    }

    /// Has the browser forget what it kept of ours: pages, entries that wait, cookies.
    mutating func clearSiteData() {
        guard let name = HTTPField.Name("Clear-Site-Data") else { return }
        headers[name] = "\"cache\", \"cookies\", \"storage\""
    }
}
