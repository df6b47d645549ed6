import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Damage, lies and nonsense")
struct DamageTests {
    private func error(_ bytes: [UInt8], name: String = "bad.fit") throws -> ActivityFileError {
        do {
            _ = try Fixtures.read(bytes, name: name)
        } catch {
            return error
        }
        Issue.record("\(name) was read")
        throw Unread()
    }

    private struct Unread: Error {}

    @Test("Empty, no FIT file, a header alone")
    func nothing() throws {
        let empty = try error([])
        #expect(empty.reason == "the file is empty" && empty.file == "bad.fit")
        let text = try error(Array("the quick brown fox jumps".utf8))
        #expect(text.reason == "this is no FIT, GPX or TCX file" && text.place == "byte 0")
        #expect(text.advice.contains("the file of the activity"))
        let header = try error(Array(Fixtures.easy(seconds: 60).encoded().prefix(14)))
        #expect(header.place.hasPrefix("byte ") && header.advice.contains("again"))
        #expect(try error([0x0E, 0x20]).reason == "this is no FIT, GPX or TCX file")
    }

    @Test("A file is what its bytes say, whatever its name")
    func formats() throws {
        let zip = try error([0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 40), name: "run.fit")
        #expect(zip.reason == "this is a zip archive, whatever its name says, and no single activity")
        #expect(zip.advice.contains("import it by itself"))
        let gzip = try error([0x1F, 0x8B, 8] + [UInt8](repeating: 0, count: 40), name: "run.fit.gz")
        #expect(gzip.reason == "this is a gzip file, and no single activity")
        let gpx = try Fixtures.read(Array("\u{FEFF}<?xml version=\"1.0\"?>\n<gpx></gpx>".utf8), name: "a.fit")
        #expect(gpx.skipped == "it holds no track")
        let tcx = try Fixtures.read(Array("<TrainingCenterDatabase/>".utf8), name: "a.fit")
        #expect(tcx.skipped == "it holds no activity")
        let wide = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><gpx/>".utf16.flatMap { unit in
            [UInt8(unit & 255), UInt8(unit >> 8)]
        }
        #expect(try Fixtures.read(wide, name: "a.gpx").skipped == "it holds no track")
        let late = String(repeating: " \n", count: 5000) + "<x:TrainingCenterDatabase xmlns:x='x'/>"
        #expect(try Fixtures.read(Array(late.utf8), name: "a.tcx").skipped == "it holds no activity")
        let health = try error(Array("<?xml?><!DOCTYPE HealthData [".utf8), name: "export.xml")
        #expect(health.reason == "this is an Apple Health export, and no single activity")
        let page = try error(Array("<html><body>Please log in</body></html>".utf8))
        #expect(page.reason == "this is no FIT, GPX or TCX file")
        let named = try Fixtures.read(Fixtures.easy().encoded(), name: "run.gpx")
        #expect(named.activities.count == 1)
        #expect(ActivityFormat(name: "a/b/1234.FIT") == .fit && ActivityFormat(name: "notes.txt") == nil)
        #expect(ActivityFormat(name: "activity.fit.gz") == .gzip && ActivityFormat(name: "fit") == nil)
    }

    @Test("Workouts, settings and empty activities are skipped")
    func skipped() throws {
        for (type, name) in [(5, "workout"), (2, "settings"), (15, "monitoring a"), (6, "course")] {
            let bytes = try Fixtures.file(type: Int64(type)) { encoder in
                try Fixtures.writeRecords(0...100, speed: 3, to: &encoder)
            }
            let reading = try Fixtures.read(bytes)
            #expect(reading.activities.isEmpty)
            #expect(reading.skipped == "it is a file of type \"\(name)\", not an activity")
        }
        let few = try Fixtures.file { encoder in
            try Fixtures.writeRecords(0...8, speed: 3, to: &encoder)
        }
        #expect(try Fixtures.read(few).skipped?.contains("9 records") == true)
        #expect(try Fixtures.read(Fixtures.file()).skipped?.contains("0 records") == true)
    }

    @Test("A file that lost its summary is kept from its records")
    func lostSummary() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                3, WrittenLayout(MessageNumber.sport, [.init(0, .enumeration), .init(1, .enumeration)]))
            try encoder.write(3, [.integer(1), .integer(3)])
            try Fixtures.writeRecords(0...900, speed: 3, to: &encoder)
            try Fixtures.write(Fixtures.Session(), to: &encoder)
        }
        let reading = try Fixtures.read(Array(bytes.dropLast(60)))
        let activity = try #require(reading.activities.first)
        #expect(activity.run.sport == .trailRunning)
        #expect(activity.run.distance?.metres ?? 0 > 2600)
        #expect(activity.run.time.seconds > 880)
        #expect(reading.warnings.contains { $0.place.hasPrefix("byte ") && $0.reason.contains("cut") })
        #expect(reading.warnings.contains { $0.reason.contains("summary is lost") })
    }

    @Test("A run of 0 s, of 3,000 km or faster than anyone is refused with the reason")
    func impossible() throws {
        func refusal(_ session: Fixtures.Session) throws -> ActivityFileError {
            try error(Fixtures.file { try Fixtures.write(session, to: &$0) })
        }
        let zero = try refusal(.init(elapsed: 0, timer: 0))
        #expect(zero.reason == "it lasts 0 s" && zero.place.isEmpty && zero.advice.contains("by hand"))
        var damaged = try Fixtures.file { try Fixtures.write(.init(elapsed: 0, timer: 0), to: &$0) }
        damaged[damaged.count - 1] ^= 0xFF
        #expect(try error(damaged).advice.contains("again"), "it may be the damage")
        #expect(try refusal(.init(elapsed: nil, timer: nil)).reason.contains("how long"))
        #expect(try refusal(.init(distance: 3_000_000)).reason.contains("3000 km"))
        #expect(try refusal(.init(distance: 40_000)).reason.contains("80 km/h"))
        #expect(try refusal(.init(timer: 900_000)).reason.contains("10 days"))
    }

    @Test("One impossible leg does not take the others along")
    func oneLeg() throws {
        let bytes = try Fixtures.file { encoder in
            try Fixtures.write(Fixtures.Session(elapsed: 0, timer: 0), to: &encoder)
            try Fixtures.write(Fixtures.Session(start: 10), to: &encoder)
        }
        let reading = try Fixtures.read(bytes)
        #expect(reading.activities.map(\.part) == [1])
        #expect(
            reading.warnings.map(\.description) == [
                "activity 1: left out: it lasts 0 s"
            ])
    }

    @Test("A wrong checksum keeps the run and says so")
    func checksum() throws {
        var bytes = try Fixtures.easy().encoded()
        bytes[bytes.count - 1] ^= 0xFF
        let reading = try Fixtures.read(bytes)
        #expect(reading.activities.count == 1)
        #expect(reading.warnings.map(\.place) == ["byte \(bytes.count - 2)"])
    }

    @Test("Files one after the other give all their activities")
    func chained() throws {
        var later = Fixtures.easy(seconds: 300)
        later.start = FITTimestamp(rawValue: Fixtures.start.rawValue + 7200)
        let reading = try Fixtures.read(Fixtures.easy(seconds: 600).encoded() + later.encoded())
        #expect(reading.activities.map(\.part) == [0, 1])
        #expect(reading.activities.map { $0.run.time.seconds } == [600, 300])
    }

    @Test("Every cut of a file gives a reading or an error that says what to do")
    func cuts() throws {
        let bytes = try Fixtures.easy(seconds: 75).encoded()
        for count in 0..<bytes.count { check(Array(bytes.prefix(count))) }
    }

    @Test("Every byte altered gives a reading or an error, and samples that can be stored")
    func flips() throws {
        var draft = Fixtures.easy(seconds: 12)
        draft.pauses = [4..<7]
        let bytes = try draft.encoded()
        for index in bytes.indices {
            for mask: UInt8 in [0x01, 0x08, 0x80, 0xFF] {
                var altered = bytes
                altered[index] ^= mask
                check(altered)
            }
        }
    }

    /// What must hold of any bytes.
    private func check(_ bytes: [UInt8]) {
        do {
            let reading = try Fixtures.read(bytes)
            #expect((reading.skipped == nil) == !reading.activities.isEmpty)
            for activity in reading.activities {
                let samples = activity.samples
                let count = samples.count
                #expect(samples.speed.count == count && samples.altitude.count == count)
                #expect(samples.distance.count == count && samples.cadence.count == count)
                #expect(zip(samples.seconds, samples.seconds.dropFirst()).allSatisfy { $0 <= $1 })
                #expect(samples.seconds.allSatisfy { $0 >= 0 && $0 <= 864_000 })
                #expect(samples.pauses.allSatisfy { $0.from >= 0 && $0.from < $0.to && $0.to <= 864_000 })
                #expect(samples.distance.allSatisfy { $0 ?? 0 >= 0 && $0 ?? 0 <= 1_000_000 })
                #expect(activity.run.time.seconds > 0)
            }
        } catch {
            #expect(!error.reason.isEmpty && !error.advice.isEmpty)
        }
    }
}
