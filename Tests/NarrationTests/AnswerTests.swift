import EmbeddedPrograms
import Evidence
import Journal
import Narration
import TestSupport
import Testing

@testable import Rehab

/// The answer of a day and everything around it.
struct AnswerTests {
    static let dues: [Decision.Due] = [
        .checkIn, .flagQuestions, .heelRaiseTest, .doubleHopTest, .singleHopTest,
    ]
    static let causes: [Start.Cause] = [
        .placedByHand, .limping, .morningPain, .raisePain, .loadDone, .ordinary, .raiseHurts,
        .tenSingleRaises,
        .ordinaryStrength, .ranThirtyMinutes, .didNotRun, .someRunning,
    ]

    @Test(arguments: Units.allCases)
    func answers(in units: Units) throws {
        let narrator = Narrator(units: units)
        let program = try EmbeddedPrograms.program(for: .midportion)
        var snapshot = Snapshot("answers-\(units.rawValue)")
        for (name, decision) in SampleDecisions.all {
            var lines = [narrator.headline(decision), narrator.phase(decision, program: program)]
            if let note = narrator.note(on: decision.light) { lines.append(note) }
            lines += narrator.run(decision, program: program)
            if let stop = decision.stop {
                lines += ["why: " + narrator.stop(stop).reason, "seek: " + narrator.stop(stop).seek]
            }
            snapshot.add(name, lines)
        }
        #expect(try snapshot.difference() == nil)
    }

    @Test(arguments: Site.allCases)
    func everyRungOfAProgram(for site: Site) throws {
        let narrator = Narrator(units: .metric)
        let program = try EmbeddedPrograms.program(for: site)
        var snapshot = Snapshot("rungs-\(site.rawValue)")
        for rung in program.ladders.flatMap({ $0.rungs }) {
            snapshot.add(narrator.title(rung), narrator.lines(rung))
            for line in narrator.lines(rung) { expectPlain(line) }
        }
        #expect(try snapshot.difference() == nil)
    }

    @Test func itemsOfASession() throws {
        let narrator = Narrator(units: .metric)
        let rung = try #require(EmbeddedPrograms.program(for: .midportion).rung(RungName(.strength, 2)))
        var snapshot = Snapshot("session")
        for (isPlanned, isMenu) in [(true, false), (true, true), (false, false), (false, true)] {
            let item = Decision.SessionItem(rung: rung, isPlanned: isPlanned, isMenu: isMenu)
            snapshot.add("planned \(isPlanned), menu \(isMenu)", narrator.session(item))
        }
        #expect(try snapshot.difference() == nil)
    }

    @Test func muscleWorkAndTempo() throws {
        let narrator = Narrator(units: .metric)
        let dose = try MuscleDose(sets: 3, repetitions: 25, tempo: Tempo(up: 2, hold: 1, down: 3))
        let exercise = try StrengthPrescription(
            exercise: .singleLegRaise, dose: .muscle(dose), load: .bodyweight, rest: 0)
        let rung = Rung(
            name: RungName(.strength, 4), title: "Many raises", work: .strength([exercise]), storage: .none,
            openings: [], equipment: [.step], cue: "", grade: .coach, sources: [])
        #expect(
            narrator.lines(rung) == [
                "Slow single-leg raise: 3 x 25 on each leg, 2 s up, 1 s held, 3 s down, body weight; 7 min"
                    + " 30 s under tension a leg.",
                "For the muscle: many and quicker. It helps the calf, and moves the tendon's ladder nowhere.",
                "With a step.",
            ])
    }

    @Test func textsAroundIt() throws {
        let narrator = Narrator(units: .metric)
        var snapshot = Snapshot("texts")
        snapshot.add("notice", narrator.notice)
        snapshot.add("expectation", narrator.expectation())
        snapshot.add("placement", Self.causes.map { narrator.placement($0) })
        snapshot.add("due", Self.dues.map { narrator.due($0) })
        snapshot.add("questions", Flag.allCases.map { "\($0.rawValue): \(narrator.question($0))" })
        snapshot.add("weekly", [narrator.newPainQuestion])
        snapshot.add("grades", narrator.gradeKey)
        snapshot.add("ideas", Ideas.all.map { "\($0.text) [\(narrator.grade($0.grade))]" })
        for line in narrator.notice + narrator.expectation() + Self.causes.map({ narrator.placement($0) })
            + Flag.allCases.map({ narrator.question($0) }) + Ideas.all.map({ $0.text })
        {
            expectPlain(line)
        }
        #expect(try snapshot.difference() == nil)
    }

    /// The one place that speaks of harm takes it back, and takes nothing of a red flag back.
    @Test func redIsAboutThePlan() throws {
        let narrator = Narrator(units: .metric)
        let note = try #require(narrator.note(on: .red))
        #expect(note.hasPrefix("Red does not mean damage"))
        #expect(note.contains("not about the tissue"))
        #expect(note.contains("examined today"))
        #expect(narrator.note(on: .green) == nil)
    }

    @Test func flagsNeverReassure() {
        for flag in Flag.allCases {
            let text = FlagText(flag)
            for word in [
                "harmless", "no reason to worry",
                "nothing to worry", "probably", "fine", "safe", "rarely",
            ] {
                #expect(
                    !(text.sentence + text.question).contains(word),
                    "\(flag.rawValue): \(word)")
            }
        }
    }
}
