import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite(
    "Real files import as their manifest says",
    .enabled(if: SharedActivities.isPresent, "no folder shared/activities beside the package")
)
struct OracleTests {
    @Test("There is something to compare with")
    func hasFiles() {
        #expect(SharedActivities.fitFiles.count >= 25)
    }

    @Test("Imported, kept with a warning or skipped", arguments: SharedActivities.fitFiles)
    func verdict(name: String) throws {
        let reading = try read(name)
        let expected = try SharedActivities.expectation(name)
        #expect(reading.activities.count == expected.sessions.count)
        let verdict = try #require(SharedActivities.verdicts[name])
        if verdict.hasPrefix("decodes up to the damage") {
            #expect(reading.warnings.contains { $0.place.hasPrefix("byte ") })
        } else if verdict.hasPrefix("decodes") {
            #expect(reading.warnings.isEmpty == !expected.system_time)
        } else {
            #expect(verdict.contains("must not become a run"))
            #expect(reading.activities.isEmpty)
        }
        #expect((reading.skipped == nil) == !reading.activities.isEmpty)
    }

    @Test("The numbers are those of independent decoders, in one table")
    func agreement() throws {
        var table = [
            "file: activities | start | distance | elapsed | timer | ascent | cadence | sport | records"
        ]
        var sum = Agreement()
        for name in SharedActivities.fitFiles {
            let reading = try read(name)
            let expected = try SharedActivities.expectation(name)
            var agreement = Agreement()
            for (ours, theirs) in zip(reading.activities, expected.sessions) {
                agreement.compare(try #require(ours.run.recording), ours.run, with: theirs)
            }
            let records = reading.activities.reduce(0) { $0 + ($1.run.recording?.records ?? 0) }
            if !expected.sessions.isEmpty { agreement.note("records", records == expected.records.count) }
            #expect(agreement.misses.isEmpty, "\(name): \(agreement.misses)")
            table.append("\(name): \(reading.activities.count) | \(agreement.row)")
            sum.add(agreement)
        }
        table.append("all: \(sum.row)")
        print(table.joined(separator: "\n"))
    }

    @Test("What the ground and the speeds say of real runs is possible", arguments: SharedActivities.fitFiles)
    func reckoned(name: String) throws {
        for activity in try read(name).activities where activity.run.isRun {
            let recording = try #require(activity.run.recording)
            let counted = recording.speeds?.seconds.reduce(0, +) ?? 0
            // Never more than was recorded; nearly all of it, unless the records stop early.
            #expect(Double(counted) <= activity.run.time.seconds + 5)
            if let steep = recording.steepSeconds { #expect(steep <= activity.run.time.seconds + 5) }
            #expect(activity.samples.count <= recording.records)
            let columns = activity.samples
            #expect(columns.speed.count == columns.count && columns.altitude.count == columns.count)
            #expect(columns.distance.count == columns.count && columns.cadence.count == columns.count)
            #expect(zip(columns.seconds, columns.seconds.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }

    @Test("The climb we reckon is near the one the watches state")
    func climbs() throws {
        for name in SharedActivities.fitFiles {
            for activity in try read(name).activities where activity.run.isRun {
                guard let stated = activity.run.recording?.climb, stated >= 20,
                    let reckoned = Relief(activity.samples)?.climb
                else { continue }
                print("\(name): \(Int(stated)) m stated, \(Int(reckoned)) m reckoned")
                #expect(abs(reckoned - stated) <= 10 + 0.2 * stated, "\(name)")
            }
        }
    }

    private func read(_ name: String) throws(ActivityFileError) -> ActivityReading {
        guard let bytes = try? SharedActivities.bytes(name) else {
            throw ActivityFileError(file: name, reason: "cannot be opened", advice: "")
        }
        return try ActivityFile.read(bytes, name: name) { _ in .utc }
    }
}

/// How many values agree of those that both know.
private struct Agreement {
    private static let columns = [
        "start", "distance", "elapsed", "timer", "ascent", "cadence", "sport", "records",
    ]
    private var known: [String: Int] = [:]
    private var agreed: [String: Int] = [:]
    private(set) var misses: [String] = []

    /// A value that only one knows is a miss, except where ours is reckoned because the file does not say it.
    mutating func compare(_ recording: Recording, _ run: Run, with theirs: Expectation.Session) {
        note("start", recording.start.text == theirs.start_time)
        note("distance", run.distance?.metres, theirs.total_distance)
        note("elapsed", recording.elapsed?.seconds, theirs.total_elapsed_time)
        note("timer", run.time.seconds, theirs.total_timer_time)
        note("ascent", recording.climb, theirs.total_ascent)
        let onFoot = run.sport.isRunning || run.sport == .walking || run.sport == .hiking
        if onFoot, let strides = theirs.avg_cadence {
            note("cadence", recording.cadence, 2 * (strides + (theirs.avg_fractional_cadence ?? 0)))
        }
        let kind = theirs.sub_sport.flatMap { $0 == "generic" ? nil : "/" + $0 } ?? ""
        note("sport", recording.sportName == (theirs.sport ?? "") + kind)
        if theirs.sport == "running" { note("sport", run.isRun) }
    }

    mutating func note(_ column: String, _ agrees: Bool) {
        known[column, default: 0] += 1
        if agrees { agreed[column, default: 0] += 1 } else { misses.append(column) }
    }

    private mutating func note(_ column: String, _ ours: Double?, _ theirs: Double?) {
        guard let theirs else { return }
        note(column, ours.map { abs($0 - theirs) <= 2e-6 * max(1, abs(theirs)) } ?? false)
    }

    mutating func add(_ other: Agreement) {
        known.merge(other.known, uniquingKeysWith: +)
        agreed.merge(other.agreed, uniquingKeysWith: +)
    }

    var row: String {
        Agreement.columns.map { "\(agreed[$0] ?? 0)/\(known[$0] ?? 0)" }.joined(separator: " | ")
    }
}
