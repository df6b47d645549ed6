import Quantities
import Testing

@testable import ActivityFiles

@Suite("Broken activities.csv")
struct StravaDamageTests {
    private func error(_ bytes: [UInt8]) -> ActivityFileError? {
        do {
            _ = try StravaActivities(csv: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test("Nothing, another table, or no table at all is one clear error")
    func notStrava() throws {
        #expect(error([])?.reason == "the file is empty")
        #expect(error(Array("\n\n\n".utf8))?.reason == "the file is empty")
        let other = try #require(error(Array("Date,Weight\n2018-01-01,70\n".utf8)))
        #expect(other.place == "line 1" && other.reason.contains("columns") && !other.advice.isEmpty)
        #expect(error([UInt8](repeating: 0xFF, count: 100))?.place == "line 1")
    }

    @Test("A file without a line feed, or with 10,000 columns, stops at the header")
    func endless() throws {
        let endless = try #require(error([UInt8](repeating: UInt8(ascii: "a"), count: 4 << 20)))
        #expect(endless.place == "line 1" && endless.reason.contains("longer than 1048576 bytes"))
        let wide = try #require(error(Array(String(repeating: "a,", count: 10_000).utf8)))
        #expect(wide.reason == "the row has more than 1000 columns")
    }

    @Test("A quote never closed costs its own row")
    func openQuote() throws {
        let broken = StravaTests.row(id: "2", name: "\"never closed")
        let lines = [StravaTests.header, StravaTests.row(), broken, StravaTests.row(id: "3"), ""]
        let strava = try StravaActivities(csv: Array(lines.joined(separator: "\n").utf8))
        #expect(strava.activities.map(\.id) == ["1", "3"] && strava.activities.map(\.line) == [2, 4])
        #expect(strava.issues.map(\.place) == ["line 3"])
        #expect(strava.issues.first?.reason == "left out: a quote is missing, or stands inside a text")
        let last = try StravaActivities(csv: Array("\(StravaTests.header)\n2,\"".utf8))
        #expect(last.issues.first?.reason == "left out: a quote is opened and never closed")
    }

    @Test("A row of 10,000 columns or of 4 MiB costs itself")
    func monsters() throws {
        let wide = String(repeating: "a,", count: 10_000)
        let long = StravaTests.row(name: String(repeating: "n", count: 4 << 20))
        let lines = [StravaTests.header, wide, long, StravaTests.row(id: "3")]
        let strava = try StravaActivities(csv: Array(lines.joined(separator: "\n").utf8))
        #expect(strava.activities.map(\.id) == ["3"] && strava.activities.first?.line == 4)
        #expect(strava.issues.map(\.place) == ["line 2", "line 3"])
    }

    @Test("Damage without end stops")
    func manyDamaged() throws {
        let line = String(repeating: "a,", count: 1100) + "\n"
        let text = StravaTests.header + "\n" + String(repeating: line, count: 1100) + StravaTests.row()
        let strava = try StravaActivities(csv: Array(text.utf8))
        #expect(strava.activities.isEmpty && strava.issues.count == StravaActivities.mostDamaged + 1)
        #expect(strava.issues.last?.reason.contains("rest was left out") == true)
    }

    @Test("Rows too short, numbers that are none, and text that is no UTF-8 lose only that")
    func poorRows() throws {
        var bytes = Array((StravaTests.header + "\n1,2\n").utf8)
        bytes += Array(StravaTests.row(id: "2", metres: "NaN", climb: "-5", effort: "11").utf8) + [0x0A]
        bytes += Array(StravaTests.row(id: "3", name: "~").utf8.map { $0 == UInt8(ascii: "~") ? 0xFF : $0 })
        let strava = try StravaActivities(csv: bytes)
        #expect(strava.activities.map(\.id) == ["1", "2", "3"] && strava.issues.isEmpty)
        #expect(strava.activities[0].file == nil && strava.activities[0].start == nil)
        #expect(strava.activities[1].distance == 5380, "the distance shown stands in")
        #expect(strava.activities[1].climb == nil && strava.activities[1].effort == nil)
        #expect(strava.activities[2].name == "\u{FFFD}")
    }

    @Test("Any byte altered gives rows or an error")
    func mutations() throws {
        let lines = [
            StravaTests.header, StravaTests.row(name: "\"a \"\"b\"\"\"", file: ""), StravaTests.row(),
        ]
        let bytes = Array(lines.joined(separator: "\r\n").utf8)
        for index in bytes.indices {
            for byte in Array("\",\n\r;\0".utf8) + [0xFF] {
                var altered = bytes
                altered[index] = byte
                check(altered)
            }
            check(Array(bytes.prefix(index)))
        }
    }

    private func check(_ bytes: [UInt8]) {
        do {
            let strava = try StravaActivities(csv: bytes)
            for activity in strava.activities {
                #expect(!strava.original(of: activity).isEmpty)
                _ = try? strava.reading(of: activity) { _ in .utc }
            }
        } catch {
            #expect(!error.reason.isEmpty && !error.advice.isEmpty)
        }
    }
}
