import Journal
import Testing

@testable import Importing

@Suite("The same run from two files")
struct SameRunTests {
    @Test(
        "is one where start, time and distance agree within the tolerances",
        arguments: [
            (119.0, 10_000.0, 3000.0), (-119, 10_000, 3000), (0, 10_480, 3000), (0, 9530, 3000),
            (0, 10_000, 3140),
        ])
    func agreeing(late: Double, metres: Double, seconds: Double) throws {
        let watch = try MadeRuns.run("a.fit")
        let phone = try MadeRuns.run("b.gpx", late: late, metres: metres, seconds: seconds)
        #expect(SameRun.agree(watch, phone))
        #expect(SameRun.agree(phone, watch))
    }

    @Test(
        "is two where one of them does not",
        arguments: [
            (121.0, 10_000.0, 3000.0), (0, 10_600, 3000), (0, 9400, 3000), (0, 10_000, 3200),
        ])
    func disagreeing(late: Double, metres: Double, seconds: Double) throws {
        let watch = try MadeRuns.run("a.fit")
        let phone = try MadeRuns.run("b.gpx", late: late, metres: metres, seconds: seconds)
        #expect(!SameRun.agree(watch, phone))
        #expect(!SameRun.agree(phone, watch))
    }

    @Test("A track without a timer agrees with the time from start to end")
    func elapsedTime() throws {
        let watch = try MadeRuns.run("a.fit", seconds: 3000, elapsed: 3900)
        let track = try MadeRuns.run("b.gpx", seconds: 3900)
        #expect(SameRun.agree(watch, track))
    }

    @Test("Short runs have tolerances of their own")
    func shortRuns() throws {
        let watch = try MadeRuns.run("a.fit", metres: 1000, seconds: 300)
        #expect(SameRun.agree(watch, try MadeRuns.run("b.gpx", metres: 1190, seconds: 350)))
        #expect(!SameRun.agree(watch, try MadeRuns.run("b.gpx", metres: 1260, seconds: 300)))
        #expect(!SameRun.agree(watch, try MadeRuns.run("b.gpx", metres: 1000, seconds: 410)))
    }

    @Test("Repetitions, and a walk after a run, share no time and stay apart", arguments: [86.0, 110, 119])
    func neighbours(late: Double) throws {
        let first = try MadeRuns.run("a.fit", metres: 400, seconds: 85)
        #expect(!SameRun.agree(first, try MadeRuns.run("b.fit", late: late, metres: 400, seconds: 85)))
        #expect(
            !SameRun.agree(
                first, try MadeRuns.run("b.fit", late: late, metres: 400, seconds: 85, sport: .walking)))
        #expect(SameRun.agree(first, try MadeRuns.run("b.gpx", late: 20, metres: 410, seconds: 80)))
    }

    @Test("Sports on foot agree with each other, a ride with none of them, an unnamed one with all")
    func sports() throws {
        let run = try MadeRuns.run("a.fit")
        #expect(SameRun.agree(run, try MadeRuns.run("b.gpx", sport: .trailRunning)))
        #expect(SameRun.agree(run, try MadeRuns.run("b.gpx", sport: .other)))
        #expect(!SameRun.agree(run, try MadeRuns.run("b.gpx", sport: .cycling)))
    }

    @Test("A run logged by hand has no start and agrees with nothing")
    func byHand() throws {
        var byHand = try MadeRuns.run("a.fit")
        byHand.recording = nil
        #expect(!SameRun.agree(byHand, try MadeRuns.run("b.fit")))
    }
}
