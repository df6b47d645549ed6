import Journal
import Quantities
import Tendon
import Testing

@testable import ActivityFiles

@Suite(
    "Real files import as their manifest says",
    .enabled(if: SharedActivities.isPresent, "no folder shared/activities beside the package")
)
struct OracleTests {
    @Test("There is something to compare with")
    func hasFiles() {
        #expect(SharedActivities.fitFiles.count >= 25 && SharedActivities.trackFiles.count >= 14)
    }

    @Test("Imported, kept with a warning or skipped", arguments: SharedActivities.fitFiles)
    func verdict(name: String) throws {
        let reading = try SharedActivities.read(name)
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

    @Test("What the ground and the speeds say of real runs is possible", arguments: SharedActivities.fitFiles)
    func reckoned(name: String) throws {
        for activity in try SharedActivities.read(name).activities where activity.run.isRun {
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
            for activity in try SharedActivities.read(name).activities where activity.run.isRun {
                guard let stated = activity.run.recording?.climb, stated >= 20,
                    let reckoned = Relief(activity.samples)?.climb
                else { continue }
                print("\(name): \(Int(stated)) m stated, \(Int(reckoned)) m reckoned")
                #expect(abs(reckoned - stated) <= 10 + 0.2 * stated, "\(name)")
            }
        }
    }

    @Test(
        "Tracks are imported, kept with a warning, skipped or refused", arguments: SharedActivities.trackFiles
    )
    func trackVerdict(name: String) throws {
        let verdict = try #require(SharedActivities.verdicts[name])
        guard !verdict.hasPrefix("rejects") else {
            do {
                _ = try SharedActivities.read(name)
                Issue.record("\(name) was read")
            } catch let error as ActivityFileError {
                #expect(error.file == name && !error.reason.isEmpty && !error.advice.isEmpty)
            }
            return
        }
        let reading = try SharedActivities.read(name)
        #expect((reading.skipped == nil) == !reading.activities.isEmpty)
        if verdict.hasPrefix("decodes up to the damage") {
            #expect(reading.activities.count == 1)
            #expect(reading.warnings.contains { $0.place.hasPrefix("line ") })
        } else if verdict.hasPrefix("decodes") {
            #expect(!reading.activities.isEmpty)
            // Nothing is odd but what a track is called, or one that was drawn on a map.
            #expect(
                reading.warnings.allSatisfy {
                    $0.reason.contains("sport") || $0.reason.hasPrefix("left out: ")
                })
        } else {
            #expect(verdict.contains("must not become a run"))
            #expect(reading.activities.isEmpty)
        }
    }
}
