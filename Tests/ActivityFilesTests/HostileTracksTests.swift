import ActivityMaking
import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Hostile and broken tracks")
struct HostileTracksTests {
    private func reading(_ text: String) throws(ActivityFileError) -> ActivityReading {
        try Fixtures.read(Array(text.utf8), name: "bad.gpx")
    }

    private func error(_ text: String) -> ActivityFileError? {
        do throws(ActivityFileError) {
            _ = try reading(text)
            return nil
        } catch {
            return error
        }
    }

    private func gpx(_ points: [String]) -> String {
        "<gpx>\n<trk><type>run</type><trkseg>\(points.joined(separator: "\n"))</trkseg></trk></gpx>"
    }

    private func point(_ metres: Double, _ time: String, _ inside: String = "") -> String {
        "<trkpt lat=\"\(48 + metres / Tracks.metresPerDegree)\" lon=\"11\"><time>\(time)</time>\(inside)</trkpt>"
    }

    private func easy(_ seconds: ClosedRange<Int>) -> [String] {
        seconds.map { point(3 * Double($0), Tracks.time($0)) }
    }

    @Test("Deep, entities and tags without end: an error with a line")
    func structure() throws {
        let deep = try #require(error("<gpx>" + String(repeating: "<a>", count: 1_000_000)))
        #expect(deep.place == "line 1" && deep.reason.contains("64"))
        let bomb =
            "<!DOCTYPE gpx [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>\n<gpx><trk><name>&c;</name></trk></gpx>"
        #expect(error(bomb)?.reason.contains("declares entities") == true)
        let endless = "<gpx creator=\"" + String(repeating: "x", count: 2_000_000) + "\"/>"
        #expect(error(endless)?.reason.contains("MiB") == true)
        for text in ["<gpx", "<gpx><trk", "<gpx>\u{1}</gp>"] {
            let refusal = try #require(error(text))
            #expect(refusal.place.hasPrefix("line ") && !refusal.advice.isEmpty)
        }
    }

