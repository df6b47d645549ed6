import ActivityMaking
import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("GPX")
struct GPXTests {
    private func read(_ text: String, zone: Int = 0) throws(ActivityFileError) -> ActivityReading {
        try Fixtures.read(Array(text.utf8), name: "made.gpx", zone: zone)
    }

    private func only(_ text: String) throws -> ImportedActivity {
        let reading = try read(text)
        #expect(reading.activities.count == 1)
        return try #require(reading.activities.first)
    }

    /// A point so many metres north of 48°, so many seconds after half past six.
    private func point(_ metres: Double, at second: Int?, _ inside: String = "") -> String {
        let time = second.map { "<time>\(Tracks.time($0))</time>" } ?? ""
        return "<trkpt lat=\"\(48 + metres / Tracks.metresPerDegree)\" lon=\"11\">\(time)\(inside)</trkpt>"
    }

    private func track(_ points: [String], head: String = "<type>running</type>") -> String {
        "<gpx creator=\"made watch\"><trk>\(head)<trkseg>\(points.joined())</trkseg></trk></gpx>"
    }

    private func easy(_ seconds: ClosedRange<Int>, _ inside: String = "") -> [String] {
        seconds.map { point(3 * Double($0), at: $0, inside) }
    }

    @Test("A track says what was run, when and with what")
    func whole() throws {
        let head = "<name> Round the\nlake </name><desc>With Ana</desc><type>running</type>"
        let activity = try only(track(easy(0...600, "<ele>210</ele>"), head: head))
        let recording = try #require(activity.run.recording)
        #expect(activity.run.name == "Round the\nlake" && activity.run.note == "With Ana")
        #expect(recording.device == "made watch" && recording.sportName == "running")
        #expect(recording.start.text == "2026-03-01T06:30:00Z" && recording.records == 601)
        #expect(abs((activity.run.distance?.metres ?? 0) - 1800) < 0.01)
        #expect(activity.run.time.seconds == 600 && recording.elapsed?.seconds == 600)
        #expect(recording.climb == 0 && recording.steepSeconds == 0 && recording.cadence == nil)
        #expect(abs((recording.speeds?.median ?? 0) - 3) < 0.06)
    }

    @Test("Cadence and speed in every style", arguments: [(true, 85.0), (false, 170.0)])
    func styles(isStrides: Bool, cadence: Double) throws {
        var draft = MadeRun(legs: [.init(seconds: 300, speed: 2.8)]).draft(start: Fixtures.start)
        for index in draft.samples.indices { draft.samples[index].cadence = cadence }
        var styles: [GPXStyle] = []
        for extensions in [
            GPXStyle.Extensions.garmin(prefix: "gpxtpx", version: 1), .garmin(prefix: "ns3", version: 2),
            .cluetrust, .plain,
        ] {
            var style = GPXStyle()
            style.extensions = extensions
            style.writesSpeeds = true
            styles.append(style)
        }
        styles[2].isVersion10 = true
        for (style, hasSpeeds) in zip(styles, [false, true, true, true]) {
            let reading = try Fixtures.read(draft.gpx(style), name: "made.gpx")
            let activity = try #require(reading.activities.first)
            #expect(activity.run.recording?.cadence == 170 && activity.samples.cadence.first == 170)
            #expect(activity.samples.speed.contains { $0 != nil } == hasSpeeds)
        }
        var bare = GPXStyle()
        bare.extensions = .none
        let reading = try Fixtures.read(draft.gpx(bare), name: "made.gpx")
        #expect(reading.activities.first?.run.recording?.cadence == nil)
    }

    @Test(
        "Sports by their own words",
        arguments: [
            ("running", Sport.running), ("9", .running), ("Run", .running), ("trail_running", .trailRunning),
            ("Trail Run", .trailRunning), ("treadmill_running", .treadmillRunning), ("walking", .walking),
            ("10", .walking), ("hiking", .hiking), ("cycling", .cycling), ("1", .cycling), ("Lauf", .running),
            ("Other", .other),
        ])
    func sports(word: String, sport: Sport) throws {
        let reading = try read(track(easy(0...60), head: "<type>\(word)</type>"))
        #expect(reading.activities.first?.run.sport == sport && reading.warnings.isEmpty)
        #expect(reading.activities.first?.run.recording?.sportName == word)
    }

    @Test("A word nobody knows is cross-training; without one the speed tells, and the runner is told")
    func unknownSports() throws {
        let odd = try read(track(easy(0...60), head: "<type>jkljkl</type>"))
        #expect(odd.activities.first?.run.sport == .other)
        #expect(odd.warnings.first?.reason.contains("\"jkljkl\"") == true)
        for (speed, sport) in [
            (1.4, Sport.other), (1.9, .running), (3, .running), (3.9, .running), (4.2, .other),
        ] {
            let points = (0...300).map { point(speed * Double($0), at: $0) }
            let reading = try read(track(points, head: ""))
            #expect(reading.activities.first?.run.sport == sport)
            #expect(reading.warnings.count == 1)
        }
    }

