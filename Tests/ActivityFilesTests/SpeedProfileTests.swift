import FITFile
import Journal
import Quantities
import Testing

@testable import ActivityFiles
@testable import Tendon

@Suite("Speeds of a recording")
struct SpeedProfileTests {
    private func profile(_ draft: FITActivityDraft) throws -> SpeedProfile {
        try #require(try Fixtures.read(draft.encoded()).activities.first?.run.recording?.speeds)
    }

    private func profile(_ samples: Samples) throws -> SpeedProfile {
        try #require(SpeedProfile(MovingSeconds(of: samples, sport: .running)))
    }

    @Test("Intervals keep their seconds")
    func intervals() throws {
        let legs = (0..<6).flatMap { _ in
            [Fixtures.Leg(seconds: 180, speed: 4.25), Fixtures.Leg(seconds: 120, speed: 2.45)]
        }
        let speeds = try profile(Fixtures.run(legs))
        #expect(speeds.seconds.reduce(0, +) == 6 * 300)
        #expect(abs(speeds.seconds(from: 4.2, to: 4.3) - 6 * 180) <= 6 * 6)
        #expect(abs(speeds.seconds(from: 2.4, to: 2.5) - 6 * 120) <= 6 * 6)
        #expect(speeds.secondsAbove(1.25 * 3.03) >= 6 * 176)
    }

    @Test("Strides of ten seconds keep their speed")
    func strides() throws {
        let legs = (0..<4).flatMap { _ in
            [Fixtures.Leg(seconds: 10, speed: 5.05), Fixtures.Leg(seconds: 90, speed: 2.95)]
        }
        let speeds = try profile(Fixtures.run([Fixtures.Leg(seconds: 600, speed: 2.95)] + legs))
        #expect((24...44).contains(speeds.secondsAbove(1.35 * 3.03)))
        #expect(speeds.seconds(from: 5.0, to: 5.1) >= 4 * 4)
    }

    @Test("A jump of GPS for a second or two makes no burst", arguments: [1, 2])
    func glitch(length: Int) throws {
        var draft = Fixtures.easy(seconds: 900)
        for index in draft.samples.indices {
            draft.samples[index].speed = nil
            if index >= 400 { draft.samples[index].distance? += 8 * Double(min(length, index - 399)) }
        }
        let speeds = try profile(draft)
        #expect(speeds.seconds(from: 2.9, to: 3.1) == 900)
    }

    @Test("What nobody runs is left out")
    func impossible() throws {
        var draft = Fixtures.easy(seconds: 900)
        for index in 400..<420 { draft.samples[index].speed = 25 }
        let speeds = try profile(draft)
        #expect(speeds.seconds(from: 2.9, to: 3.1) == speeds.seconds.reduce(0, +))
        #expect((878...881).contains(speeds.seconds.reduce(0, +)))
    }

    @Test("Noise of a foot pod is no burst")
    func noise() throws {
        var draft = Fixtures.easy(seconds: 1800)
        var state: UInt64 = 7
        for index in draft.samples.indices {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            draft.samples[index].speed = 3 + Double(Int64(state >> 33) - 1 << 30) / Double(1 << 30)
        }
        let speeds = try profile(draft)
        #expect(speeds.secondsAbove(1.35 * 3.03) == 0)
    }

    @Test("Pauses do not count, and nothing is carried across them")
    func pauses() throws {
        var draft = Fixtures.easy(seconds: 600)
        draft.samples.removeAll { (201..<320).contains(Int($0.time)) }
        for index in draft.samples.indices where draft.samples[index].time >= 320 {
            draft.samples[index].distance? -= 357
        }
        draft.pauses = [200..<319]
        let activity = try #require(try Fixtures.read(draft.encoded()).activities.first)
        #expect(activity.run.time.seconds == 481 && activity.run.recording?.elapsed?.seconds == 600)
        #expect(activity.samples.pauses == [Samples.Pause(from: 200, to: 319)])
        let speeds = try #require(activity.run.recording?.speeds)
        #expect(speeds.seconds.reduce(0, +) == 480)
        #expect(speeds.seconds(from: 2.9, to: 3.1) == 480)
    }

    @Test("Records inside a pause do not count")
    func recordedPause() throws {
        var draft = Fixtures.easy(seconds: 600)
        draft.pauses = [200..<300]
        let speeds = try profile(draft)
        #expect(speeds.seconds.reduce(0, +) == 500)
    }

    @Test("Smart recording counts its whole time; a longer silence counts nothing")
    func smart() throws {
        var draft = Fixtures.easy(seconds: 1200)
        draft.samples.removeAll { Int($0.time) % 20 != 0 || (401..<500).contains(Int($0.time)) }
        let speeds = try profile(draft)
        #expect(speeds.seconds(from: 2.9, to: 3.1) == 1100)
        #expect(speeds.seconds.reduce(0, +) == 1100)
    }

    @Test("Without speeds the way between the samples tells them")
    func fromDistance() throws {
        var draft = Fixtures.run([.init(seconds: 600, speed: 3.05), .init(seconds: 300, speed: 4.05)])
        for index in draft.samples.indices { draft.samples[index].speed = nil }
        let speeds = try profile(draft)
        #expect(abs(speeds.seconds(from: 3.0, to: 3.1) - 600) <= 4)
        #expect(abs(speeds.seconds(from: 4.0, to: 4.1) - 300) <= 4)
    }

    @Test("Times that are no whole seconds, that stand or that fall back are taken")
    func oddTimes() throws {
        var samples = Samples()
        for index in 0...1200 {
            samples.seconds.append(Double(index) * 0.5)
            samples.speed.append(3.05)
        }
        samples.seconds += [600, 600]
        samples.speed += [3.05, 9]
        samples.altitude = samples.speed.map { _ in nil }
        samples.distance = samples.altitude
        samples.cadence = samples.altitude
        #expect(try profile(samples).seconds.reduce(0, +) == 600)
        #expect(SpeedProfile(MovingSeconds(of: Samples(), sport: .running)) == nil)
    }

    @Test("A median of five takes away what is shorter than three")
    func median() {
        #expect(Smoothing.medianOfFive([1, 1, 9, 9, 1, 1]) == [1, 1, 1, 1, 1, 1])
        #expect(Smoothing.medianOfFive([1, 1, 9, 9, 9, 1, 1]) == [1, 1, 9, 9, 9, 1, 1])
        #expect(Smoothing.medianOfFive([5]) == [5] && Smoothing.medianOfFive([]).isEmpty)
        // Every order of five values has the same middle.
        let values = [1.0, 2, 3, 4, 5]
        for a in values {
            for b in values where b != a {
                for c in values where c != a && c != b {
                    for d in values where d != a && d != b && d != c {
                        let e = 15 - a - b - c - d
                        #expect(Smoothing.medianOfFive([a, b, c, d, e])[2] == 3)
                    }
                }
            }
        }
    }
}
