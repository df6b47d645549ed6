import HTTPTypes
import Journal
import JournalFiles
import Stores
import Testing

@testable import WebApp

@Suite struct ImportsTests {
    @Test("A file is imported under its name, and nothing of it stays behind")
    func fileIsImported() async throws {
        let app = try await AppHarness()
        try await app.post([.profile(1)], to: "/api/v1/entries")
        let answer = try await app.ask(
            .post, "/api/v1/imports", body: Array(MadeTrack.gpx.utf8),
            headers: ["X-File-Name": "Morgenlauf%20am%20M%C3%A4rz.gpx"])
        #expect(answer.status == 200)
        #expect(answer["imported"] == 1)
        #expect(await app.place.store?.entries().contains { $0.event.kind == .run } == true)
        #expect(app.folder.isEmptyOfTemporaryFiles)
    }

    @Test("Without a profile nothing is imported")
    func noProfile() async throws {
        let answer = try await AppHarness(hasJournal: false).ask(.post, "/api/v1/imports", body: [1, 2])
        #expect(answer.status == 409)
    }

    @Test("A file that grows beyond the limit is refused while it comes, and removed")
    func tooLarge() async throws {
        var limits = AppConfiguration.Limits()
        limits.upload = 1_000
        let app = try await AppHarness(limits: limits)
        try await app.post([.profile(1)], to: "/api/v1/entries")
        let answer = try await app.ask(
            .post, "/api/v1/imports", body: [UInt8](repeating: 0, count: 1_001),
            headers: ["Content-Length": ""])
        #expect(answer.status == 413)
        #expect(app.folder.isEmptyOfTemporaryFiles)
    }

    @Test(
        "The name of an upload never leads out of its folder",
        arguments: [
            ("a.fit", "a.fit"), ("..%2F..%2Fetc%2Fpasswd", "passwd"), ("%2E%2E", "upload"), ("", "upload"),
            ("a%00b.gpx", "ab.gpx"), ("C%3A%5Cruns%5Cb.tcx", "b.tcx"), ("%zz", "upload"),
            (".ssh", "ssh"), ("l%C3%A4ufe.zip", "läufe.zip"),
        ])
    func names(header: String, name: String) {
        #expect(UploadName.cleaned(header) == name)
    }

    @Test("A long name keeps its end")
    func longName() {
        let name = UploadName.cleaned(String(repeating: "é", count: 300) + ".fit")
        #expect(name.utf8.count <= 200)
        #expect(name.hasSuffix("é.fit"))
    }
}

/// A run of ours, as a watch would write it.
enum MadeTrack {
    /// Ten minutes straight north at 3 m/s.
    static var gpx: String {
        let points = (0...60).map { step in
            let time = "2027-01-10T08:\(two(step / 6)):\(two(step % 6 * 10))Z"
            return "<trkpt lat=\"\(47.0 + Double(step) * 0.00027)\" lon=\"8.0\"><time>\(time)</time></trkpt>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type>\
            <trkseg>\(points.joined())</trkseg></trk></gpx>
            """
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
