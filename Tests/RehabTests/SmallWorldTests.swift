import EmbeddedPrograms
import Journal
import Quantities
import Rehab
import Testing

/// Every morning there can be: pain 0-10 by stiffness by limp, in each phase, so many days after a hard session.
struct SmallWorldTests {
    static let stiffness = [0, 5, 15, 20, 25, 45]
    static let usual = [(0, 0), (1, 5), (3, 20), (5, 45)]
    static let gaps = [1, 2, 3, 15, 29, 43]

    /// The day of the morning, and the state before it: placed high, a hard session on the first day.
    private func world(_ phase: Phase, usual: (Int, Int), gap: Int) throws -> (life: Life, before: State) {
        var life = Life()
        var profile = try Profile.placed(
            phase, [RungName(.strength, 5), RungName(.plyo, 6), RungName(.speed, 7), RungName(.hills, 4)])
        profile.usual = UsualMorning(pain: try Pain(usual.0), stiffness: try Stiffness(minutes: usual.1))
        try life.add(.profile(profile), on: 0)
        try life.morning(usual.0, usual.1, on: 0...0)
        try life.add(.plyo(PlyoSession(rung: 6, pain: try Pain(1))), on: 0)
        try life.run(10, pain: 1, kind: .intervals, on: 0)
        return (life, try life.state(gap - 1))
    }

    @Test(arguments: Phase.allCases, gaps)
    func everyMorning(phase: Phase, gap: Int) throws {
        let program = try EmbeddedPrograms.program(for: .midportion)
        for usual in SmallWorldTests.usual {
            let (life, before) = try world(phase, usual: usual, gap: gap)
            var lights: [[Light]] = []
            for pain in 0...10 {
                var row: [Light] = []
                for minutes in SmallWorldTests.stiffness {
                    for limping in [false, true] {
                        let morning = Morning(
                            pain: try Pain(pain), stiffness: try Stiffness(minutes: minutes), limping: limping
                        )
                        var today = life
                        try today.add(.morning(morning), on: gap)
                        let entries = today.entries.suffix(1)
                        let answer = try #require(Life.day(gap).answer(after: before, Array(entries)))
                        if !limping { row.append(answer.light) }
                        for fault in faults(answer, morning, usual, phase, gap, program) {
                            Issue.record("\(fault)\n\(trace(today, gap))")
                            return
                        }
                    }
                }
                if let worse = zip(row, row.dropFirst()).first(where: { $0 > $1 }) {
                    Issue.record("more stiffness at pain \(pain): \(worse)\n\(trace(life, gap))")
                }
                lights.append(row)
            }
            for (calmer, sorer) in zip(lights, lights.dropFirst()) where zip(calmer, sorer).contains(where: >)
            {
                Issue.record("more pain lifts the light: \(calmer) \(sorer)\n\(trace(life, gap))")
            }
        }
    }

    private func faults(
        _ answer: Decision, _ morning: Morning, _ usual: (Int, Int), _ phase: Phase, _ gap: Int,
        _ program: Program
    ) -> [String] {
        var faults: [String] = []
        func check(_ holds: Bool, _ what: String) { if !holds { faults.append(what) } }
        let pain = morning.pain.score
        let minutes = morning.stiffness.minutes
        let storage = answer.allows.intersection(.energyStorage)
        for rung in answer.rungs { check(program.rung(rung) != nil, "\(rung.text) does not exist") }
        let run = answer.run
        check(run.maxKilometres.isFinite && run.maxKilometres >= 0, "\(run.maxKilometres) km")
        check(run.allowed == answer.allows(.run) && (run.allowed || run.maxKilometres == 0), "the run")
        check(answer.phase >= .bridge || storage == [], "energy storage in \(answer.phase.name)")
        check(answer.phase >= .speed || !answer.allows(.hills), "hills in \(answer.phase.name)")
        check(answer.phase <= phase.next, "from \(phase.name) to \(answer.phase.name)")
        check(gap >= 3 || storage == [], "energy storage \(gap) days after a high session")
        check(
            pain < 4 && minutes <= 20 && !morning.limping || storage == [], "energy storage on a bad morning")
        // The rule of the morning once more, in its own words.
        let base = (min(usual.0, 3), min(usual.1, 20))
        let isFlared = morning.limping || pain >= max(base.0 + 3, 4) || minutes >= base.1 + 30
        let isSettled = !isFlared && pain <= max(base.0 + 1, 2) && minutes <= max(base.1 + 10, 15)
        check(isFlared == (answer.light == .red), "flared and \(answer.light.name)")
        check(isSettled == answer.reasons.contains { $0.rule == .morningSettled }, "settled or not")
        check(answer.light != .waiting && answer.light != .stop, "known and \(answer.light.name)")
        check(
            !isFlared || answer.allows.subtracting(.strength) == [], "a flared morning opens \(answer.allows)"
        )
        check(!morning.limping && pain < 8 || !isFlared || answer.allows == [], "the settle menu at \(pain)")
        return faults
    }

    private func trace(_ life: Life, _ gap: Int) -> String {
        MadeJournal(number: 0, entries: life.entries, last: Life.day(gap)).listing
    }
}
