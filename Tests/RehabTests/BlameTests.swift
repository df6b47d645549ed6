import EmbeddedPrograms
import Journal
import Quantities
import Testing
import VignetteFiles

@testable import Rehab

/// What a bad morning or a session that hurt is laid to stands in its reason, with the entries of both.
struct BlameTests {
    /// Two quiet weeks from 2 April on, then these days.
    private func decision(on day: String, _ days: [String], start: String) throws -> (Decision, Vignette) {
        let text = """
            vignette: blame
            says: Something is laid to what was done.
            runner: {born: 1985, sore: left, site: midportion, start: {\(start)}}
            journal:
              2028-04-02..2028-04-15: {morning: {pain: 1, stiffness: 5}}
            \(days.map { "  " + $0 }.joined(separator: "\n"))
            expect:
              \(day): {reasons: [session.stop]}

            """
        let vignette = try VignetteFile.read(text: text, file: "blame.yaml")
        let program = try EmbeddedPrograms.program(for: .midportion)
        let last = try Day(day)
        var state = State(program: program, from: try Day("2028-04-02"))
        let recorded = Timeline(vignette.entries).days()
        while state.today.map({ $0 < last }) ?? true {
            let today = try state.today.map { $0 + 1 } ?? Day("2028-04-02")
            state.append(today, recorded.first { $0.day == today }?.entries ?? [])
        }
        return (try #require(decide(state, on: last)), vignette)
    }

    private func ids(_ vignette: Vignette, on day: String, _ isMeant: (Event) -> Bool) throws -> [EntryID] {
        let day = try Day(day)
        return vignette.entries.filter { $0.day == day && isMeant($0.event) }.map { $0.id }
    }

    private func isMorning(_ event: Event) -> Bool { if case .morning = event { true } else { false } }
    private func isRun(_ event: Event) -> Bool { if case .run = event { true } else { false } }
    private func isPlyo(_ event: Event) -> Bool { if case .plyo = event { true } else { false } }

    @Test func aFlaredMorningIsLaidToTheStridesOfTheDayBefore() throws {
        let (decision, vignette) = try decision(
            on: "2028-04-16",
            [
                "2028-04-15: {run: {km: 7, min: 40, rung: v2, pain: 0}}",
                "2028-04-16: {morning: {pain: 5, stiffness: 10}}",
            ], start: "phase: speed, strength: s6, plyo: p5, run: r7, speed: v2")
        let reason = try #require(decision.reason(.morningFlared))
        let run = try ids(vignette, on: "2028-04-15", isRun)
        let blame = Blame(
            rule: .morningFlared, ladder: .speed, kind: .strides, day: try Day("2028-04-15"), entries: run,
            standsOn: RungName(.speed, 1), isStepBack: true)
        #expect(run.count == 1)
        #expect(reason.blame == blame)
        #expect(reason.entries == (try ids(vignette, on: "2028-04-16", isMorning)) + run)
    }

    @Test func anUnsettledMorningIsChargedOnceAndStepsBackTheSecondTime() throws {
        let start = "phase: bridge, strength: s5, plyo: p4, run: r7"
        let days = [
            "2028-04-15: {plyo: {rung: p4, pain: 1}}", "2028-04-16: {morning: {pain: 3, stiffness: 5}}",
            "2028-04-17: {morning: {pain: 1, stiffness: 5}}",
            "2028-04-18: {morning: {pain: 1, stiffness: 5}, plyo: {rung: p4}}",
            "2028-04-19: {morning: {pain: 3, stiffness: 5}}",
        ]
        for (day, before, rung, isStepBack) in [
            ("2028-04-16", "2028-04-15", 4, false), ("2028-04-19", "2028-04-18", 3, true),
        ] {
            let (decision, vignette) = try decision(on: day, days, start: start)
            let reason = try #require(decision.reason(.morningUnsettled))
            let plyo = try ids(vignette, on: before, isPlyo)
            let blame = Blame(
                rule: .morningUnsettled, ladder: .plyo, kind: nil, day: try Day(before), entries: plyo,
                standsOn: RungName(.plyo, rung), isStepBack: isStepBack)
            #expect(plyo.count == 1)
            #expect(reason.blame == blame)
            #expect(reason.entries == (try ids(vignette, on: day, isMorning)) + plyo)
        }
    }

    @Test func highPainIsLaidToTheRunItself() throws {
        let (decision, vignette) = try decision(
            on: "2028-04-15", ["2028-04-15: {run: {km: 10, min: 60, pain: 7}}"],
            start: "phase: load, strength: s4, run: r7")
        let reason = try #require(decision.reason(.painHigh))
        let run = try ids(vignette, on: "2028-04-15", isRun)
        #expect(run.count == 1)
        #expect(reason.entries == run)
        #expect(reason.blame?.entries == run)
        #expect(reason.blame?.ladder == .run)
        #expect(reason.blame?.standsOn == RungName(.run, 6))
        #expect(reason.blame?.isStepBack == true)
    }

    @Test func aBadMorningAfterRestIsLaidToNothing() throws {
        let (decision, _) = try decision(
            on: "2028-04-16", ["2028-04-16: {morning: {pain: 3, stiffness: 5}}"],
            start: "phase: load, strength: s4, run: r7")
        let reason = try #require(decision.reason(.morningUnsettled))
        #expect(reason.blame == nil)
        #expect(reason.entries.count == 1)
    }
}