    @Test("Where the XML breaks, the run up to there is kept and the line is told")
    func broken() throws {
        let text = gpx(easy(0...200))
        for end in ["<trkpt lat='48'", "<oops></trkseg>", "&nothing;", "\u{FFFE}<"] {
            let head = text.dropLast("</trkseg></trk></gpx>".count)
            let reading = try reading(head + "\n" + end)
            #expect(reading.activities.first?.run.time.seconds == 200)
            #expect(
                reading.warnings.contains { $0.place == "line 203" || $0.place == "line 202" },
                "\(reading.warnings)")
        }
        let more = try reading(text + "\n" + text)
        #expect(more.activities.count == 1)
        #expect(more.warnings.first?.reason == "something follows the end of the document; left alone")
    }

    @Test("A file of old letters that says it is UTF-8 is read, and the runner is told")
    func letters() throws {
        var bytes = Array(gpx(easy(0...60)).utf8)
        let name = Array("<name>M".utf8) + [0xFC] + Array("nchen</name>".utf8)
        bytes.insert(contentsOf: name, at: Array("<gpx>\n<trk>".utf8).count)
        let reading = try Fixtures.read(bytes, name: "old.gpx")
        #expect(reading.activities.first?.run.name == "München")
        #expect(reading.warnings.map(\.place) == ["line 2"])
    }

    @Test("Numbers that are none, or more than can be, are no values")
    func numbers() throws {
        let values = [
            "nan", "inf", "-inf", "1e308", "-1e308", "1e999", "", "-", "0x10",
            String(repeating: "9", count: 5000),
        ]
        let points = values.enumerated().map { index, value in
            point(
                3 * Double(index), Tracks.time(index),
                "<ele>\(value)</ele><speed>\(value)</speed><cad>\(value)</cad><hr>\(value)</hr>")
        }
        let activity = try #require(try reading(gpx(points)).activities.first)
        #expect(activity.samples.altitude.allSatisfy { $0 == nil })
        #expect(activity.samples.speed.allSatisfy { $0 == nil })
        #expect(activity.samples.cadence.allSatisfy { $0 == nil })
        #expect(abs((activity.run.distance?.metres ?? 0) - 27) < 0.01)
        let laps = values.map {
            "<TotalTimeSeconds>\($0)</TotalTimeSeconds><DistanceMeters>\($0)</DistanceMeters>"
        }
        let tcx =
            "<TrainingCenterDatabase><Activities><Activity><Id>\(Tracks.time(0))</Id><Lap>\(laps.joined())</Lap></Activity></Activities></TrainingCenterDatabase>"
        #expect(error(tcx)?.reason.contains("days") == true)
    }

    @Test("Clocks that were never set, or run ahead, are told")
    func clocks() throws {
        for (year, isTold) in [(1970, true), (1999, true), (2000, false), (2099, false), (2106, true)] {
            let points = (10...59).map { point(3 * Double($0), "\(year)-02-03T04:05:\($0)Z") }
            let reading = try reading(gpx(points))
            #expect(reading.activities.first?.day.text == "\(year)-02-03")
            #expect(reading.warnings.contains { $0.reason.contains("clock") } == isTold)
        }
    }

    @Test("A clock that was wrong for a while does not take the rest along")
    func jumpingClock() throws {
        for odd in ["1970-01-01T00:00:00Z", "2106-02-07T06:28:15Z"] {
            for place in [0, 30, 100] {
                var points = easy(0...100)
                points.insert(point(3 * Double(place), odd), at: place)
                let reading = try reading(gpx(points))
                let activity = try #require(reading.activities.first)
                #expect(activity.run.time.seconds == 100 && activity.samples.count == 101)
                #expect(reading.warnings.first?.reason.hasPrefix("1 record") == true)
            }
        }
    }

    @Test("Times that stand or go back are held")
    func backwards() throws {
        var points = easy(0...100)
        points.swapAt(50, 51)
        points.insert(points[20], at: 60)
        let activity = try #require(try reading(gpx(points)).activities.first)
        #expect(zip(activity.samples.seconds, activity.samples.seconds.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(activity.run.time.seconds == 100)
    }

    @Test("Two runs forty years apart in one track: the one around its middle is kept")
    func fortyYears() throws {
        let early = (10...40).map { point(3 * Double($0), "1986-03-01T06:30:\($0)Z") }
        let reading = try reading(gpx(early + easy(0...100)))
        #expect(reading.activities.first?.run.time.seconds == 100)
        #expect(reading.warnings.first?.reason.contains("31 records") == true)
    }

    @Test("Impossible ways and times are refused with the reason")
    func impossible() throws {
        let plane = (0...600).map { point(60 * Double($0), Tracks.time($0)) }
        #expect(error(gpx(plane))?.reason.contains("216 km/h") == true)
        #expect(error(gpx([point(0, Tracks.time(0))]))?.reason == "it lasts 0 s")
        #expect(error(gpx([point(0, "yesterday"), point(9, "today")])) == nil, "a drawn way")
        let lap = "<Lap><TotalTimeSeconds>1000000</TotalTimeSeconds></Lap>"
        let long =
            "<TrainingCenterDatabase><Activities><Activity><Id>\(Tracks.time(0))</Id>\(lap)</Activity></Activities></TrainingCenterDatabase>"
        #expect(error(long)?.reason.contains("12 days") == true)
    }

    @Test("More points or tracks than anybody has are refused, and empty things take no memory")
    func masses() throws {
        let points = String(repeating: "<trkpt lat='1' lon='1'/>", count: Track.mostPoints + 1)
        #expect(
            error("<gpx><trk><trkseg>\(points)</trkseg></trk></gpx>")?.reason.contains("1000000 points")
                == true)
        let tracks = String(repeating: "<trk/>", count: 10_001)
        #expect(error("<gpx>\(tracks)</gpx>")?.reason.contains("10000 tracks") == true)
        let activities = String(repeating: "<Activity/>", count: 10_001)
        #expect(
            error("<TrainingCenterDatabase><Activities>\(activities)</Activities></TrainingCenterDatabase>")?
                .reason
                .contains("10000 activities") == true)
        var track = Track()
        for _ in 0..<100_000 { track.beginSegment() }
        #expect(track.segments.count == 1)
    }

    @Test("Every cut of a file, and many random changes, give a reading or an error that says what to do")
    func mutations() throws {
        let run = MadeRun(legs: [.init(seconds: 12, speed: 3)]).draft(start: Fixtures.start)
        var style = GPXStyle()
        style.name = "A name"
        style.extensions = .plain
        style.writesSpeeds = true
        var random = SeededBytes(state: 11)
        for seed in [run.gpx(), run.gpx(style), run.tcx(device: "d", note: "n")] {
            for count in stride(from: 0, to: seed.count, by: 7) { check(Array(seed.prefix(count))) }
            for _ in 0..<500 {
                var bytes = seed
                for _ in 0..<(1 + random.next() % 4) { random.change(&bytes) }
                check(bytes)
            }
        }
    }

    /// What must hold of any bytes.
    private func check(_ bytes: [UInt8]) {
        do throws(ActivityFileError) {
            let reading = try Fixtures.read(bytes, name: "x")
            #expect((reading.skipped == nil) == !reading.activities.isEmpty)
            for activity in reading.activities {
                let samples = activity.samples
                #expect(samples.seconds.allSatisfy { (0...864_000).contains($0) })
                #expect(zip(samples.seconds, samples.seconds.dropFirst()).allSatisfy { $0 <= $1 })
                #expect(samples.pauses.allSatisfy { $0.from < $0.to })
                #expect(zip(samples.pauses, samples.pauses.dropFirst()).allSatisfy { $0.to <= $1.from })
                #expect(activity.run.time.seconds > 0)
            }
        } catch {
            #expect(!error.reason.isEmpty && !error.advice.isEmpty)
        }
    }
}

/// Changes bytes at random, the same way for the same state.
private struct SeededBytes {
    var state: UInt64

    mutating func next() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33)
    }

    mutating func change(_ bytes: inout [UInt8]) {
        let place = next() % max(1, bytes.count)
        guard place < bytes.count else { return }
        switch next() % 4 {
        case 0: bytes[place] = UInt8(next() % 256)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next() % 200)], at: place)
        default: bytes[place] = Array("<>&/\"'9-.eT:".utf8)[next() % 12]
        }
    }
}
