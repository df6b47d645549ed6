import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Apple Health exports")
struct AppleHealthTests {
    @Test("A workout of today: totals from its statistics, time and zone, route and pauses")
    func today() throws {
        let (workouts, issues) = try AppleExports.read(AppleExports.document(AppleExports.workout()))
        let workout = try #require(workouts.first)
        #expect(issues.isEmpty && workouts.count == 1)
        #expect(workout.type == "Running" && workout.sport == .running)
        #expect(workout.start.text == "2025-09-16T15:14:50Z" && workout.offset?.minutes == 60)
        #expect(workout.end?.text == "2025-09-16T16:15:43Z" && workout.duration == 3600)
        #expect(workout.distance == 8955.12 && workout.steps == 9600 && workout.climb == 65.75)
        #expect(workout.source == "Ana’s Watch" && workout.timeZone == "Europe/Paris")
        #expect(workout.routePath == "workout-routes/route_2025-09-16_6.15pm.gpx")
        #expect(workout.pauses.map { $0.start.text } == ["2025-09-16T15:30:00Z"])
        #expect(workout.pauses.map { $0.end.text } == ["2025-09-16T15:30:53Z"])
        #expect(String(decoding: workout.original, as: UTF8.self) == AppleExports.workout())
    }

    @Test("A workout of 2016: totals in its attributes, in miles, and its route inside")
    func inline() throws {
        let text = AppleExports.workout(
            attributes: """
                duration="5.19412346680959" durationUnit="min" totalDistance="0.4971749504535062" \
                totalDistanceUnit="mi" totalEnergyBurned="48.7"
                """,
            inside: """
                <WorkoutRoute sourceName="a"><Location date="2016-11-14 07:25:44 -0700" latitude="37.7777" \
                longitude="-122.426" altitude="21.2694" horizontalAccuracy="2.4" speed="2.48034"/>
                <Location date="bad" latitude="1" longitude="1"/></WorkoutRoute>
                """)
        let workout = try #require(AppleExports.read(AppleExports.document(text)).0.first)
        let distance = try #require(workout.distance)
        let duration = try #require(workout.duration)
        #expect(abs(distance - 800.125) < 0.01 && abs(duration - 311.6474) < 0.001)
        #expect(workout.track.points.count == 1 && workout.routePath == nil)
        let point = try #require(workout.track.points.first)
        #expect(point.position?.latitude == 37.7777 && point.speed == 2.48034 && point.altitude == 21.2694)
    }

    @Test(
        "Units and numbers of any locale",
        arguments: [
            ("6575 cm", 65.75), ("123 ft", 37.4904), ("1,5 m", 1.5), ("12 yd", 10.9728), ("0.5 km", 500),
            ("1.234,5 cm", 12.345),
        ])
    func units(_ text: String, _ metres: Double) throws {
        let value = try #require(AppleUnits.metres(text))
        #expect(abs(value - metres) < 1e-9)
        #expect(AppleUnits.metres("12") == nil && AppleUnits.metres("12 kcal") == nil)
        #expect(AppleUnits.metres("NaN", "km") == nil)
        #expect(AppleUnits.seconds("1,5", "hr") == 5400 && AppleUnits.seconds("90", "s") == 90)
        #expect(AppleUnits.seconds("2", "") == 120)
    }

