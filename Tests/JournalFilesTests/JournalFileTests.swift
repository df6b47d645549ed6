import EntryMaking
import Foundation
import Journal
import JournalFiles
import Quantities
import Testing

@Suite("Journal files")
struct JournalFileTests {
    private static let header = "{\"format\":\"springback-journal\",\"version\":1}\n"
    private static let morning = """
        {"at":"2027-01-04T06:30:00.125Z","day":"2027-01-04","id":"01980a3e-7c00-7000-8000-000000000001",\
        "morning":{"limping":false,"masked":false,"pain":3,"stiffness":10},"offset":"+01:00","side":"left"}
        """

    private func contents(_ lines: String...) throws(JournalFileError) -> JournalContents {
        try JournalContents(bytes: Array((Self.header + lines.map { $0 + "\n" }.joined()).utf8))
    }

    private func refusal(_ lines: String...) -> JournalFileError? {
        do {
            _ = try JournalContents(bytes: Array((Self.header + lines.map { $0 + "\n" }.joined()).utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Entries of every kind come back equal, and their lines are always the same",
        arguments: Event.Kind.allCases)
    func roundTrip(_ kind: Event.Kind) throws {
        var maker = EntryMaker(seed: 11)
        for _ in 0..<100 {
            let entry = try maker.entry(kind)
            let line = JournalLine.entry(entry).bytes
            let again = try Entry(json: JSONValue(bytes: line))
            #expect(again == entry)
            #expect(JournalLine.entry(again).bytes == line)
            #expect(line.count(where: { $0 == 10 }) == 1)
        }
    }

    @Test("A morning reads as it is documented")
    func documented() throws {
        let entry = try #require(try contents(Self.morning).entries.first)
        #expect(entry.json.text == Self.morning)
        #expect(entry.day.text == "2027-01-04")
        #expect(entry.offset.minutes == 60)
        #expect(entry.at.text == "2027-01-04T06:30:00.125Z")
    }

    @Test("A run says its name, shoes, note and other files where it has some, and leaves them out otherwise")
    func runTexts() throws {
        var maker = EntryMaker(seed: 15)
        var recording = try maker.recording()
        recording.others = []
        var run = Run(distance: nil, time: try TimeSpan(seconds: 1800), recording: recording)
        let plain = try maker.entry(.run(run))
        for key in ["\"name\":", "\"shoes\":", "\"note\":", "\"others\":"] {
            #expect(!plain.json.text.contains(key))
        }
        run.name = "Long run with Ana"
        run.shoes = "Blue ones"
        run.note = "Wind"
        let hash = String(repeating: "0f", count: 32)
        run.recording?.others = [RecordingSource(hash: hash, part: 2, file: "a.gpx")]
        let text = try maker.entry(.run(run)).json.text
        #expect(text.contains(#""name":"Long run with Ana","note":"Wind","recording":{"#))
        #expect(text.contains(#""others":[{"file":"a.gpx","hash":"\#(hash)","part":2}]"#))
        #expect(text.contains(#""shoes":"Blue ones""#))
        let cases = [
            (#"[{"file":"a.gpx","#, #"[{"fiel":"a.gpx","#, "run.recording.others.file"),
            (#""part":2}]"#, #""part":70000}]"#, "run.recording.others.part"),
            (hash, "0F", "run.recording.others.hash"),
            (#""others":[{"#, #""others":[1,{"#, "run.recording.others"),
            (#""others":["#, #""others":[{"file":"b","hash":"\#(hash)","part":2},"#, "run.recording.others"),
            ("Blue ones", String(repeating: "e\u{301}", count: 101), "run.shoes"),
        ]
        for (good, bad, key) in cases {
            let changed = text.replacingOccurrences(good, bad)
            #expect(changed != text)
            #expect(refusal(changed)?.key == key)
        }
    }

    @Test("A recording says its load, and anything that is none is refused at its key")
    func load() throws {
        var maker = EntryMaker(seed: 16)
        var recording = try maker.recording()
        recording.others = []
        recording.load = nil
        var run = Run(distance: nil, time: try TimeSpan(seconds: 1800), recording: recording)
        #expect(try !maker.entry(.run(run)).json.text.contains("\"load\":"))
        let none = LoadSums.none.measured
        run.recording?.load = try LoadSums(
            measured: [2430.5, 2500, 2600.25, 2700, 2800, 2900, 3000, 3100, 3200.0625],
            estimateOfMeasured: [1, 2, 3, 4, 5, 6, 7, 8, 9.5], unmeasured: none)
        let text = try maker.entry(.run(run)).json.text
        let (estimate, measured) = (
            "[1,2,3,4,5,6,7,8,9.5]", "[2430.5,2500,2600.25,2700,2800,2900,3000,3100,3200.0625]"
        )
        #expect(
            text.contains(#""load":{"estimate_of_measured":\#(estimate),"measured":\#(measured)}"#), "\(text)"
        )
        let cases = [
            ("2430.5,", "", "run.recording.load.measured"),
            ("2430.5", "-1", "run.recording.load.measured"),
            ("2430.5", "1e13", "run.recording.load.measured"),
            ("2430.5", "\"many\"", "run.recording.load.measured"),
            ("9.5", "-9.5", "run.recording.load.estimate_of_measured"),
            (#""measured""#, #""measures""#, "run.recording.load.measures"),
            (#""measured""#, #""unmeasured":[1],"measured""#, "run.recording.load.unmeasured"),
        ]
        for (good, bad, key) in cases {
            let changed = text.replacingOccurrences(good, bad)
            #expect(changed != text)
            #expect(refusal(changed)?.key == key, "\(bad)")
        }
    }

    @Test("Samples are lines of their own")
    func samples() throws {
        var maker = EntryMaker(seed: 12)
        let line = SamplesLine(
            hash: try maker.recording().hash, part: 2, block: try SamplesBlock(maker.samples(100)))
        let read = try contents(JournalLine.samples(line).json.text)
        #expect(read.samples == [line])
    }

    @Test(
        "Values are refused with line, key, reason and advice",
        arguments: [
            ("\"pain\":3", "\"pain\":11", "morning.pain", "0 to 10"),
            ("\"pain\":3", "\"pain\":-1", "morning.pain", "0 to 10"),
            ("\"pain\":3", "\"pain\":2.5", "morning.pain", "whole number"),
            ("\"pain\":3", "\"pain\":\"3\"", "morning.pain", "whole number"),
            ("\"pain\":3,", "", "morning.pain", "add it"),
            ("\"pain\":3", "\"pian\":1,\"pain\":3", "morning.pian", "take it out"),
            ("\"stiffness\":10", "\"stiffness\":1441", "morning.stiffness", "0 to 1440"),
            ("\"masked\":false", "\"masked\":0", "morning.masked", "true or false"),
            ("\"side\":\"left\"", "\"side\":\"middle\"", "side", "left, right"),
            ("2027-01-04\",\"id", "2027-02-30\",\"id", "day", "calendar"),
            ("06:30:00.125Z", "06:30:00+01:00", "at", "YYYY-MM-DDThh:mm:ssZ"),
            ("+01:00", "+15:00", "offset", "+14:00"),
            ("+01:00", "1h", "offset", "+hh:mm"),
            ("000000000001", "00000000000g", "id", "UUID"),
            ("\"morning\":{", "\"evening\":{", "", "one of profile, morning"),
            ("\"morning\":{", "\"note\":\"a\",\"morning\":{", "note", "two entries"),
            ("\"side\":\"left\"", "\"colour\":\"red\"", "colour", "take it out"),
        ])
    func refused(_ good: String, _ bad: String, key: String, advice: String) throws {
        let line = Self.morning.replacingOccurrences(good, bad)
        #expect(line != Self.morning)
        let error = try #require(refusal("", line))
        #expect(error.line == 3)
        #expect(error.key == key)
        #expect(error.advice.contains(advice), "\(error)")
        #expect(!error.reason.isEmpty)
    }

    @Test("Files that are none, of another version, cut or empty are refused at their line")
    func wholeFile() throws {
        func refusal(_ text: String) -> JournalFileError? {
            do {
                _ = try JournalContents(bytes: Array(text.utf8))
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal("")?.key == "format")
        #expect(refusal("{}\n")?.key == "format")
        #expect(refusal(Self.morning)?.key == "format")
        #expect(refusal("{\"format\":\"springback-journal\",\"version\":2}\n")?.key == "version")
        #expect(refusal("{\"format\":\"springback-journal\",\"version\":1,\"x\":1}\n")?.key == "x")
        #expect(
            refusal("{\"entries\":2,\"format\":\"springback-journal\",\"version\":1}\n\(Self.morning)\n")?.key
                == "entries")
        #expect(refusal("\u{FEFF}" + Self.header + Self.morning.dropLast(5))?.line == 2)
        #expect(refusal("\u{FEFF}" + Self.header + Self.morning + "\r\n") == nil)
        #expect(refusal(Self.header + Self.header)?.line == 2)
    }

    @Test("The same entry twice is one; the same id with other content is an error")
    func twice() throws {
        #expect(try contents(Self.morning, Self.morning).entries.count == 1)
        let error = refusal(Self.morning, Self.morning.replacingOccurrences("\"pain\":3", "\"pain\":4"))
        #expect(error?.line == 3)
        #expect(error?.reason == "line 2 has the same id and says something else")
    }

    @Test("A correction cannot become a correction")
    func nested() throws {
        var maker = EntryMaker(seed: 13)
        let target = EntryID(high: 1, low: 1)
        let inner = Amendment(
            target: target, day: try maker.entry(.note).day, side: nil, event: .retracted(target))
        let entry = try maker.entry(.amended(inner))
        #expect(refusal(entry.json.text)?.key == "amended.retracted")
    }

    @Test("Cut, flipped and grown lines are an error or an entry, never a trap")
    func fuzz() throws {
        var maker = EntryMaker(seed: 14)
        for kind in Event.Kind.allCases {
            let bytes = try Array(maker.entry(kind).json.text.utf8)
            for _ in 0..<300 {
                var changed = bytes
                switch maker.random.number(0...2) {
                case 0: changed.removeLast(maker.random.number(1...changed.count))
                case 1:
                    changed[maker.random.number(0...(changed.count - 1))] = UInt8(
                        maker.random.number(0...255))
                default:
                    changed.insert(
                        UInt8(maker.random.number(0...255)), at: maker.random.number(0...changed.count))
                }
                guard let json = try? JSONValue(bytes: changed) else { continue }
                _ = try? Entry(json: json)
            }
        }
    }
}

extension String {
    fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
        guard let range = self.range(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }
}
