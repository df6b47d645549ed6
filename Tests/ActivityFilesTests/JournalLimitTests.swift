import FITFile
import Journal
import JournalFiles
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Nothing leaves a reader that a journal refuses")
struct JournalLimitTests {
    private func check(_ activity: ImportedActivity) throws {
        let id = EntryID(high: 1, low: 1)
        let start = try #require(activity.run.recording?.start)
        let entry = Entry(
            id: id, day: activity.day, at: start, offset: activity.offset, event: .run(activity.run))
        #expect(throws: Never.self) { try EntryFault.check(entry) }
        #expect(throws: Never.self) { try SamplesBlock(activity.samples) }
    }

    /// One letter of six Unicode scalars, and one of a hundred.
    private let letters = [
        "e\u{301}\u{302}\u{303}\u{304}\u{305}", "a" + String(repeating: "\u{301}", count: 99),
    ]

    @Test("Whatever a draft says, the entry of it passes")
    func drafts() throws {
        var random = HostileValues(state: 17)
        let source = RecordingSource(
            hash: ActivityFile.hash(of: []), part: 0, file: "f")
        var imported = 0
        for _ in 0..<2000 {
            var draft = ActivityDraft(
                start: try Instant(milliseconds: 1_772_346_600_000), sport: random.element(Sport.allCases))
            draft.sportName = random.text(letters)
            draft.device = random.text(letters)
            draft.name = random.text(letters)
            draft.note = random.text(letters)
            draft.distance = random.value
            draft.timer = random.value
            draft.elapsed = random.value
            draft.ascent = random.value
            draft.cadence = random.value
            draft.records = random.element([0, 1, 1_000_000])
            draft.samples = random.samples
            guard let activity = try? draft.imported(as: source, zone: { _ in .utc }) else { continue }
            imported += 1
            try check(activity)
        }
        #expect(imported > 200)
    }

    @Test("Texts are cut by Unicode scalars, never within a letter")
    func texts() {
        for letter in letters {
            let cut = String(repeating: letter, count: 300).tidied(upTo: 200)
            let fitting = 200 / letter.unicodeScalars.count
            #expect(cut?.count == fitting && cut?.last.map(String.init) == letter)
            #expect(cut?.unicodeScalars.count == fitting * letter.unicodeScalars.count)
        }
        #expect(("a" + String(repeating: "\u{301}", count: 200)).tidied(upTo: 200) == nil)
        #expect(String(repeating: "x", count: 200).tidied(upTo: 200)?.count == 200)
    }

    @Test("Cadence, climb and elapsed time that nobody has are unknown, and the rest is kept")
    func unknown() throws {
        func recording(_ change: (inout ActivityDraft) -> Void) throws -> Recording {
            var draft = ActivityDraft(start: try Instant(milliseconds: 1_772_346_600_000), sport: .running)
            draft.timer = 1800
            change(&draft)
            let source = RecordingSource(hash: ActivityFile.hash(of: []), part: 0, file: "f")
            return try #require(try draft.imported(as: source, zone: { _ in .utc }).run.recording)
        }
        #expect(try recording { $0.cadence = 300 }.cadence == 300)
        #expect(try recording { $0.cadence = 301 }.cadence == nil)
        #expect(try recording { $0.ascent = 30_000 }.climb == 30_000)
        #expect(try recording { $0.ascent = 30_001 }.climb == nil)
        #expect(try recording { $0.ascent = 99_999_999 }.climb == nil)
        #expect(
            try recording {
                $0.ascent = 5001
                $0.distance = 5000
            }.climb == nil)
        #expect(try recording { $0.elapsed = 864_001 }.elapsed == nil)
        #expect(
            try recording { draft in
                let count = 100_000
                let unknown = [Double?](repeating: nil, count: count)
                draft.samples = Samples(
                    seconds: (0..<count).map(Double.init), speed: unknown,
                    altitude: (0..<count).map { $0 / 10 % 2 == 0 ? -400 : 9000 }, distance: unknown,
                    cadence: unknown)
            }.climb == nil, "altitudes of nowhere")
    }

    @Test("Steps, climbs and texts of a hostile Apple Health workout")
    func apple() throws {
        let long = String(repeating: letters[0], count: 50_000)
        let inside = """
            <MetadataEntry key="HKElevationAscended" value="99999999 m"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="999999999" unit="count"/>
            <FileReference path="\(long)"/>
            """
        let text = AppleExports.workout(inside: inside).replacing("TypeRunning", with: "Type\(long)")
        for text in [text, AppleExports.workout(inside: inside)] {
            let workout = try #require(AppleExports.read(AppleExports.document(text)).0.first)
            let route = AppleExports.route(from: "2025-09-16T15:14:50Z", points: 60)
            for gpx in [nil, route] {
                let reading = try workout.reading(route: gpx, file: "export.xml") { _ in .utc }
                let activity = try #require(reading.activities.first)
                try check(activity)
                #expect(activity.run.recording?.cadence == nil)
                #expect(activity.run.recording?.climb ?? 0 < 1)
            }
        }
    }

    @Test("More activities in one file than a journal can number are left out, and it is told")
    func parts() throws {
        var collector = ReadingCollector(file: "f", hash: ActivityFile.hash(of: []))
        let start = try Instant(milliseconds: 1_772_346_600_000)
        for part in 65_535...65_536 {
            collector.add(part: part, place: "activity", zone: { _ in .utc }) { () throws(Refusal) in
                var draft = ActivityDraft(start: start, sport: .running)
                draft.timer = 60
                return draft
            }
        }
        let reading = try collector.finished { "" }
        #expect(reading.activities.map(\.part) == [65_535])
        #expect(reading.warnings.map(\.reason) == ["left out: the file holds more than 65536 activities"])
        for activity in reading.activities { try check(activity) }
    }

    @Test("The name of a file may be as long as it likes")
    func longName() throws {
        let bytes = try Fixtures.easy(seconds: 60).encoded()
        let reading = try ActivityFile.read(bytes, name: String(repeating: "f", count: 1_000_001)) { _ in .utc
        }
        try check(try #require(reading.activities.first))
    }
}

/// Values that no runner has beside some that one may have, the same ones for the same state.
private struct HostileValues {
    var state: UInt64

    mutating func next() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33)
    }

    mutating func element<Element>(_ elements: [Element]) -> Element { elements[next() % elements.count] }

    var value: Double? {
        mutating get {
            element([
                nil, -1, 0, 1e-300, 1, 60, 170, 299, 1000, 1800, 1801, 5400, 30_001, 99_999, 864_000, 864_001,
                1e6, 1e7, 1e300, .infinity, -.infinity, .nan,
            ])
        }
    }

    mutating func text(_ letters: [String]) -> String {
        let letter = element(letters + ["x", "\0", "\u{7}", "\n", " ", "🏃🏽‍♀️"])
        return String(repeating: letter, count: element([0, 1, 199, 200, 201, 1001]))
    }

    /// Columns as the readers make them: in order, within what they believe of a sample.
    var samples: Samples {
        mutating get {
            var samples = Samples()
            var second = 0.0
            for _ in 0..<element([0, 1, 2, 50]) {
                second = min(second + element([0, 1, 10, 1000, 100_000]), Plausibility.latestSecond)
                samples.seconds.append(second)
                samples.speed.append(element([nil, 0, 3, 100]))
                samples.altitude.append(element([nil, -499, 0, 9000]))
                samples.distance.append(element([nil, 0, 1000, 1_000_000]))
                samples.cadence.append(element([nil, 0, 170, 508]))
            }
            return samples
        }
    }
}
