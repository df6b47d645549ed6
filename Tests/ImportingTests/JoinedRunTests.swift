import Journal
import Quantities
import Testing

@testable import Importing

@Suite("Two tellings of one run")
struct JoinedRunTests {
    @Test("A poorer file that has nothing more adds nothing")
    func nothingNew() throws {
        let watch = try MadeRuns.run("a.fit", climb: 50, cadence: 170, speeds: [0, 10], device: "Watch")
        let track = try MadeRuns.run("b.gpx", metres: 10_150, climb: 61, speeds: [0, 9], hash: "b")
        #expect(JoinedRun(watch, mended: [], with: track) == nil)
    }

    @Test("A poorer file fills what the richer lacks, and no more")
    func fills() throws {
        let watch = try MadeRuns.run("a.fit", cadence: 170, speeds: [0, 10], device: "Watch")
        let track = try MadeRuns.run("b.gpx", metres: 10_150, climb: 61, hash: "b")
        let joined = try #require(JoinedRun(watch, mended: [], with: track))
        #expect(joined.taken == ["climb"])
        #expect(joined.run.recording?.climb == 61)
        #expect(joined.run.distance == watch.distance)
        #expect(joined.run.recording?.hash == watch.recording?.hash)
        #expect(joined.run.recording?.others.map(\.file) == ["b.gpx"])
    }

    @Test("A richer file becomes the main one, and keeps what only the poorer had")
    func richer() throws {
        let track = try MadeRuns.run("b.gpx", metres: 10_150, climb: 61, device: "Phone", hash: "b")
        let watch = try MadeRuns.run("a.fit", cadence: 170, speeds: [0, 10])
        let joined = try #require(JoinedRun(track, mended: [], with: watch))
        #expect(joined.run.distance?.metres == 10_000)
        #expect(joined.run.recording?.climb == 61)
        #expect(joined.run.recording?.device == "Phone")
        #expect(joined.run.recording?.hash == watch.recording?.hash)
        #expect(joined.run.recording?.others.map(\.file) == ["b.gpx"])
        // Told again, neither adds anything.
        #expect(JoinedRun(joined.run, mended: [], with: watch) == nil)
        #expect(JoinedRun(joined.run, mended: [], with: track) == nil)
    }

    @Test(
        "The load is that of the richer file, whose samples are kept, and else that of the only one with any")
    func load() throws {
        func load(_ sum: Double) throws -> LoadSums {
            let sums = LoadSums.exponents.map { _ in sum }
            return try LoadSums(measured: sums, estimateOfMeasured: sums, unmeasured: sums)
        }
        var track = try MadeRuns.run("b.gpx", climb: 61, speeds: [0, 9], hash: "b")
        track.recording?.load = try load(1)
        var watch = try MadeRuns.run("a.fit", cadence: 170, speeds: [0, 10])
        watch.recording?.load = try load(2)
        #expect(JoinedRun(track, mended: [], with: watch)?.run.recording?.load == watch.recording?.load)
        #expect(JoinedRun(watch, mended: [], with: track)?.run.recording?.load == watch.recording?.load)
        watch.recording?.load = nil
        #expect(JoinedRun(watch, mended: [], with: track)?.run.recording?.load == track.recording?.load)
        #expect(JoinedRun(track, mended: [], with: watch)?.run.recording?.load == track.recording?.load)
    }

    @Test("What the runner said stays, and what the runner mended")
    func saidByTheRunner() throws {
        let imported = try MadeRuns.run("b.gpx", metres: 10_150, hash: "b")
        var run = imported
        run.pain = try Pain(3)
        run.kind = .tempo
        run.name = "Threshold"
        run.distance = try Distance(metres: 9900)
        var watch = try MadeRuns.run("a.fit", cadence: 170, speeds: [0, 10])
        watch.name = "Morning Run"
        let joined = try #require(JoinedRun(run, mended: Mended(from: imported, to: run), with: watch))
        #expect(joined.run.pain == run.pain && joined.run.kind == .tempo && joined.run.name == "Threshold")
        #expect(joined.run.distance == run.distance)
        #expect(joined.run.recording?.cadence == 170)
    }

    @Test("Three files of one run end as one, whatever their order")
    func threeFiles() throws {
        let files = [
            try MadeRuns.run("a.fit", climb: 50, cadence: 170, speeds: [0, 10], hash: "a"),
            try MadeRuns.run("b.gpx", metres: 10_150, climb: 61, device: "Phone", hash: "b"),
            try MadeRuns.run("c.tcx", cadence: 168, hash: "c"),
        ]
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            var run = files[order[0]]
            for next in order.dropFirst() {
                run = JoinedRun(run, mended: [], with: files[next])?.run ?? run
            }
            #expect(run.recording?.hash == files[0].recording?.hash, "\(order)")
            #expect(run.recording?.climb == 50 && run.recording?.cadence == 170, "\(order)")
            #expect(run.recording?.device == "Phone", "\(order)")
            #expect(run.distance?.metres == 10_000, "\(order)")
        }
    }

    @Test("A track without a sport takes that of the other")
    func sport() throws {
        let track = try MadeRuns.run("b.gpx", sport: .other, hash: "b")
        let watch = try MadeRuns.run("a.fit", sport: .treadmillRunning, cadence: 170, speeds: [0, 10])
        #expect(JoinedRun(track, mended: [], with: watch)?.run.sport == .treadmillRunning)
        #expect(JoinedRun(watch, mended: [], with: track)?.run.sport ?? watch.sport == .treadmillRunning)
    }
}
