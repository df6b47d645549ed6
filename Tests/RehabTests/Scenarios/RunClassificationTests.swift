import Journal
import Quantities
import Testing

@testable import Rehab

/// The kind of an imported run, branch by branch, with an easy speed of 3 m/s.
struct RunClassificationTests {
    private func recording(
        _ seconds: [Double: Int] = [3.05: 1800], climb: Double? = nil, steep: Double? = nil
    ) throws -> Recording {
        var bins = [Int](repeating: 0, count: 100)
        for (speed, time) in seconds { bins[Int(speed / SpeedProfile.binWidth)] += time }
        return Recording(
            hash: "", part: 0, start: try Instant(milliseconds: 0), sportName: "running", device: "",
            file: "",
            elapsed: nil, climb: climb, cadence: nil, records: 0, speeds: try SpeedProfile(seconds: bins),
            steepSeconds: steep)
    }

    private func kind(_ recording: Recording, easy: Double? = 3, kilometres: Double = 10) throws -> RunKind {
        let run = Run(
            distance: try Distance(kilometres: kilometres), time: try TimeSpan(minutes: 55),
            recording: recording)
        return RunClassification.kind(of: run, recording: recording, easySpeed: easy)
    }

    @Test func easy() throws {
        #expect(try kind(recording()) == .easy)
        #expect(try kind(recording(), easy: nil) == .easy)
    }

    @Test func hills() throws {
        #expect(try kind(recording(steep: 60)) == .hills)
        #expect(try kind(recording(steep: 59)) == .easy)
        #expect(try kind(recording(climb: 100)) == .hills)
        #expect(try kind(recording(climb: 99)) == .easy)
        #expect(try kind(recording([4.5: 600], climb: 100)) == .hills)
    }

    @Test func intervals() throws {
        #expect(try kind(recording([3.05: 1800, 3.85: 180])) == .intervals)
        #expect(try kind(recording([3.05: 1800, 3.85: 179])) == .easy)
    }

    @Test func tempo() throws {
        #expect(try kind(recording([3.05: 1800, 3.55: 480])) == .tempo)
        #expect(try kind(recording([3.05: 1800, 3.55: 479])) == .easy)
    }

    @Test func strides() throws {
        #expect(try kind(recording([3.05: 1800, 4.25: 60])) == .strides)
        #expect(try kind(recording([3.05: 1800, 4.25: 1])) == .strides)
        // More than strides, less than three minutes: in doubt the higher class.
        #expect(try kind(recording([3.05: 1800, 4.25: 61])) == .intervals)
    }

    @Test func withoutAnEasySpeed() throws {
        #expect(try kind(recording([3.05: 1800, 4.25: 59]), easy: nil) == .easy)
        #expect(try kind(recording([3.05: 1800, 4.25: 60]), easy: nil) == .intervals)
    }

    @Test func withoutSpeeds() throws {
        var bare = try recording()
        bare.speeds = nil
        #expect(try kind(bare, easy: nil) == .easy)
        #expect(try kind(bare, easy: 3, kilometres: 11) == .easy)
        #expect(try kind(bare, easy: 3, kilometres: 12) == .tempo)
        #expect(try kind(bare, easy: 3, kilometres: 13) == .intervals)
    }

    /// The easy speed: given, else the median of runs labelled easy in 90 days; what we concluded ourselves is none.
    @Test func easySpeed() throws {
        var life = Life()
        try life.add(.profile(.placed()), on: 0)
        let recording = try recording()
        try life.add(.run(Run(distance: nil, time: try TimeSpan(minutes: 30), recording: recording)), on: 0)
        #expect(try life.state(1).easySpeed(on: Life.day(1)) == nil)
        try life.run(10, on: 1)
        let speed = try #require(try life.state(2).easySpeed(on: Life.day(2)))
        #expect((speed - 1000.0 / 360).magnitude < 1e-12)
        #expect(try life.state(91).easySpeed(on: Life.day(91)) != nil)
        #expect(try life.state(92).easySpeed(on: Life.day(92)) == nil)
    }
}
