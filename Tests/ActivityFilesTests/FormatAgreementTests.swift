import ActivityMaking
import FITFile
import Journal
import Quantities
import Tendon
import Testing

@testable import ActivityFiles

@Suite("One run as FIT, TCX and GPX")
struct FormatAgreementTests {
    private struct Formats {
        let fit: ImportedActivity
        let tcx: ImportedActivity
        let gpx: ImportedActivity

        var all: [(String, ImportedActivity)] { [("FIT", fit), ("TCX", tcx), ("GPX", gpx)] }

        init(_ run: MadeRun) throws {
            let draft = run.draft(start: Fixtures.start)
            fit = try Formats.only(Fixtures.read(draft.encoded()))
            tcx = try Formats.only(Fixtures.read(draft.tcx(), name: "made.tcx"))
            gpx = try Formats.only(Fixtures.read(draft.gpx(), name: "made.gpx"))
        }

        private static func only(_ reading: ActivityReading) throws -> ImportedActivity {
            #expect(reading.warnings.isEmpty && reading.skipped == nil && reading.activities.count == 1)
            return try #require(reading.activities.first)
        }
    }

    @Test("Distance within 0.5%, time within 1 s, cadence within 1 step a minute")
    func totals() throws {
        let formats = try Formats(.hilly)
        let truth = try #require(formats.fit.run.distance?.metres)
        #expect(formats.fit.run.time.seconds == 3360 && formats.fit.run.recording?.elapsed?.seconds == 3491)
        for (name, activity) in formats.all {
            let run = activity.run
            let recording = try #require(run.recording)
            let metres = try #require(run.distance?.metres)
            let cadence = try #require(recording.cadence)
            #expect(run.sport == .running && recording.start.text == "2026-03-01T06:30:00Z")
            #expect(abs(metres - truth) <= 0.005 * truth, "\(name)")
            #expect(abs(run.time.seconds - 3360) <= 1, "\(name)")
            #expect(abs((recording.elapsed?.seconds ?? 0) - 3491) <= 1, "\(name)")
            #expect(abs(cadence - 170) <= 1, "\(name)")
            #expect(abs((recording.climb ?? 0) - 37.5) <= 4, "\(name)")
            #expect(abs((recording.steepSeconds ?? 0) - 300) <= 15, "\(name)")
            #expect(activity.samples.pauses == formats.fit.samples.pauses, "\(name)")
        }
    }

    @Test("The dose is the same within 2%, and its cadence measured, in every format")
    func doses() throws {
        let formats = try Formats(.hilly)
        let easy = try #require(EasyRunning(speed: 2.8, cadence: 170))
        let truth = Dose(try #require(formats.fit.run.recording?.load), easy: easy)
        // Longer than it is in easy kilometres: it has two fast parts and two hills.
        #expect(truth.central > (formats.fit.run.distance?.kilometres ?? 0))
        for (name, activity) in formats.all {
            let load = try #require(activity.run.recording?.load)
            #expect(load.measuredShare > 0.9 && load == load.rounded, "\(name)")
            let ratio = Dose(load, easy: easy).central / truth.central
            #expect(abs(ratio - 1) <= 0.02, "\(name): \(ratio)")
        }
    }

    @Test("Speeds without those of the watch: easy stays easy, and fast stays fast")
    func speeds() throws {
        let formats = try Formats(.hilly)
        for (name, activity) in formats.all {
            let speeds = try #require(activity.run.recording?.speeds)
            #expect(abs((speeds.median ?? 0) - 2.8) <= 0.1, "\(name)")
            // Two times two minutes at 4.1 m/s, and nothing else, are faster than 3.5.
            #expect(abs(speeds.secondsAbove(3.5) - 240) <= 8, "\(name)")
            #expect(speeds.secondsAbove(4.6) == 0, "\(name)")
        }
        var easy = MadeRun(legs: [.init(seconds: 2400, speed: 2.8)])
        easy.wander = 0.5
        let gpx = try Fixtures.read(easy.draft(start: Fixtures.start).gpx(), name: "easy.gpx")
        let speeds = try #require(gpx.activities.first?.run.recording?.speeds)
        #expect(abs((speeds.median ?? 0) - 2.8) <= 0.2)
        #expect(speeds.secondsAbove(3.5) <= 24, "a hundredth of an easy run whose positions wander")
    }
}
