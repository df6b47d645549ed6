import ActivityMaking
import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("TCX")
struct TCXTests {
    private func read(_ text: String) throws(ActivityFileError) -> ActivityReading {
        try Fixtures.read(Array(text.utf8), name: "made.tcx")
    }

    private func file(_ activities: String) -> String {
        "<TrainingCenterDatabase><Activities>\(activities)</Activities></TrainingCenterDatabase>"
    }

    private func point(_ second: Int, _ inside: String = "") -> String {
        "<Trackpoint><Time>\(Tracks.time(second))</Time>\(inside)</Trackpoint>"
    }

    private func lap(_ start: Int, _ seconds: Double, _ metres: Double?, _ points: [String] = []) -> String {
        let way = metres.map { "<DistanceMeters>\($0)</DistanceMeters>" } ?? ""
        let head = "<Lap StartTime=\"\(Tracks.time(start))\"><TotalTimeSeconds>\(seconds)</TotalTimeSeconds>"
        return "\(head)\(way)<Track>\(points.joined())</Track></Lap>"
    }

    private func activity(_ laps: String, sport: String = "Running") -> String {
        "<Activity Sport=\"\(sport)\"><Id>\(Tracks.time(0))</Id>\(laps)</Activity>"
    }

    @Test("Laps say time and distance, and the watch its name")
    func whole() throws {
        let draft = MadeRun.hilly.draft(start: Fixtures.start)
        let bytes = draft.tcx(device: "Made Watch 3", note: "Felt good & light")
        let reading = try Fixtures.read(bytes, name: "made.tcx")
        let activity = try #require(reading.activities.first)
        #expect(activity.run.note == "Felt good & light" && activity.run.name == nil)
        #expect(activity.run.recording?.device == "Made Watch 3")
        #expect(activity.run.recording?.sportName == "Running")
        #expect(activity.run.recording?.records == draft.samples.count)
        #expect(activity.run.time.seconds == 3360)
        #expect(abs((activity.run.distance?.metres ?? 0) - (draft.samples.last?.distance ?? 0)) < 0.001)
    }

    @Test("Laps alone are a run without samples")
    func lapsOnly() throws {
        let text = file(
            activity(
                "<Lap StartTime=\"\(Tracks.time(60))\"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>1800</DistanceMeters></Lap>"
            ))
        let run = try #require(try read(text).activities.first)
        #expect(run.run.time.seconds == 600 && run.run.distance?.metres == 1800)
        #expect(run.run.recording?.start.text == "2026-03-01T06:31:00Z" && run.samples.count == 0)
    }

    @Test("Laps of 0 s and 0 m were never filled in: the points say how long and how far")
    func emptyLaps() throws {
        let points = (0...1800).map { point($0, "<DistanceMeters>\(3 * $0)</DistanceMeters>") }
        let reading = try read(file(activity(lap(0, 0, 0, points))))
        let run = try #require(reading.activities.first?.run)
        #expect(run.time.seconds == 1800 && run.distance?.metres == 5400)
        #expect(run.recording?.elapsed?.seconds == 1800 && reading.warnings.isEmpty)
        #expect(throws: ActivityFileError.self) { try read(file(activity(lap(0, 0, 0)))) }
    }

    @Test("Where no lap and no point says how far, the positions do")
    func positions() throws {
        let points = (0...100).map { second in
            let latitude = 48 + 3 * Double(second) / Tracks.metresPerDegree
            return point(
                second,
                "<Position><LatitudeDegrees>\(latitude)</LatitudeDegrees><LongitudeDegrees>11</LongitudeDegrees></Position>"
            )
        }
        let laps = lap(0, 50, nil, Array(points[0..<50])) + lap(50, 50, nil, Array(points[50...]))
        let run = try #require(try read(file(activity(laps))).activities.first?.run)
        #expect(abs((run.distance?.metres ?? 0) - 300) < 0.01, "laps follow one another")
        #expect(run.time.seconds == 100)
    }

    @Test("The timer stood in the longest silences, as many as the laps leave")
    func pauses() throws {
        func way(_ second: Int) -> String { "<DistanceMeters>\(2 * second)</DistanceMeters>" }
        let first = ((0...100).map { $0 } + [112, 124]).map { point($0, way($0)) }
        let second = (180...300).map { point($0, way($0 - 56)) }
        // The laps leave 56 s, which is the silence between them; those of 12 s are smart recording.
        let laps = lap(0, 124, 248, first) + lap(180, 120, 240, second)
        let one = try #require(try read(file(activity(laps))).activities.first)
        #expect(one.samples.pauses == [Samples.Pause(from: 124, to: 180)])
        #expect(one.run.time.seconds == 244 && one.run.recording?.elapsed?.seconds == 300)
        let untouched = try #require(
            try read(file(activity(lap(0, 124, 248, first) + lap(180, 176, 240, second)))).activities.first)
        #expect(untouched.samples.pauses.isEmpty && untouched.run.time.seconds == 300)
    }

    @Test("Running cadence is strides, the other one counts where it is missing")
    func cadence() throws {
        let strides = (0...60).map {
            point(
                $0,
                "<Cadence>70</Cadence><Extensions><x:TPX xmlns:x=\"x\"><x:RunCadence>84</x:RunCadence></x:TPX></Extensions>"
            )
        }
        let run = try #require(try read(file(activity(lap(0, 60, 180, strides)))).activities.first)
        #expect(run.run.recording?.cadence == 168 && run.samples.cadence.first == 168)
        let other = (0...60).map { point($0, "<Cadence>83</Cadence>") }
        let older = try #require(try read(file(activity(lap(0, 60, 180, other)))).activities.first)
        #expect(older.run.recording?.cadence == 166)
        let ride = try #require(
            try read(file(activity(lap(0, 60, 480, other), sport: "Biking"))).activities.first)
        #expect(ride.run.sport == .cycling && ride.run.recording?.cadence == nil)
    }

    @Test("Legs of a multi-sport session are activities of their own")
    func multiSport() throws {
        let points = (0...60).map { point($0) }
        let session = """
            <MultiSportSession><Id>x</Id><FirstSport>\(activity(lap(0, 60, 480, points), sport: "Biking"))</FirstSport>
            <NextSport><Transition StartTime="x"/>\(activity(lap(100, 60, 180)))</NextSport></MultiSportSession>
            """
        let reading = try read(file(session))
        #expect(reading.activities.map(\.run.sport) == [.cycling, .running])
        #expect(reading.activities.map(\.part) == [0, 1])
    }

    @Test("Courses and workouts are skipped")
    func skipped() throws {
        let course =
            "<TrainingCenterDatabase><Courses><Course><Lap><TotalTimeSeconds>9</TotalTimeSeconds></Lap></Course></Courses></TrainingCenterDatabase>"
        #expect(try read(course).skipped == "it holds courses or workouts and no activity")
        #expect(try read(file("")).skipped == "it holds no activity")
    }

    @Test("A file that was cut is kept from its points")
    func cut() throws {
        let bytes = MadeRun.hilly.draft(start: Fixtures.start).tcx()
        let half = try Fixtures.read(Array(bytes.prefix(bytes.count / 2)), name: "cut.tcx")
        let activity = try #require(half.activities.first)
        #expect(activity.run.time.seconds > 1500 && activity.run.time.seconds < 1900)
        #expect(abs((activity.run.distance?.metres ?? 0) / activity.run.time.seconds - 2.75) < 0.1)
        #expect(half.warnings.contains { $0.place.hasPrefix("line ") && $0.reason.contains("cut") })
        #expect(half.warnings.contains { $0.reason.contains("its end is lost") })
    }
}
