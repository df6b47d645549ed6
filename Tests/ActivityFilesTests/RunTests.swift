import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("A run from a file")
struct RunTests {
    @Test("An easy run says what was run, when and with what")
    func easy() throws {
        var draft = Fixtures.easy()
        draft.productName = "made watch"
        let bytes = try draft.encoded()
        let reading = try Fixtures.read(bytes, name: "easy.fit")
        let activity = try #require(reading.activities.first)
        let recording = try #require(activity.run.recording)
        #expect(reading.activities.count == 1 && reading.warnings.isEmpty && reading.skipped == nil)
        #expect(activity.part == 0 && recording.part == 0)
        #expect(recording.hash == reading.hash && reading.hash.utf8.count == 64)
        #expect(recording.start.text == "2026-03-01T06:30:00Z")
        #expect(activity.run.sport == .running && recording.sportName == "running")
        #expect(recording.device == "made watch" && recording.file == "easy.fit")
        #expect(activity.run.distance?.metres == 5400)
        #expect(activity.run.time.seconds == 1800 && recording.elapsed?.seconds == 1800)
        #expect(recording.records == 1801 && activity.samples.count == 1801)
        #expect(recording.cadence == 171, "steps of both feet")
        #expect(activity.samples.cadence.first == 171)
        #expect(recording.climb == 0 && recording.steepSeconds == 0)
        #expect(recording.speeds?.seconds(from: 2.9, to: 3.1) == 1800)
        // What only the runner knows is left to the runner.
        #expect(activity.run.pain == nil && activity.run.effort == nil)
        #expect(activity.run.kind == nil && activity.run.rung == nil)
    }

