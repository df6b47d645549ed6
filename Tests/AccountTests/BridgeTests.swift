import Account
import EmbeddedPrograms
import Evidence
import Journal
import Quantities
import Rehab
import Tendon
import Testing

/// The easy speed of the runner of these tests: 5:30 a km.
private let easySpeed = 1000.0 / 330

@Suite("The bridge as data")
struct BridgeTests {
    private let easy: EasyRunning

    init() throws { easy = try #require(EasyRunning(speed: easySpeed)) }

    @Test("Raises and hops are compared with running of the same study only") func ratios() throws {
        let raise = Movement.singleLegRaise.points(easySpeed: 3)
        // Strain: 5.8 of 6.5%. Clusters: 1.1 to 2.76 of 6.35 and 5.13 bodyweights. Both stand.
        let strain = try #require(raise.first { $0.source == Library.devaprakash2022 }?.peak)
        #expect(abs((strain.central ?? 0) - 0.892) < 0.001)
        let cluster = try #require(raise.first { $0.source == Library.sancho2023 }?.peak)
        #expect(abs(cluster.low - 0.173) < 0.001 && abs(cluster.high - 0.538) < 0.001)
        #expect(cluster.central == nil)
        let hop = try #require(Movement.maximalHop.points(easySpeed: 3).first?.peak)
        #expect(abs((hop.central ?? 0) - 1.354) < 0.001)
    }

    @Test(
        "What was only recalled says so, and what was not measured has no number",
        arguments: Movement.allCases)
    func honesty(movement: Movement) {
        let points = movement.points(easySpeed: easySpeed)
        #expect(!points.isEmpty)
        for point in points {
            switch point.status {
            case .verified: #expect(point.peak != nil && point.source?.seen == .verified)
            case .recalled: #expect(point.source?.seen == .recalled)
            case .rankOnly, .notFound: #expect(point.peak == nil && !point.note.isEmpty)
            case .computed: Issue.record("a movement is measured, not computed")
            }
            if let peak = point.peak { #expect(peak.low > 0 && peak.low <= peak.high) }
        }
    }

    @Test("A study's running is brought to the runner's easy speed") func speeds() throws {
        let slow = try #require(Movement.singleLegRaise.points(easySpeed: 2.5).first?.peak?.central)
        let fast = try #require(Movement.singleLegRaise.points(easySpeed: 3.5).first?.peak?.central)
        #expect(slow > fast)
        #expect(abs(slow / fast - Elementary.pow(3.5 / 2.5, 0.4)) < 1e-9)
    }

    @Test("Every exercise of the built-in programs is a movement", arguments: Exercise.allCases)
    func exercises(exercise: Exercise) {
        #expect(Movement(exercise) != nil)
    }

    @Test("A measured peak stands on no rung whose weight nobody measured", arguments: Site.allCases)
    func weights(site: Site) throws {
        let program = try EmbeddedPrograms.program(for: site)
        let placed = try PlacedRunner(.load, [RungName(.strength, 5)])
        let bridge = try #require(Bridge(placed.state, easy: (easy, true), on: placed.day))
        for rung in bridge.ladders[Ladder.strength.rawValue].rungs {
            guard case .strength(let exercises)? = program.rung(rung.rung.name)?.work,
                exercises.contains(where: { $0.load != .bodyweight })
            else { continue }
            #expect(rung.points.allSatisfy { $0.peak == nil }, "\(rung.rung.name.text)")
        }
        let measured = try #require(bridge.movements.first { $0.name == "single-leg-raise-plus-20" })
        #expect(measured.peak?.central != nil && measured.status == .verified)
    }

    @Test("Every rung has its points; a dose only where its peaks were measured", arguments: Site.allCases)
    func rungs(site: Site) throws {
        let program = try EmbeddedPrograms.program(for: site)
        let rungs = program.ladders.flatMap(\.rungs)
        let known = Set(rungs.filter { $0.dose(easy: easy) != nil }.map(\.name.text))
        #expect(
            known.isSuperset(of: ["s2", "s4", "p1", "p4", "p5", "r1", "r6", "v1", "v3", "v6", "h2", "h3"]))
        #expect(known.isDisjoint(with: ["s1", "s3", "s5", "s8", "p2", "p3", "p6", "r7", "v7", "h4"]))
    }

    @Test("Doses of rungs: 30 min easy is its kilometres, raises are small, and a range is never empty")
    func doses() throws {
        let program = try EmbeddedPrograms.program(for: .midportion)
        func dose(_ name: String) throws -> PeakDose {
            try #require(RungName(name).flatMap { program.rung($0) }?.dose(easy: easy))
        }
        let halfHour = try dose("r6")
        #expect(abs((halfHour.central ?? 0) - 1800 * easySpeed / 1000) < 1e-9)
        #expect(try dose("s2").central == nil)
        let raises = try dose("s4")
        #expect(raises.low < (raises.central ?? 0) && (raises.central ?? 0) < raises.high)
        #expect(try (dose("s4").central ?? 9) < (dose("v6").central ?? 0))
        for rung in program.ladders.flatMap(\.rungs) {
            if let dose = rung.dose(easy: easy) { #expect(dose.low <= dose.high && dose.low >= 0) }
        }
    }

    @Test("Faster running lies higher, and every kind of it above every raise of the clusters") func kinds() {
        let runs = [1.0, 1.18, 1.28, 1.35, 1.45].map {
            LoadPoint.run("run", "run", speed: easySpeed * $0, easySpeed: easySpeed).peak?.central ?? 0
        }
        #expect(runs.first == 1)
        for (slower, faster) in zip(runs, runs.dropFirst()) { #expect(slower < faster) }
        let hill = LoadPoint.run("h", "h", speed: easySpeed, grade: 0.06, easySpeed: easySpeed)
        #expect(abs((hill.peak?.central ?? 0) - 1.036) < 1e-9 && abs((hill.peak?.high ?? 0) - 1.072) < 1e-9)
    }
}

@Suite("A runner on the bridge")
struct BridgeRunnerTests {
    private func bridge(_ phase: Phase, _ rungs: [RungName]) throws -> Bridge {
        let runner = try PlacedRunner(phase, rungs)
        return try #require(Bridge(runner.state, easy: runner.easy, on: runner.day))
    }

    private func steps(_ bridge: Bridge, _ ladder: Ladder) -> [BridgeRung.Step] {
        bridge.ladders[ladder.rawValue].rungs.map(\.step)
    }

    @Test("stands between what is tolerated and what is to come") func steps() throws {
        let bridge = try bridge(.bridge, [RungName(.strength, 4), RungName(.plyo, 2), RungName(.run, 7)])
        #expect(
            steps(bridge, .strength)
                == [.tolerated, .tolerated, .tolerated, .now, .next, .ahead, .ahead, .ahead])
        #expect(steps(bridge, .plyo) == [.tolerated, .now, .next, .ahead, .ahead, .ahead])
        #expect(steps(bridge, .run).last == .now)
    }

    @Test("sees a shut ladder as one whose present rung is still to come, and why") func shut() throws {
        let bridge = try bridge(.load, [RungName(.strength, 3), RungName(.run, 5)])
        #expect(steps(bridge, .plyo).first == .next)
        let plyo = bridge.ladders[Ladder.plyo.rawValue].standing
        #expect(plyo.next == RungName(.plyo, 1) && plyo.shut?.rule == .ladderClosed && !plyo.isOpen)
        #expect(bridge.ladders[Ladder.strength.rawValue].standing.shut == nil)
    }

    @Test("has the races to come, at the effort of their distance") func races() throws {
        let runner = try PlacedRunner(.speed, []) { profile, day in
            profile.races = [
                Race(day: day - 1, distance: try Distance(kilometres: 5)),
                Race(day: day + 40, distance: try Distance(kilometres: 42.195), name: "Spring"),
                Race(day: day + 20, distance: try Distance(kilometres: 5), name: "Parkrun"),
            ]
        }
        let races = try #require(Bridge(runner.state, easy: runner.easy, on: runner.day)).races
        #expect(races.map(\.race.name) == ["Parkrun", "Spring"])
        let peaks = races.compactMap { $0.point.peak?.central }
        #expect(peaks.count == 2 && peaks[0] > peaks[1] && peaks[1] > 1)
    }
}
