import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Clocks that were wrong for a while, and segments in another order")
struct ClockTests {
    enum Format: String, CaseIterable { case gpx, tcx, fit }

    /// A point of 30 minutes at 3 m/s: how far on the way it is, and what the clock says.
    private typealias Point = (way: Int, clock: Int)

    private let whole: [Point] = (0...1800).map { ($0, $0) }

    private func read(_ segments: [[Point]], as format: Format) throws -> (ImportedActivity, [String]) {
        let bytes: [UInt8] =
            switch format {
            case .gpx: Array(gpx(segments).utf8)
            case .tcx: Array(tcx(segments).utf8)
            case .fit: try fit(segments.flatMap { $0 })
            }
        let reading = try Fixtures.read(bytes, name: "clock.\(format.rawValue)")
        return (try #require(reading.activities.first), reading.warnings.map(\.reason))
    }

    private func gpx(_ segments: [[Point]]) -> String {
        let body = segments.map { points in
            points.map { point in
                let latitude = 48 + 3 * Double(point.way) / Tracks.metresPerDegree
                return "<trkpt lat='\(latitude)' lon='11'><time>\(Tracks.time(point.clock))</time></trkpt>"
            }.joined()
        }
        return
            "<gpx><trk><type>run</type><trkseg>\(body.joined(separator: "</trkseg><trkseg>"))</trkseg></trk></gpx>"
    }

    private func tcx(_ segments: [[Point]]) -> String {
        let laps = segments.map { points in
            let body = points.map {
                "<Trackpoint><Time>\(Tracks.time($0.clock))</Time><DistanceMeters>\(3 * $0.way)</DistanceMeters></Trackpoint>"
            }
            return "<Lap><Track>\(body.joined())</Track></Lap>"
        }
        return
            "<TrainingCenterDatabase><Activities><Activity Sport='Running'><Id>\(Tracks.time(0))</Id>\(laps.joined())</Activity></Activities></TrainingCenterDatabase>"
    }

    /// Records without a summary, so that all is reckoned from them.
    private func fit(_ points: [Point]) throws -> [UInt8] {
        try Fixtures.file { encoder in
            encoder.define(
                3, WrittenLayout(MessageNumber.sport, [.init(0, .enumeration), .init(1, .enumeration)]))
            try encoder.write(3, [.integer(1), .integer(0)])
            for point in points {
                try Fixtures.writeRecords(
                    point.clock...point.clock, speed: 3, from: 3 * Double(point.way), to: &encoder)
            }
        }
    }

    private func expectWhole(_ segments: [[Point]], as format: Format, leftOut: Int) throws {
        let (activity, warnings) = try read(segments, as: format)
        let recording = try #require(activity.run.recording)
        #expect(abs(activity.run.time.seconds - 1800) <= 1, "\(format)")
        #expect(abs((recording.elapsed?.seconds ?? 0) - 1800) <= 1, "\(format)")
        #expect(abs((activity.run.distance?.metres ?? 0) - 5400) < 4, "\(format)")
        let start = recording.start.milliseconds - 1_772_346_600_000
        #expect((0...1000).contains(start), "\(format)")
        #expect(activity.samples.count == 1801 - leftOut)
        let told = warnings.filter { $0.contains("left out") }
        #expect(told == (leftOut > 0 ? [Remark.leftOut(leftOut)] : []), "\(format)")
    }

    @Test("A clock that was right gives no cause to say anything", arguments: Format.allCases)
    func right(format: Format) throws {
        try expectWhole([whole], as: format, leftOut: 0)
    }

    @Test(
        "One point an hour ahead or behind costs itself alone", arguments: Format.allCases,
        [(900, 3600), (900, -3600), (1, 3600), (1799, 3600), (1799, -3600)])
    func middle(format: Format, odd: (place: Int, by: Int)) throws {
        var points = whole
        points[odd.place].clock += odd.by
        try expectWhole([points], as: format, leftOut: 1)
    }

    @Test(
        "A first point hours early, or a last one hours late, costs itself alone", arguments: Format.allCases)
    func ends(format: Format) throws {
        for (place, hours) in [(0, -3), (0, 3), (1800, 3), (1800, -3)] {
            var points = whole
            points[place].clock += hours * 3600
            try expectWhole([points], as: format, leftOut: 1)
        }
        var points = whole
        for place in 0..<5 { points[place].clock -= 7200 }
        let (activity, _) = try read([points], as: format)
        #expect(activity.samples.count == 1796 && activity.samples.seconds.first ?? 9 <= 5)
    }

    @Test("A clock that was an hour ahead for ten minutes costs those", arguments: Format.allCases)
    func stretch(format: Format) throws {
        var points = whole
        for place in 600..<1200 { points[place].clock += 3600 }
        let (activity, warnings) = try read([points], as: format)
        #expect(activity.samples.count == 1201 && activity.samples.seconds.last == 1800)
        #expect(warnings.contains(Remark.leftOut(600)))
        #expect(activity.run.recording?.elapsed?.seconds == 1800)
    }

    @Test("Segments in reverse order are put in order", arguments: [Format.gpx, .tcx])
    func reversed(format: Format) throws {
        let segments = [Array(whole[901...]), Array(whole[...900])]
        let (activity, warnings) = try read(segments, as: format)
        #expect(activity.samples.count == 1801 && activity.run.recording?.elapsed?.seconds == 1800)
        #expect(abs(activity.run.time.seconds - 1800) <= 1)
        #expect(abs((activity.run.distance?.metres ?? 0) - 5400) < 4)
        #expect(warnings.contains(Remark.putInOrder) && !warnings.contains { $0.contains("left out") })
        var odd = segments
        odd[0][0].clock += 7200
        let (other, told) = try read(odd, as: format)
        #expect(other.samples.count == 1800 && other.run.recording?.elapsed?.seconds == 1800)
        #expect(told.contains(Remark.putInOrder) && told.contains(Remark.leftOut(1)))
    }

    @Test("Of FIT records in two halves in reverse order the longer half gives the samples, and it is told")
    func reversedRecords() throws {
        let (activity, warnings) = try read([Array(whole[801...]), Array(whole[...800])], as: .fit)
        #expect(activity.samples.count == 1000 && activity.samples.seconds.last == 999)
        #expect(warnings.contains(Remark.leftOut(801)))
    }

    @Test("The fewest moments are left out")
    func fewest() {
        func kept(_ seconds: [Double]) -> [Double] { Chronology(seconds).kept.map { seconds[$0] } }
        #expect(kept([]) == [] && kept([7]) == [7])
        #expect(kept([1, 1, 2, 2]) == [1, 1, 2, 2])
        #expect(kept([1, 9, 2, 3]) == [1, 2, 3])
        #expect(kept([5, 1, 2, 9, 3, 4]) == [1, 2, 3, 4])
        #expect(kept([3, 3, 1, 3]) == [3, 3, 3])
        #expect(kept([0, 9000, 18_000]) == [0, 9000, 18_000], "a log every few hours is no wrong clock")
        let decades = [5.0, 6, 7, 1e9, 1e9 + 1, 1e9 + 2, 1e9 + 3]
        #expect(kept(decades) == Array(decades.dropFirst(3)))
        let many = (0..<200_000).map { Double(($0 * 7919) % 200_000) }
        let rise = kept(many)
        #expect(rise.count > 1 && zip(rise, rise.dropFirst()).allSatisfy { $0 <= $1 })
    }
}
