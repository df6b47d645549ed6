import ActivityFiles
import Evidence
import Journal
import Quantities
import Testing

@testable import DemoRunner
@testable import Rehab

@Suite("The made runner")
struct DemoRunnerTests {
    /// A Monday.
    private static let anyDay = Day.earliest + (20_780 - Day.earliest.number)

    private static let shared = Result { try Replay(lastDay: anyDay) }

    @Test("The same day gives the same bytes")
    func deterministic() throws {
        let one = try Self.shared.get().demo
        let two = try DemoRunner.make(lastDay: Self.anyDay)
        #expect(one.files.map(\.bytes) == two.files.map(\.bytes))
        #expect(one.files.map(\.name) == two.files.map(\.name))
        #expect(one.entries.map(\.event) == two.entries.map(\.event))
        #expect(one.profile == two.profile)
    }

    @Test("Twelve weeks of entries in order, one run a day at most, and files a watch could have written")
    func shape() throws {
        let demo = try Self.shared.get().demo
        let days = demo.entries.map(\.day)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(days.first == Self.anyDay - 83 && days.last == Self.anyDay)
        #expect(demo.entries.count { $0.event.kind == .morning } == 83)
        #expect(demo.entries.allSatisfy { $0.event.kind != .run && $0.event.kind != .profile })
        #expect((40...50).contains(demo.files.count) && Set(demo.files.map(\.name)).count == demo.files.count)
        #expect(demo.profile.born == 1988 && demo.profile.mass?.kilograms == 68)
        #expect(demo.profile.races.first?.day.weekday == .sunday)
        #expect((56...62).contains(try #require(demo.profile.races.first?.day) - Self.anyDay))
        #expect(demo.profile.days.count == 5 && demo.profile.days.contains(Self.anyDay.weekday))
    }

    @Test("Each run imports without a warning, as what it is meant to be")
    func runs() throws {
        let demo = try Self.shared.get().demo
        var told = 0
        for file in demo.files {
            let reading = try ActivityFile.read(file.bytes, name: file.name) { _ in .utc }
            #expect(reading.warnings.isEmpty)
            let activity = try #require(reading.activities.first)
            let recording = try #require(activity.run.recording)
            #expect(file.name == "\(activity.day.text)-run.fit")
            #expect(activity.run.isRun && recording.device == "Made watch")
            let mean = try #require(activity.run.distance).metres / activity.run.time.seconds
            #expect((2.7...3.4).contains(mean))
            #expect((166...178).contains(try #require(recording.cadence)))
            #expect(recording.steepSeconds == 0)
            let kind = RunClassification.kind(of: activity.run, recording: recording, easySpeed: 1000 / 330)
            switch activity.day - (Self.anyDay - 83) {
            case 15, 33: #expect(kind == .strides)
            case 22: #expect(kind == .intervals)
            default: #expect(kind == .easy, "\(file.name)")
            }
            if demo.runPains[activity.day] != nil { told += 1 }
        }
        #expect(told == demo.runPains.count, "each pain told belongs to a run")
    }

    @Test("The story ends in the bridge on a green day, whatever weekday it is", arguments: [1, 4])
    func ending(shift: Int) throws {
        let replay = try Replay(lastDay: Self.anyDay + shift)
        let decision = try replay.decision(on: replay.lastDay)
        #expect(decision.phase == .bridge && decision.light == .green && decision.stop == nil)
        #expect(decision.rungs.map(\.text) == ["s8", "p3", "r7", "v1", "h1"])
        #expect(decision.allows == [.strength, .plyo, .run])
        #expect(decision.session.map(\.rung.name.text) == ["s8", "p3"])
        #expect(decision.session.allSatisfy { $0.isPlanned })
        #expect(decision.run.allowed && decision.run.kinds == [.easy] && decision.run.maxKilometres > 13)
        // Speed waits for quiet single-leg hops: the last ones hurt 3, and 2 is allowed.
        #expect(decision.reasons.contains { $0.rule == .ladderClosed && $0.closes.contains(.speed) })
        #expect(decision.reason(.gateHops)?.detail == .hops(double: false, pain: 3, allowed: 2, days: 14))
        #expect(decision.reason(.gatePlyo) != nil)
        #expect(decision.due == [.singleHopTest])
    }

    @Test("Two flares lie behind, each after what was too early")
    func flares() throws {
        let replay = try Self.shared.get()
        for (offset, culprit) in [(22, "intervals"), (33, "strides")] {
            let morning = try replay.decision(on: replay.first + offset + 1)
            #expect(morning.light == .red && morning.reason(.morningFlared) != nil, "after \(culprit)")
            #expect(!morning.run.allowed)
        }
        #expect(try replay.decision(on: replay.first + 34).reason(.flareRepeat) != nil)
        #expect(try replay.decision(on: replay.first + 34).phase == .settle)
    }

    @Test("From the second flare on everything done was offered that morning")
    func obedience() throws {
        let replay = try Self.shared.get()
        let disobeyed: Set<Int> = [15, 22, 33]
        var phases: [Phase] = []
        for (offset, morning) in try replay.mornings().enumerated() {
            let day = replay.first + offset
            if phases.last != morning.phase { phases.append(morning.phase) }
            for fact in replay.facts(of: day) where !disobeyed.contains(offset) {
                let isOffered: Bool
                switch fact {
                case .strength(let session):
                    isOffered = morning.session.contains {
                        $0.rung.name == RungName(.strength, session.rung ?? 0)
                    }
                case .plyo(let session):
                    isOffered = morning.session.contains { $0.rung.name == RungName(.plyo, session.rung) }
                case .run(let run):
                    let kilometres = run.distance?.kilometres ?? .infinity
                    isOffered = morning.run.allowed && kilometres <= morning.run.maxKilometres
                case .test(let test):
                    let hops = test.hopsDouble != nil || test.hopsSingle != nil
                    isOffered = !hops || morning.allowsHopTest
                default: continue
                }
                #expect(
                    isOffered,
                    "day \(offset): \(fact.kind.rawValue), \(morning.session.map(\.rung.name.text))")
            }
        }
        #expect(phases == [.load, .settle, .load, .bridge])
    }

    @Test("A day no watch can write is refused, the calendar's ends too")
    func range() throws {
        for day in [Day.earliest, Day.latest, try Day("2000-03-01"), try Day("2126-02-06")] {
            #expect(throws: DemoError.dayOutOfRange(day)) { try DemoRunner.make(lastDay: day) }
        }
        #expect(try DemoRunner.make(lastDay: Day("2000-06-01")).files.count > 40)
        #expect(try DemoRunner.make(lastDay: Day("2028-02-29")).entries.last?.day == Day("2028-02-29"))
    }
}
