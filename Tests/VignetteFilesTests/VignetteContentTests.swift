import EmbeddedPrograms
import Foundation
import Journal
import Quantities
import Rehab
import Testing
import VignetteFiles

/// What a vignette means, told by what is read from it.
@Suite struct VignetteContentTests {
    private func read(
        runner: String = "{born: 1988, sore: left, site: midportion}", journal: String,
        expect: String = "2027-03-31: {light: green}"
    ) throws -> Vignette {
        func block(_ text: String) -> String {
            text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        }
        return try VignetteFile.read(
            text: """
                vignette: a-case
                says: What happens.
                runner: \(runner)
                journal:
                \(block(journal))
                expect:
                \(block(expect))
                """, file: "a-case.yaml")
    }

    private func events(_ row: String, sore: String = "left") throws -> [Entry] {
        let runner = "{born: 1988, sore: \(sore), site: midportion}"
        return Array(try read(runner: runner, journal: "2027-03-01: \(row)").entries.dropFirst())
    }

    @Test func aRunnerWithoutAStartIsInLoad() throws {
        let vignette = try read(journal: "2027-03-01: {}")
        #expect(vignette.name == "a-case")
        #expect(vignette.says == "What happens.")
        #expect(vignette.profile.born == 1988)
        #expect(vignette.profile.usual == nil)
        let placement = try #require(vignette.profile.intake.placement)
        #expect(placement.phase == .load)
        #expect(placement.rungs.map(\.text) == ["s1", "p1", "r7", "v1", "h1"])
    }

    @Test func aStartPlacesAndLeavesTheRestLow() throws {
        let runner = """
            {born: 1988, sore: right, site: insertional, easy_pace: "5:30", intake: {pain: 2, stiffness: 10}, \
            start: {phase: bridge, strength: s6, run: r3}, mass: 61.5, days: [mon, thu], equipment: [backpack], \
            races: [{day: 2027-04-18, km: 42.195, name: Home}]}
            """
        let profile = try read(runner: runner, journal: "2027-03-01: {}").profile
        let placement = try #require(profile.intake.placement)
        #expect(placement.phase == .bridge)
        #expect(placement.rungs.map(\.text) == ["s6", "p1", "r3", "v1", "h1"])
        #expect(profile.site == .insertional)
        #expect(profile.easySpeed?.secondsPerKilometre.rounded() == 330)
        #expect(profile.usual?.stiffness.minutes == 10)
        #expect(profile.mass?.kilograms == 61.5)
        #expect(profile.days == [.monday, .thursday])
        #expect(profile.equipment == [.backpack])
        #expect(profile.races.map(\.name) == ["Home"])
        #expect(profile.races.first?.distance.metres == 42_195)
    }

    @Test func answersPlaceByTheRules() throws {
        let runner = """
            {born: 1988, sore: left, site: midportion, answers: {limping: false, double_raise_pain: 2, \
            single_raises_pain: 3, ten_single_raises: true, strength_fortnight: true, ran_thirty: true, \
            thirty_pain: 1, ran_fortnight: true}}
            """
        let intake = try read(runner: runner, journal: "2027-03-01: {}").profile.intake
        #expect(intake.placement == nil)
        #expect(intake.limping == false)
        #expect(intake.doubleRaisePain?.score == 2)
        #expect(intake.singleRaisesPain?.score == 3)
        #expect(intake.canDoTenSingleRaises == true)
        #expect(intake.strengthForFortnight == true)
        #expect(intake.ranThirtyMinutes == true)
        #expect(intake.thirtyMinutesPain?.score == 1)
        #expect(intake.ranInFortnight == true)
    }