    @Test("Sports, and indoors a treadmill")
    func sports() throws {
        let indoor = AppleExports.workout(inside: "<MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/>")
        #expect(try AppleExports.read(AppleExports.document(indoor)).0.first?.sport == .treadmillRunning)
        let known: [(String, Sport)] = [
            ("Walking", .walking), ("Hiking", .hiking), ("Cycling", .cycling), ("Swimming", .swimming),
            ("TraditionalStrengthTraining", .strength), ("HighIntensityIntervalTraining", .other),
            ("", .other),
        ]
        for (type, sport) in known { #expect(Sport(appleType: type, isIndoors: false) == sport) }
        #expect(Sport(appleType: "Running", isIndoors: true) == .treadmillRunning)
    }

    @Test("The parts of a triathlon are not counted once more, and the distance is that of the sport")
    func parts() throws {
        let text = AppleExports.workout(
            inside: """
                <WorkoutActivity uuid="1"><WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" \
                sum="1" unit="km"/></WorkoutActivity>
                <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceCycling" sum="40" unit="km"/>
                <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="2" unit="mi"/>
                <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="7" unit="mi"/>
                """)
        let workout = try #require(AppleExports.read(AppleExports.document(text)).0.first)
        #expect(workout.distance == 2 * 1609.344)
    }

    @Test("The same workout several times is one, and a later one with a route comes too")
    func duplicates() throws {
        let bare = AppleExports.workout(inside: "")
        let other = AppleExports.workout(attributes: "duration=\"61\" durationUnit=\"min\"", inside: "")
        let full = AppleExports.workout()
        let text = AppleExports.document(
            bare + "\n" + bare + bare.replacing("2025-09-16 17:20", with: "2026-01-01 01:00") + other)
        #expect(try AppleExports.read(text).0.count == 2)
        let mixed = try AppleExports.read(AppleExports.document(full + full + bare)).0
        #expect(mixed.count == 1)
    }

    @Test("However the export is cut into pieces, the same workouts come")
    func pieces() throws {
        let text = AppleExports.document(
            AppleExports.records + AppleExports.workout() + AppleExports.records
                + AppleExports.workout(attributes: "duration=\"1\" sourceVersion='>/\"'", inside: "")
                + AppleExports.emptyWorkout + AppleExports.records)
        let bytes = Array(text.utf8)
        let whole = try AppleExports.read(text).0
        #expect(whole.count == 3)
        for size in [1, 2, 3, 7, 31, 32, 33, 64, 1000] {
            var reader = AppleHealthReader(file: "export.xml")
            var workouts: [AppleWorkout] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                workouts += reader.feed(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            #expect(try reader.finish().isEmpty)
            #expect(workouts.map(\.original) == whole.map(\.original))
            #expect(workouts.map(\.byte) == whole.map(\.byte))
        }
        for workout in whole {
            let copy = bytes[workout.byte..<(workout.byte + workout.original.count)]
            #expect(Array(copy) == workout.original)
        }
    }

    @Test("A run comes from its totals, at the offset of the export")
    func reading() throws {
        let workout = try #require(AppleExports.read(AppleExports.document(AppleExports.workout())).0.first)
        let reading = try workout.reading(route: nil, file: "export.xml") { _ in .utc }
        let activity = try #require(reading.activities.first)
        let recording = try #require(activity.run.recording)
        #expect(reading.hash == ActivityFile.hash(of: workout.original) && recording.hash == reading.hash)
        #expect(activity.day.text == "2025-09-16" && activity.offset.minutes == 60)
        #expect(activity.run.distance?.metres == 8955.12 && activity.run.time.seconds == 3600)
        #expect(recording.elapsed?.seconds == 3653 && recording.cadence == 160 && recording.climb == 65.75)
        #expect(recording.device == "Ana’s Watch" && recording.sportName == "Running")
        #expect(recording.others.isEmpty && activity.samples.count == 0)
        #expect(reading.warnings.first?.reason.contains("missing in the export") == true)
    }

    @Test("The zone a workout took place in tells its day, else the offset of its dates")
    func zones() throws {
        let inside = "<MetadataEntry key=\"HKTimeZone\" value=\"Asia/Tokyo\"/>"
        let text = AppleExports.workout(
            start: "2025-09-16 22:00:00 +0100", end: "2025-09-16 23:00:00 +0100", inside: inside)
        let workout = try #require(AppleExports.read(AppleExports.document(text)).0.first)
        let tokyo = try UTCOffset(minutes: 540)
        let abroad = try workout.reading(route: nil, file: "export.xml") { name, moment in
            name == "Asia/Tokyo" && moment == workout.start ? tokyo : nil
        } zone: { _ in
            .utc
        }
        #expect(abroad.activities.first?.day.text == "2025-09-17")
        #expect(abroad.activities.first?.offset == tokyo)
        let unknown = try workout.reading(route: nil, file: "export.xml") { _ in .utc }
        #expect(unknown.activities.first?.day.text == "2025-09-16")
        #expect(unknown.activities.first?.offset.minutes == 60)
    }

    @Test("A route gives samples from the start of the workout, and is noted beside it")
    func route() throws {
        let workout = try #require(AppleExports.read(AppleExports.document(AppleExports.workout())).0.first)
        let gpx = AppleExports.route(from: "2025-09-16T15:15:00Z", points: 60)
        let reading = try workout.reading(route: gpx, file: "export.xml") { _ in .utc }
        let activity = try #require(reading.activities.first)
        let recording = try #require(activity.run.recording)
        #expect(activity.samples.seconds.first == 10 && activity.samples.count == 60)
        #expect(activity.samples.pauses == [Samples.Pause(from: 910, to: 963)])
        #expect(activity.run.distance?.metres == 8955.12, "the workout's own distance is kept")
        #expect(recording.start == workout.start && recording.records == 60 && recording.speeds != nil)
        #expect(recording.others.map(\.hash) == [ActivityFile.hash(of: gpx)])
        #expect(recording.others.map(\.file) == ["workout-routes/route_2025-09-16_6.15pm.gpx"])
        #expect(reading.warnings.isEmpty)
    }

    @Test("A route that is broken, empty or of another day leaves the totals, and a warning")
    func badRoute() throws {
        let workout = try #require(AppleExports.read(AppleExports.document(AppleExports.workout())).0.first)
        let other = AppleExports.route(from: "2024-09-16T15:15:00Z", points: 60)
        for route in [Array("nonsense".utf8), [], other] {
            let reading = try workout.reading(route: route, file: "export.xml") { _ in .utc }
            let activity = try #require(reading.activities.first)
            #expect(activity.run.distance?.metres == 8955.12 && activity.samples.count == 0)
            #expect(activity.run.recording?.others.isEmpty == true)
            #expect(reading.warnings.last?.reason.contains("only the totals were kept") == true)
            #expect(reading.warnings.last?.place == "workout-routes/route_2025-09-16_6.15pm.gpx")
        }
        let cut = Array(AppleExports.route(from: "2025-09-16T15:14:00Z", points: 60).dropLast(100))
        let reading = try workout.reading(route: cut, file: "export.xml") { _ in .utc }
        #expect(reading.activities.first?.samples.count ?? 0 > 50 && reading.warnings.count == 1)
        #expect(reading.activities.first?.run.recording?.start.text == "2025-09-16T15:14:00Z")
    }

    @Test("Without a duration the time is from start to end without the pauses")
    func noDuration() throws {
        let text = AppleExports.workout(attributes: "")
        let workout = try #require(AppleExports.read(AppleExports.document(text)).0.first)
        let reading = try workout.reading(route: nil, file: "export.xml") { _ in .utc }
        #expect(reading.activities.first?.run.time.seconds == 3600)
    }
}
