import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("A real Apple Health export", .enabled(if: SharedActivities.isPresent))
struct AppleRealFileTests {
    @Test("The run of 2016, its miles and the route inside it are read")
    func inline() throws {
        let bytes = try SharedActivities.bytes("apple_export_with_run/export.xml")
        let (workouts, issues) = try AppleExports.read(bytes)
        #expect(workouts.count == 1 && issues.isEmpty)
        let workout = try #require(workouts.first)
        let reading = try workout.reading(route: nil, file: "export.xml") { _ in .utc }
        let activity = try #require(reading.activities.first)
        #expect(activity.run.sport == .running && activity.day.text == "2016-11-14")
        #expect(activity.offset.minutes == -420)
        #expect(workout.start.text == "2016-11-14T14:25:41Z" && activity.samples.count == 2)
        #expect(abs((activity.run.distance?.metres ?? 0) - 0.4971749504535062 * 1609.344) < 1e-6)
        #expect(abs(activity.run.time.seconds - 5.19412346680959 * 60) < 1e-6)
        #expect(activity.run.recording?.device == "Apple Watch" && reading.warnings.isEmpty)
        #expect(workout.timeZone == "America/Los_Angeles")
    }
}