    @Test("Each track is an activity, and an empty one does not take the others along")
    func tracks() throws {
        let one =
            "<trk><type>run</type><trkseg>\((0...90).map { point(3 * Double($0), at: 7200 + $0) }.joined())</trkseg></trk>"
        let two = "<trk><type>run</type><trkseg>\(easy(0...60).joined())</trkseg></trk>"
        let drawn = "<trk><trkseg>\(point(0, at: nil))\(point(9, at: nil))</trkseg></trk>"
        let reading = try read("<gpx>\(one)<trk><trkseg/></trk>\(two)\(drawn)</gpx>")
        #expect(reading.activities.map(\.part) == [2, 0], "in the order of time")
        #expect(reading.activities.map { $0.run.time.seconds } == [60, 90])
        #expect(
            reading.warnings.map(\.description) == [
                "track 2: left out: its track has no points",
                "track 4: left out: none of its points has a time: a way drawn on a map, not an activity",
            ])
    }

    @Test("What is no activity is skipped, and says why")
    func skipped() throws {
        #expect(try read(track([point(0, at: nil), point(50, at: nil)])).skipped?.contains("drawn") == true)
        let places =
            "<gpx><wpt lat='1' lon='1'><name>x</name></wpt><rte><rtept lat='1' lon='1'/></rte><rte/></gpx>"
        #expect(try read(places).skipped == "it holds 1 waypoint and 2 routes and no track")
        #expect(throws: ActivityFileError.self) { try read("<gpx><trk/></gpx>") }
    }

    @Test("Segments end in pauses; what lies between them is neither time nor way")
    func segments() throws {
        let second = (200...300).map { point(3 * Double($0) + 500, at: $0) }
        let text = track(easy(0...100) + ["</trkseg><trkseg/><trkseg>"] + second)
        let activity = try only(text)
        #expect(activity.run.time.seconds == 200 && activity.run.recording?.elapsed?.seconds == 300)
        #expect(activity.samples.pauses == [Samples.Pause(from: 100, to: 200)])
        #expect(abs((activity.run.distance?.metres ?? 0) - 600) < 0.01)
    }

    @Test("A silence is a pause if somebody stood, and none if they went on")
    func silences() throws {
        let stood = try only(
            track(easy(0...100) + (400...500).map { point(3 * Double($0 - 300) + 20, at: $0) }))
        #expect(stood.run.time.seconds == 200)
        #expect(abs((stood.run.distance?.metres ?? 0) - 620) < 0.01)
        let tunnel = try only(track(easy(0...100) + easy(200...300)))
        #expect(tunnel.run.time.seconds == 300 && tunnel.samples.pauses.isEmpty)
        #expect(abs((tunnel.run.distance?.metres ?? 0) - 900) < 0.01)
    }

    @Test("Points without a time count between those that have one")
    func untimed() throws {
        let points = [
            point(-50, at: nil), point(0, at: 0), point(40, at: nil), point(10, at: nil), point(60, at: 30),
            point(900, at: nil),
        ]
        let activity = try only(track(points))
        #expect(abs((activity.run.distance?.metres ?? 0) - (40 + 30 + 50)) < 0.01)
        #expect(activity.run.time.seconds == 30 && activity.run.recording?.records == 6)
    }

    @Test("Pauses of OpenTracks, points without a place and places off the globe")
    func places() throws {
        func odd(_ latitude: String, _ longitude: String, at second: Int) -> String {
            "<trkpt lat=\"\(latitude)\" lon=\"\(longitude)\"><time>\(Tracks.time(second))</time></trkpt>\n"
        }
        let paused = easy(0...100) + [odd("100", "0", at: 101), odd("200", "0", at: 160)] + easy(161...200)
        let reading = try read(track(paused))
        #expect(reading.warnings.isEmpty)
        #expect(reading.activities.first?.samples.pauses == [Samples.Pause(from: 101, to: 160)])
        #expect(reading.activities.first?.run.time.seconds == 141)
        let bad = [
            odd("91", "11", at: 50), odd("48", "-181", at: 51), odd("nan", "11", at: 52),
            odd("0", "0", at: 53),
        ]
        let kept = try read("\n" + track(easy(0...49) + bad + easy(54...100)))
        #expect(kept.activities.first?.samples.count == 97)
        #expect(
            kept.warnings.map(\.description) == [
                "line 4: 1 point has no latitude or longitude and was left out",
                "line 2: 3 points lie off the globe and were left out",
            ])
    }

    @Test("A jump of the receiver to another town and back adds nothing")
    func jump() throws {
        let away = (50...52).map { point(50_000, at: $0) }
        let activity = try only(track(easy(0...49) + away + easy(53...100)))
        #expect(abs((activity.run.distance?.metres ?? 0) - 288) < 0.01)
    }

    @Test("The zone of its times tells the day")
    func zone() throws {
        func text(_ zone: String) -> String {
            let points = ["23:30:00", "23:50:00"].map {
                "<trkpt lat='48' lon='11'><time>2026-03-01T\($0)\(zone)</time></trkpt>"
            }
            return track(points)
        }
        let stated = try #require(try read(text("+02:00"), zone: -300).activities.first)
        #expect(stated.offset.minutes == 120 && stated.day.text == "2026-03-01")
        let asked = try #require(try read(text("Z"), zone: 60).activities.first)
        #expect(asked.offset.minutes == 60 && asked.day.text == "2026-03-02")
    }

    @Test("A name that no runner gave is none")
    func names() throws {
        func name(_ creator: String, _ text: String) throws -> String? {
            try only(text.replacing("made watch", with: creator)).run.name
        }
        let dated = track(easy(0...60), head: "<name>2021-01-07 22:51</name>")
        #expect(try name("made watch", dated) == nil)
        let route = track(easy(0...60), head: "<name>Route 2019-06-11 3:00pm</name>")
        #expect(try name("Apple Health Export", route) == nil)
        let file = "<gpx><metadata><name>Sunday</name></metadata>" + track(easy(0...60)).dropFirst(26)
        #expect(try only(file).run.name == "Sunday")
        let long = track(easy(0...60), head: "<name>\(String(repeating: "ü", count: 300))</name>")
        #expect(try name("made watch", long)?.count == 200)
    }
}
