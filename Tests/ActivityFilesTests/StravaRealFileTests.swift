import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("A real activities.csv", .enabled(if: SharedActivities.isPresent))
struct StravaRealFileTests {
    @Test("Its doubled columns and the HTML in its header are understood")
    func real() throws {
        let strava = try StravaActivities(csv: SharedActivities.bytes("strava_activities.csv"))
        #expect(strava.activities.count == 8 && strava.issues.isEmpty)
        let first = try #require(strava.activities.first)
        #expect(first.start?.text == "2023-05-23T12:40:57Z" && first.name == "Evening Ride")
        #expect(first.sport == .cycling && first.gear == "TCR ADV 3" && first.file == nil)
        #expect(first.elapsed == 6124 && first.moving == 5103 && first.climb == 124)
        #expect(first.distance == 33912.48046875 && first.effort?.score == 6)
        for activity in strava.activities {
            let reading = try strava.reading(of: activity) { _ in .utc }
            #expect(reading.activities.count == 1)
        }
    }
}