    @Test("The hash is that of the bytes")
    func hash() throws {
        // SHA-256 of "abc" stands in FIPS 180-2; here only that other bytes have another.
        let one = try Fixtures.read(Fixtures.easy(seconds: 60).encoded())
        let two = try Fixtures.read(Fixtures.easy(seconds: 61).encoded())
        #expect(one.hash != two.hash)
        #expect(try Fixtures.read(Fixtures.easy(seconds: 60).encoded()).hash == one.hash)
        #expect(one.hash.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }

    @Test("The file's own local time wins over the caller's zone, and tells the day")
    func day() throws {
        var draft = FITActivityDraft(
            // 2026-03-01T22:30:00Z.
            start: FITTimestamp(rawValue: 1_141_338_600), samples: Fixtures.easy().samples)
        draft.utcOffsetMinutes = 13 * 60
        let stated = try #require(try Fixtures.read(draft.encoded(), zone: -300).activities.first)
        #expect(stated.day.text == "2026-03-02" && stated.offset.minutes == 780)
        let bytes = try Fixtures.file { encoder in
            try Fixtures.write(Fixtures.Session(), to: &encoder)
        }
        let asked = try #require(try Fixtures.read(bytes, zone: -7 * 60).activities.first)
        #expect(asked.day.text == "2026-02-28" && asked.offset.minutes == -420)
    }

    @Test("A treadmill has neither climb nor grades, whatever the file draws")
    func treadmill() throws {
        for kind in [FITSubSport.treadmill, .indoorRunning, .virtualActivity] {
            var draft = Fixtures.run([.init(seconds: 1200, speed: 3, grade: 0.06)])
            draft.subSport = kind
            let run = try #require(try Fixtures.read(draft.encoded()).activities.first?.run)
            #expect(run.sport == .treadmillRunning && run.isRun)
            #expect(run.recording?.climb == nil && run.recording?.steepSeconds == nil)
            #expect(run.recording?.speeds?.seconds(from: 2.9, to: 3.1) == 1200)
        }
        var flat = Fixtures.run([.init(seconds: 1200, speed: 3)], altitude: nil)
        flat.subSport = .treadmill
        let reading = try Fixtures.read(flat.encoded())
        #expect(reading.warnings.isEmpty)
        #expect(reading.activities.first?.run.recording?.sportName == "running/treadmill")
    }

    @Test("A device that counts both feet is not doubled")
    func bothFeet() throws {
        var draft = Fixtures.easy()
        for index in draft.samples.indices { draft.samples[index].cadence = 172 }
        let activity = try #require(try Fixtures.read(draft.encoded()).activities.first)
        #expect(activity.run.recording?.cadence == 172)
        #expect(activity.samples.cadence.first == 172)
    }

    @Test("A summary alone is a run without samples")
    func summaryOnly() throws {
        let bytes = try Fixtures.file { encoder in
            try Fixtures.write(Fixtures.Session(strides: 84, ascent: 31), to: &encoder)
        }
        let activity = try #require(try Fixtures.read(bytes).activities.first)
        #expect(activity.run.distance?.metres == 5400 && activity.run.time.seconds == 1800)
        #expect(activity.run.recording?.climb == 31 && activity.run.recording?.cadence == 168)
        #expect(activity.run.recording?.speeds == nil && activity.run.recording?.records == 0)
        #expect(activity.samples.count == 0)
    }

    @Test("What the summary leaves open comes from the records")
    func fromRecords() throws {
        let bytes = try Fixtures.file { encoder in
            try Fixtures.writeRecords(0...600, speed: 3, strides: 82, to: &encoder)
            let summary = Fixtures.Session(elapsed: nil, timer: nil, distance: 0)
            try Fixtures.write(summary, to: &encoder)
        }
        let run = try #require(try Fixtures.read(bytes).activities.first?.run)
        #expect(run.distance?.metres == 1800 && run.time.seconds == 600)
        #expect(run.recording?.cadence == 164)
    }

    @Test("Nothing that measured a distance leaves it unknown")
    func noDistance() throws {
        let bytes = try Fixtures.file { encoder in
            try Fixtures.write(Fixtures.Session(distance: 0), to: &encoder)
        }
        let run = try #require(try Fixtures.read(bytes).activities.first?.run)
        #expect(run.distance == nil && run.time.seconds == 1800)
    }

    @Test("Elapsed below timer is kept as the device says it")
    func elapsedBelowTimer() throws {
        let bytes = try Fixtures.file { encoder in
            try Fixtures.write(Fixtures.Session(elapsed: 1799, timer: 1800), to: &encoder)
        }
        let run = try #require(try Fixtures.read(bytes).activities.first?.run)
        #expect(run.time.seconds == 1800 && run.recording?.elapsed?.seconds == 1799)
    }

    @Test("A record before the start makes time begin there; one of another year is left out")
    func earlyRecord() throws {
        func samples(firstAt second: Int) throws -> Samples {
            let bytes = try Fixtures.file { encoder in
                try Fixtures.writeRecords(second...second, speed: 3, to: &encoder)
                try Fixtures.writeRecords(1...600, speed: 3, to: &encoder)
                try Fixtures.write(Fixtures.Session(), to: &encoder)
            }
            return try #require(try Fixtures.read(bytes).activities.first).samples
        }
        #expect(try samples(firstAt: -20).seconds.prefix(2) == [0, 21])
        let late = try samples(firstAt: -400 * 86_400)
        #expect(late.seconds.prefix(3) == [1, 2, 3] && late.seconds.last == 600)
    }

    @Test("A clock that was never set is told")
    func unsetClock() throws {
        let draft = FITActivityDraft(
            start: FITTimestamp(rawValue: 17_160_264), samples: Fixtures.easy().samples)
        let reading = try Fixtures.read(draft.encoded())
        #expect(reading.activities.first?.day.text == "1990-07-17")
        #expect(reading.warnings.count == 1)
        #expect(reading.warnings.first?.reason.contains("clock of the watch was not set") == true)
        #expect(reading.warnings.first?.reason.contains("1990-07-17") == true)
    }
}
