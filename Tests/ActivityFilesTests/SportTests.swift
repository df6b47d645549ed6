import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Sports")
struct SportTests {
    @Test(
        "What a tendon cares for",
        arguments: [
            (1, 0, Sport.running), (1, 2, .running), (1, 4, .running), (1, 67, .running),
            (1, 1, .treadmillRunning), (1, 45, .treadmillRunning), (1, 58, .treadmillRunning),
            (1, 3, .trailRunning), (11, 0, .walking), (11, 27, .walking), (17, 0, .hiking), (16, 0, .hiking),
            (2, 0, .cycling), (2, 58, .cycling), (21, 0, .cycling), (5, 17, .swimming), (5, 18, .swimming),
            (15, 0, .rowing), (4, 14, .rowing), (4, 1, .treadmillRunning), (4, 6, .cycling), (4, 15, .other),
            (10, 20, .strength), (4, 20, .strength), (10, 43, .other), (3, 0, .other), (12, 0, .other),
            (0, 0, .other), (200, 200, .other),
        ] as [(UInt8, UInt8, Sport)])
    func mapped(sport: UInt8, kind: UInt8, expected: Sport) throws {
        let bytes = try Fixtures.file { encoder in
            let summary = Fixtures.Session(sport: Int64(sport), kind: Int64(kind))
            try Fixtures.write(summary, to: &encoder)
        }
        let run = try #require(try Fixtures.read(bytes).activities.first?.run)
        #expect(run.sport == expected)
        #expect(run.isRun == (sport == 1 || expected == .treadmillRunning))
    }

    @Test("A ride is kept as cross-training: no steps, no steep ground")
    func ride() throws {
        var draft = Fixtures.run([.init(seconds: 1200, speed: 8, grade: 0.06)])
        draft.sport = .cycling
        let reading = try Fixtures.read(draft.encoded())
        let activity = try #require(reading.activities.first)
        #expect(activity.run.sport == .cycling && !activity.run.isRun)
        #expect(activity.run.recording?.cadence == nil && activity.run.recording?.steepSeconds == nil)
        #expect(activity.samples.cadence.allSatisfy { $0 == nil })
        #expect(activity.run.recording?.speeds?.seconds(from: 7.9, to: 8.1) == 1200)
    }

    @Test(
        "A file that does not say its sport is a run at the speed of one, and else none",
        arguments: [3.0, 5, 1])
    func unknown(speed: Double) throws {
        let bytes = try Fixtures.file { encoder in
            try Fixtures.write(
                Fixtures.Session(sport: nil, kind: nil, elapsed: 1200, timer: 1200, distance: 1200 * speed),
                to: &encoder)
        }
        let reading = try Fixtures.read(bytes)
        #expect(reading.activities.first?.run.sport == (speed == 3 ? .running : .other))
        #expect(reading.activities.first?.run.recording?.sportName == "")
        #expect(reading.warnings.first?.reason.contains("which sport") == true)
    }

    @Test("Each leg of a multisport activity has its own records")
    func multisport() throws {
        let bytes = try Fixtures.file { encoder in
            try Fixtures.writeRecords(0...600, speed: 8, strides: 90, to: &encoder)
            try Fixtures.writeRecords(601...1200, speed: 3, from: 4803, strides: 85, to: &encoder)
            try Fixtures.write(
                Fixtures.Session(sport: 2, elapsed: 600, timer: 600, distance: 4800), to: &encoder)
            try Fixtures.write(
                Fixtures.Session(start: 601, elapsed: 599, timer: 599, distance: 1797), to: &encoder)
        }
        let reading = try Fixtures.read(bytes)
        try #require(reading.activities.count == 2)
        let ride = reading.activities[0]
        let run = reading.activities[1]
        #expect(ride.run.sport == .cycling && run.run.sport == .running)
        #expect(ride.part == 0 && run.part == 1 && run.run.recording?.part == 1)
        #expect(ride.run.recording?.records == 601 && run.run.recording?.records == 600)
        #expect(run.run.recording?.start.text == "2026-03-01T06:40:01Z")
        #expect(run.samples.seconds.first == 0 && run.samples.distance.first == 0)
        #expect(run.samples.distance.last == 1797)
        #expect(run.run.recording?.speeds?.seconds(from: 2.9, to: 3.1) == 599)
        #expect(run.run.recording?.cadence == 170 && ride.run.recording?.cadence == nil)
    }
}