    @Test func theProfileStandsFirstOnTheFirstDay() throws {
        let entries = try read(
            journal: "2027-03-05: {note: later}\n2027-03-01..2027-03-09/4: {note: three times}"
        ).entries
        #expect(
            entries.map(\.day.text) == ["2027-03-01", "2027-03-05", "2027-03-01", "2027-03-05", "2027-03-09"])
        #expect(entries.first?.event.kind == .profile)
        #expect(entries.map(\.id) == Set(entries.map(\.id)).sorted())
        #expect(Set(entries.map(\.at)).count == 1)
    }

    @Test func aRunnerMayBeginAfterTheFirstRuns() throws {
        let entries = try read(
            runner: "{born: 1988, sore: left, site: midportion, begins: 2027-03-10, answers: {}}",
            journal: "2027-03-01: {run: {km: 6, min: 35}}"
        ).entries
        #expect(entries.map(\.day.text) == ["2027-03-10", "2027-03-01"])
    }

    @Test(arguments: [
        ("2027-03-01", 1), ("2027-03-01..2027-03-01", 1), ("2027-03-01..2027-03-10", 10),
        ("2027-03-01..2027-03-10/2", 5), ("2027-03-01..2027-03-10/20", 1), ("'2027-03-01'", 1),
        ("2000-01-01..2020-01-01/7305", 2),
    ])
    func rangesNameTheirDays(days: String, count: Int) throws {
        #expect(try read(journal: "\(days): {note: x}").entries.count == count + 1)
    }

    @Test func rowsOfOneDayAddUp() throws {
        let entries = try read(
            journal:
                "2027-03-01: {morning: {pain: 1, stiffness: 5}, note: x}\n2027-03-01..2027-03-02: {flag: bone}"
        ).entries
        let first = entries.filter { $0.day.text == "2027-03-01" }
        #expect(first.map(\.event.kind) == [.profile, .morning, .note, .flag])
    }

    @Test func mornings() throws {
        let one = try events("{morning: {pain: 2, stiffness: 15, limping: true, masked: true}}", sore: "both")
        #expect(one.map(\.side) == [nil])
        #expect(
            one.map(\.event)
                == [
                    .morning(
                        Morning(
                            pain: try Pain(2), stiffness: try Stiffness(minutes: 15), limping: true,
                            masked: true))
                ])
        let two = try events(
            "{morning: {left: {pain: 1, stiffness: 5}, right: {pain: 4, stiffness: 30}}}", sore: "both")
        #expect(two.map(\.side) == [.left, .right])
        #expect(
            two.map(\.event)
                == [
                    .morning(Morning(pain: try Pain(1), stiffness: try Stiffness(minutes: 5))),
                    .morning(Morning(pain: try Pain(4), stiffness: try Stiffness(minutes: 30))),
                ])
    }

    @Test func strengthAndPlyo() throws {
        #expect(
            try events("{strength: {rung: s4, pain: 3, effort: 7, masked: true}}").map(\.event)
                == [.strength(StrengthSession(rung: 4, pain: Pain(3), effort: Effort(7), masked: true))])
        #expect(
            try events("{strength: {intent: muscle}}").map(\.event)
                == [.strength(StrengthSession(rung: nil, intent: .muscle))])
        #expect(try events("{plyo: {rung: p6}}").map(\.event) == [.plyo(PlyoSession(rung: 6))])
    }

    @Test(arguments: [
        ("{km: 8.5, min: 44}", RunKind.easy, nil), ("{km: 8, min: 44, kind: race}", .race, nil),
        ("{km: 8, min: 44, rung: r3}", .easy, "r3"), ("{km: 8, min: 44, rung: v2}", .strides, "v2"),
        ("{km: 8, min: 44, rung: v3}", .tempo, "v3"), ("{km: 8, min: 44, rung: v4}", .tempo, "v4"),
        ("{km: 8, min: 44, rung: v5}", .intervals, "v5"), ("{km: 8, min: 44, rung: h1}", .hills, "h1"),
        ("{min: 30}", .easy, nil),
    ])
    func runs(text: String, kind: RunKind, rung: String?) throws {
        guard case .run(let run) = try events("{run: \(text)}").first?.event else {
            Issue.record("no run")
            return
        }
        #expect(run.kind == kind)
        #expect(run.rung?.text == rung)
        #expect(run.pain == nil)
        #expect(run.isRun)
        #expect((run.distance == nil) == !text.contains("km"))
    }

    @Test func tests() throws {
        let test = TendonTest(
            heelRaise: try TendonTest.HeelRaise(left: 18, right: 20, pain: Pain(2)), hopsDouble: try Pain(1),
            hopsSingle: try Pain(0), masked: true)
        #expect(
            try events(
                "{test: {heel_raise: {left: 18, right: 20, pain: 2}, hops_double: {pain: 1}, hops_single: {pain: 0}, masked: true}}"
            ).map(\.event) == [.test(test)])
    }

    @Test func flags() throws {
        #expect(try events("{flag: night-pain}").map(\.event) == [.flag(FlagReport(flag: .nightPain))])
        #expect(try events("{flag: none}").map(\.event) == [.flag(FlagReport(flag: nil))])
        #expect(
            try events("{flag: {name: steroid, until: 2027-03-04}}").map(\.event)
                == [.flag(FlagReport(flag: .steroid, until: Day("2027-03-04")))])
        #expect(try events("{cleared: bone}").map(\.event) == [.cleared(.bone)])
    }

    @Test func handsOn() throws {
        #expect(try events("{step_down: phase}").map(\.event) == [.stepDown(.phase)])
        #expect(try events("{step_down: hills}").map(\.event) == [.stepDown(.ladder(.hills))])
        #expect(try events("{note: 2027-03-01}").map(\.event) == [.note("2027-03-01")])
        let placement = Placement(phase: .speed, rungs: [RungName(.strength, 4), RungName(.speed, 2)])
        #expect(
            try events("{clinician: {name: A. Physio, phase: speed, speed: v2, strength: s4}}").map(\.event)
                == [.clinician(ClinicianEntry(name: "A. Physio", placement: placement))])
    }

    @Test func aLaterProfileReplacesWhatItNames() throws {
        let entries = try read(
            journal:
                "2027-03-01: {}\n2027-03-05: {profile: {sore: both, races: [{day: 2027-05-01, km: 10}]}}\n"
                + "2027-03-06: {morning: {right: {pain: 0, stiffness: 0}}}\n2027-03-07: {profile: {born: 1987}}"
        ).entries
        let profiles = entries.compactMap { entry -> Profile? in
            if case .profile(let profile) = entry.event { return profile }
            return nil
        }
        #expect(profiles.map(\.sore) == [.left, .both, .both])
        #expect(profiles.map(\.races.count) == [0, 1, 1])
        #expect(profiles.map(\.born) == [1988, 1988, 1987])
    }

    @Test func expectations() throws {
        let vignette = try read(
            journal: "2027-03-01: {}",
            expect: """
                2027-03-04..2027-03-05: {light: stop}
                2027-03-02: {light: red, phase: bridge, reasons: [morning.flared], no_reasons: [trend.creep], \
                allows: [strength], forbids: [run, hills], rungs: {plyo: p2, strength: s8}, run_max_km: 8.8}
                """)
        #expect(vignette.expectations.map(\.day.text) == ["2027-03-02", "2027-03-04", "2027-03-05"])
        #expect(vignette.expectations.map(\.line) == [8, 7, 7])
        let first = try #require(vignette.expectations.first)
        #expect(first.light == "red")
        #expect(first.phase == .bridge)
        #expect(first.reasons == ["morning.flared"])
        #expect(first.noReasons == ["trend.creep"])
        #expect(first.allows == [.strength])
        #expect(first.forbids == [.run, .hills])
        #expect(first.rungs.map(\.text) == ["p2", "s8"])
        #expect(first.runMaxKm == 8.8)
        #expect(vignette.expectations.last?.phase == nil)
    }

    @Test(arguments: Site.allCases)
    func rungsAreThoseOfThePrograms(site: Site) throws {
        let program = try EmbeddedPrograms.program(for: site)
        for ladder in Ladder.allCases {
            #expect(VignetteFile.standardRungs[ladder] == program.plan(ladder).rungs.count)
        }
    }

    @Test func aLongerProgramHasMoreRungs() throws {
        let text = """
            vignette: a
            says: b
            runner: {born: 1988, sore: left, site: midportion, start: {strength: s9}}
            journal: {2027-03-01: {}}
            expect: {2027-03-01: {rungs: {strength: s9}}}
            """
        var rungs = VignetteFile.standardRungs
        rungs[.strength] = 9
        #expect(try VignetteFile.read(text: text, file: "", rungs: rungs).expectations.count == 1)
        #expect(throws: VignetteFileError.self) { try VignetteFile.read(text: text, file: "") }
    }
}

/// The vignette of the reference is one.
@Suite struct VignetteReferenceTests {
    @Test func theExampleIsRead() throws {
        let page = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/programs.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let example = try #require(text.split(separator: "```").first { $0.hasPrefix("yaml\nvignette:") })
        let vignette = try VignetteFile.read(text: String(example.dropFirst(5)), file: "programs.md")
        #expect(vignette.entries.count == 1 + 7 + 4 + 1)
        #expect(vignette.expectations.count == 1)
    }
}
