import Journal
import Narration
import Quantities
import Rehab
import Testing

/// Quantities as text.
struct FormatTests {
    let metric = Narrator(units: .metric)
    let imperial = Narrator(units: .imperial)

    @Test func distances() {
        #expect(metric.distance(kilometres: 1.1 * 10) == "11.0 km")
        #expect(
            metric.distance(kilometres: 10.05) == "10.1 km"
                || metric.distance(kilometres: 10.05) == "10.0 km"
        )
        #expect(metric.distance(kilometres: 0) == "0.0 km")
        #expect(imperial.distance(kilometres: 10) == "6.2 mi")
        #expect(imperial.distance(kilometres: 42.195) == "26.2 mi")
        #expect(metric.distance(kilometres: .nan) == "0.0 km")
    }

    @Test func limitsAreNeverShownWider() {
        #expect(metric.limit(kilometres: 11.09) == "11.0 km")
        #expect(metric.limit(kilometres: 1.1 * 10) == "11.0 km")
        #expect(metric.limit(kilometres: 10.999_999_999) == "11.0 km")
        #expect(metric.limit(kilometres: 0.8 * 11) == "8.8 km")
        for tenths in 0..<500 {
            #expect(metric.limit(kilometres: Double(tenths) / 10) == "\(tenths / 10).\(tenths % 10) km")
        }
    }

    @Test func paces() throws {
        let speed = try Speed(pace: "5:30")
        #expect(metric.pace(speed) == "5:30/km")
        #expect(imperial.pace(speed) == "8:51/mi")
        #expect(metric.pace(try Speed(secondsPerKilometre: 299.7)) == "5:00/km")
    }

    @Test(arguments: [
        (0, "0 s"), (45, "45 s"), (60, "1 min"), (270, "4 min 30 s"), (3600, "1 h"), (3905, "1 h 5 min 5 s"),
    ])
    func durations(_ seconds: Int, _ text: String) {
        #expect(metric.duration(seconds: seconds) == text)
    }

    @Test func days() throws {
        #expect(metric.day(try Day("2027-01-12")) == "2027-01-12")
        #expect(metric.friendlyDay(try Day("2027-01-12")) == "Tue 12 Jan")
        #expect(metric.friendlyDay(try Day("2028-02-29")) == "Tue 29 Feb")
    }

    @Test func climbs() {
        #expect(metric.climb(metresPerKilometre: 10) == "10 m a km")
        #expect(imperial.climb(metresPerKilometre: 10) == "53 ft a mile")
    }
}
