import EmbeddedPrograms
import Journal
import Quantities
import Testing

@testable import Narration
@testable import Rehab

/// What the engine really gives, said in full.
struct JourneyTests {
    /// Rules that carry no numbers.
    static let withoutNumbers: Set<RuleID> = [.flareEnded, .disuseLong, .sessionStop]

    /// Every rule with every kind of numbers, as the snapshot holds them.
    static let sampled = Set(SampleReasons.all.map { "\($0.rule.text) \(DetailKind($0.detail).rawValue)" })

    @Test(arguments: 1...12)
    func everyAnswerIsSaidWithItsOwnNumbers(seed: Int) throws {
        let first = SampleReasons.sample(2027, 1, 4)
        var maker = JourneyMaker(seed: UInt64(seed), from: first)
        let timeline = Timeline(try maker.entries(days: 150))
        let program = try EmbeddedPrograms.program(for: maker.site)
        let narrator = Narrator(units: seed % 2 == 0 ? .metric : .imperial)
        var state = State(program: program, from: first)
        let days = timeline.days()
        for offset in 0..<150 {
            let today = first + offset
            state.append(today, days.first { $0.day == today }?.entries ?? ArraySlice<Entry>())
            let decision = try #require(decide(state, on: today))
            for reason in decision.reasons {
                let pair = "\(reason.rule.text) \(DetailKind(reason.detail).rawValue)"
                if !Self.sampled.contains(pair) { Issue.record("no sample of \(pair)") }
                let isWordless =
                    Self.withoutNumbers.contains(reason.rule) || FlagText.flag(of: reason.rule) != nil
                if !isWordless, narrator.numbers(of: reason, on: today) == nil {
                    Issue.record("\(today.text): no numbers of \(reason.rule.text) \(reason.detail)")
                }
                expectPlain(narrator.sentence(reason, on: today))
                if let change = narrator.change(reason, on: today) { expectPlain(change) }
            }
            expectPlain(narrator.headline(decision))
            expectPlain(narrator.phase(decision, program: program))
            for item in decision.session {
                for line in narrator.session(item).dropFirst() { expectPlain(line) }
            }
            for line in narrator.run(decision, program: program) { expectPlain(line) }
            for due in decision.due { expectPlain(narrator.due(due)) }
            if let stop = decision.stop {
                expectPlain(narrator.stop(stop).reason)
                expectPlain(narrator.stop(stop).seek)
            }
        }
        let start = try #require(state.start)
        for line in narrator.placement(start) { expectPlain(line) }
    }
}
