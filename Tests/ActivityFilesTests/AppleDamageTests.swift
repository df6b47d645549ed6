import Quantities
import Testing

@testable import ActivityFiles

@Suite("Broken and hostile Apple Health exports")
struct AppleDamageTests {
    @Test("What is no export is one clear error")
    func notApple() {
        for text in ["", "<html>", "<!DOCTYPE HealthData [ <!ELEMENT HealthData (a)>", "<HealthDataX>"] {
            #expect(throws: ActivityFileError.self) { try AppleExports.read(text) }
        }
    }

    @Test("An export that was cut keeps what is whole, and says so")
    func cut() throws {
        let text = AppleExports.document(AppleExports.emptyWorkout + AppleExports.workout())
        let bytes = Array(text.utf8).dropLast(40)
        let (workouts, issues) = try AppleExports.read(Array(bytes))
        #expect(workouts.map(\.type) == ["Hiking"])
        #expect(issues.count == 2 && issues[0].place.hasPrefix("byte ") && issues[1].reason.contains("cut"))
    }

    @Test("A broken workout takes no other along")
    func broken() throws {
        let bad = [
            "<Workout startDate=\"2025-", AppleExports.workout().replacing("</Workout>", with: ""),
            AppleExports.workout(start: "yesterday"), "<Workout/>", "<Workout></Workout>",
            AppleExports.workout(inside: "<a></b>").replacing("<Workout ", with: "<Workout & "),
        ]
        for text in bad {
            let (workouts, issues) = try AppleExports.read(
                AppleExports.document(text + AppleExports.emptyWorkout))
            #expect(workouts.map(\.type) == ["Hiking"], "\(text)")
            #expect(issues.count == 1 && issues.first?.reason.hasPrefix("left out") == true)
        }
    }

    @Test("What is broken inside a workout leaves what comes before")
    func brokenInside() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        for inside in [
            "<a></b>", "&evil;", deep, "<b c=\"" + String(repeating: "x", count: 3 << 19) + "\"/>",
        ] {
            let text = AppleExports.workout(inside: AppleExports.defaultInside + inside)
            let (workouts, issues) = try AppleExports.read(
                AppleExports.document(text + AppleExports.emptyWorkout))
            #expect(workouts.map(\.distance) == [8955.12, nil])
            #expect(issues.count == 1 && issues.first?.reason.contains("was kept") == true)
        }
    }

    @Test("Entities of the document type are not expanded")
    func entities() throws {
        let text = AppleExports.workout().replacing("Ana’s Watch", with: "&evil;")
        let (workouts, issues) = try AppleExports.read(AppleExports.document(text))
        #expect(workouts.isEmpty && issues.first?.reason.contains("entity") == true)
    }

    @Test("Control characters and broken UTF-8 are replaced")
    func badBytes() throws {
        let text = AppleExports.workout().replacing("Ana", with: "A\u{0B}\u{01}#")
        let bytes = Array(AppleExports.document(text).utf8).map { $0 == UInt8(ascii: "#") ? 0xFF : $0 }
        let (workouts, issues) = try AppleExports.read(bytes)
        #expect(workouts.first?.source == "A  \u{FFFD}’s Watch" && issues.isEmpty)
    }

    @Test("A workout that is too long costs itself, and one whose tag never ends takes no memory")
    func tooLong() {
        let filler = String(repeating: "<a b=\"c\"/>", count: 1000)
        let text = AppleExports.document(
            AppleExports.workout(inside: filler) + AppleExports.emptyWorkout + "<Workout a=\""
                + filler.replacing("<", with: ""))
        for size in [1, 100, 100_000] {
            var scanner = WorkoutScanner(longest: 2000)
            var kinds: [WorkoutScanner.Finding.Kind] = []
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: size) {
                bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { piece in
                    scanner.feed(piece) { kinds.append($0.kind) }
                }
            }
            #expect(Array(kinds.prefix(2)) == [.tooLong, .workout(Array(AppleExports.emptyWorkout.utf8))])
            #expect(kinds.count == 3 && kinds.last == (size < 1000 ? .tooLong : .broken))
        }
    }

    @Test("Impossible workouts are refused with the reason, and odd clocks are told")
    func impossible() throws {
        func refusal(_ text: String) throws -> String {
            let workout = try #require(AppleExports.read(AppleExports.document(text)).0.first)
            do throws(ActivityFileError) {
                let reading = try workout.reading(route: nil, file: "export.xml") { _ in .utc }
                return reading.warnings.map(\.reason).joined()
            } catch {
                #expect(error.place == "byte \(workout.byte)" && error.file == "export.xml")
                return error.reason
            }
        }
        #expect(
            try refusal(AppleExports.workout(end: "2025-09-16 10:00:00 +0100")) == "it ends before it begins")
        #expect(try refusal(AppleExports.workout(attributes: "duration=\"-5\"")) == "it lasts less than 0 s")
        #expect(try refusal(AppleExports.workout(attributes: "duration=\"9e9\"")).contains("days"))
        #expect(try refusal(AppleExports.workout(attributes: "duration=\"NaN\"")).contains("missing"))
        #expect(try refusal(AppleExports.emptyWorkout).contains("how long"))
        for year in ["1970", "2106"] {
            let text = AppleExports.workout(
                start: "\(year)-01-02 10:00:00 +0000", end: "\(year)-01-02 11:00:00 +0000")
            #expect(try refusal(text).contains("clock"))
        }
    }

    @Test("Issues without end stop")
    func manyIssues() throws {
        let (workouts, issues) = try AppleExports.read(
            AppleExports.document(String(repeating: "<Workout/>", count: 5000)))
        #expect(workouts.isEmpty && issues.count == AppleHealthReader.mostIssues)
        #expect(issues.last?.reason.contains("more wrong") == true)
    }

    @Test("Any byte altered gives workouts or an error")
    func mutations() throws {
        let bytes = Array(
            ("<HealthData>" + AppleExports.workout() + AppleExports.emptyWorkout + "</HealthData>").utf8)
        let values = Array("<>\"&/ \0".utf8) + [0xFF]
        for index in bytes.indices {
            var altered = bytes
            altered[index] = values[index % values.count]
            check(altered)
            altered[index] = bytes[index] ^ 1
            check(altered)
        }
    }

    private func check(_ bytes: [UInt8]) {
        do throws(ActivityFileError) {
            for workout in try AppleExports.read(bytes).0 {
                let copy = bytes[workout.byte..<(workout.byte + workout.original.count)]
                #expect(copy.elementsEqual(workout.original))
                _ = try? workout.reading(route: nil, file: "export.xml") { _ in .utc }
            }
        } catch {
            #expect(!error.reason.isEmpty && !error.advice.isEmpty)
        }
    }
}
