import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Garmin's summaries")
struct GarminTests {
    private func summaries(_ entries: String) throws(ActivityFileError) -> GarminSummaries {
        let text = "[{\"summarizedActivitiesExport\": [\(entries)]}]"
        return try GarminSummaries(json: Array(text.utf8), file: "a_summarizedActivities.json")
    }

    /// `Fixtures.start` in milliseconds: 2026-03-01T06:30:00Z.
    private let start: Int64 = 1_772_346_600_000

    @Test("An activity without a name gets the one of the summary that began within 2 s")
    func overlay() throws {
        var summaries = try summaries(
            """
            {"name": "Long run", "startTimeGmt": \(start + 2000).0, "beginTimestamp": 5, "distance": 1224163.0},
            {"name": "Another", "beginTimestamp": \(start + 10_000)}
            """)
        var activity = try #require(Fixtures.read(Fixtures.easy().encoded()).activities.first)
        #expect(activity.run.recording?.start.milliseconds == start)
        summaries.overlay(on: &activity.run)
        #expect(activity.run.name == "Long run")
        activity.run.name = "Mine"
        summaries.overlay(on: &activity.run)
        #expect(activity.run.name == "Mine")
        #expect(try summaries.name(at: Instant(milliseconds: start + 5000)) == nil)
        #expect(try summaries.name(at: Instant(milliseconds: start + 9000)) == "Another")
        summaries.add(try self.summaries("{\"name\": \"Third\", \"startTimeGmt\": 0}"))
        #expect(try summaries.name(at: Instant(milliseconds: 0)) == "Third")
        #expect(try summaries.name(at: Instant(milliseconds: start + 9000)) == "Another")
    }

    @Test("Entries without a name or a start are passed over")
    func poorEntries() throws {
        let entries = [
            "{}", "7", "null", "{\"name\": \"a\"}", "{\"name\": \"  \", \"startTimeGmt\": 1}",
            "{\"name\": 3, \"startTimeGmt\": 1}", "{\"name\": \"a\", \"startTimeGmt\": 1e300}",
            "{\"name\": \"a\", \"startTimeGmt\": \"1\"}", "{\"name\": \"a\", \"startTimeGmt\": -9e18}",
        ]
        let poor = try summaries(entries.joined(separator: ","))
        #expect(try poor.name(at: Instant(milliseconds: 1)) == nil)
        let none = try GarminSummaries(json: Array("[{}, 1, []]".utf8), file: "a")
        #expect(try none.name(at: Instant(milliseconds: 1)) == nil)
    }

    @Test("What is no list of summaries is a clear error")
    func refused() {
        func error(_ bytes: [UInt8]) -> ActivityFileError? {
            do {
                _ = try GarminSummaries(json: bytes, file: "a.json")
                return nil
            } catch {
                return error
            }
        }
        #expect(error([])?.place == "byte 0")
        #expect(error(Array("{}".utf8))?.reason == "it is no list of summaries")
        #expect(error(Array("[{]".utf8))?.place == "byte 2")
        #expect(error([UInt8](repeating: UInt8(ascii: "["), count: 1 << 20))?.reason.contains("deep") == true)
        #expect(error([UInt8](repeating: 0x20, count: 65 << 20))?.reason.contains("larger") == true)
    }
}
