import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Activities from Strava's own words")
struct StravaManualTests {
    private func read(_ lines: String..., end: String = "\n") throws(ActivityFileError) -> StravaActivities {
        try StravaActivities(csv: Array(lines.joined(separator: end).utf8))
    }

    @Test("The runner's words are laid over an activity only where it has none")
    func overlay() throws {
        let strava = try read(
            StravaTests.header,
            StravaTests.row(description: "Felt fine", gear: "Old blue", effort: "4"))
        let activity = try #require(strava.activities.first)
        var imported = try #require(Fixtures.read(Fixtures.easy().encoded()).activities.first)
        activity.overlay(on: &imported.run)
        #expect(imported.run.name == "Long run" && imported.run.note == "Felt fine")
        #expect(imported.run.shoes == "Old blue" && imported.run.effort?.score == 4)
        imported.run.name = "Mine"
        imported.run.shoes = nil
        imported.run.sport = .cycling
        activity.overlay(on: &imported.run)
        #expect(imported.run.name == "Mine" && imported.run.shoes == nil)
    }

    @Test("An activity without a file comes from its row, and header and row are its original")
    func manual() throws {
        let text = StravaTests.row(type: "Trail Run", description: "\"a\nb\"", gear: "Old blue", file: "")
        let strava = try read(StravaTests.header, text, StravaTests.row(), end: "\r\n")
        let activity = try #require(strava.activities.first)
        let original = strava.original(of: activity)
        #expect(String(decoding: original, as: UTF8.self) == "\(StravaTests.header)\r\n\(text)\r\n")
        let reading = try strava.reading(of: activity) { _ in (try? UTCOffset(minutes: 600)) ?? .utc }
        let imported = try #require(reading.activities.first)
        #expect(
            reading.hash == ActivityFile.hash(of: original) && imported.run.recording?.hash == reading.hash)
        #expect(imported.day.text == "2018-06-15" && imported.samples.count == 0)
        #expect(imported.run.distance?.metres == 5383.2 && imported.run.time.seconds == 1680)
        #expect(imported.run.recording?.elapsed?.seconds == 1700.5 && imported.run.recording?.climb == 41)
        #expect(imported.run.recording?.file == "activities.csv" && imported.run.shoes == "Old blue")
        #expect(imported.run.sport == .trailRunning && imported.run.note == "a\nb")
    }

    @Test("A type nobody knows is cross-training, and that is told") func unknownType() throws {
        let strava = try read(StravaTests.header, StravaTests.row(type: "Juoksu", file: ""))
        let activity = try #require(strava.activities.first)
        let reading = try strava.reading(of: activity) { _ in .utc }
        #expect(reading.activities.first?.run.sport == .other)
        #expect(reading.warnings.contains { $0.place == "line 2" && $0.reason.contains("Juoksu") })
    }

    @Test("An activity without a file that says too little is refused by its line")
    func refused() throws {
        let strava = try read(
            StravaTests.header, StravaTests.row(date: "?", type: "Juoksu", file: ""),
            StravaTests.row(date: "?", file: ""),
            StravaTests.row(elapsed: "", file: "", rawElapsed: "", moving: ""),
            StravaTests.row(file: "", moving: "60"))
        let reasons = strava.activities.map { activity in
            do throws(ActivityFileError) {
                _ = try strava.reading(of: activity) { _ in .utc }
                return ""
            } catch {
                #expect(error.file == "activities.csv" && !error.advice.isEmpty)
                return "\(error.place): \(error.reason)"
            }
        }
        #expect(reasons[0] == "line 2: its date cannot be read, and it has no file")
        #expect(reasons[1] == "line 3: its date cannot be read, and it has no file")
        #expect(reasons[2] == "line 4: it does not say how long it lasted")
        #expect(reasons[3].contains("km/h"))
    }
}
