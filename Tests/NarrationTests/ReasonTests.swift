import Journal
import Narration
import Quantities
import TestSupport
import Testing

@testable import Rehab

/// Sentences of reasons.
struct ReasonTests {
    let day = SampleReasons.day

    @Test func everyRuleSaysWhyAndWhatWouldChangeIt() throws {
        var snapshot = Snapshot("reasons")
        for (units, reasons) in [(Units.metric, SampleReasons.all), (.imperial, SampleReasons.running)] {
            let narrator = Narrator(units: units)
            snapshot.add("# \(units.rawValue), on \(day.text)")
            for reason in reasons.sorted(by: { $0.rule < $1.rule }) {
                snapshot.add(
                    "\(reason.rule.text) (\(DetailKind(reason.detail).rawValue))\(reason.blame == nil ? "" : ", laid")"
                )
                snapshot.add("    \(narrator.sentence(reason, on: day))")
                if let change = narrator.change(reason, on: day) { snapshot.add("    -> \(change)") }
            }
        }
        #expect(try snapshot.difference() == nil)
    }

    @Test func samplesCoverEveryRuleAndEveryDetail() {
        let said = Set(SampleReasons.all.map { $0.rule })
        let seen = Set(SampleReasons.all.map { DetailKind($0.detail) })
        for rule in RuleID.allCases { #expect(said.contains(rule), "\(rule.text) has no sample") }
        for kind in DetailKind.allCases { #expect(seen.contains(kind), "\(kind.rawValue) has no sample") }
    }

    /// A rule may one day carry other numbers than today: it still says something true.
    @Test func everyRuleHasASentenceForAnyDetail() {
        let narrator = Narrator(units: .imperial)
        for rule in RuleID.allCases {
            for sample in SampleReasons.all {
                let reason = Reason(rule, sample.detail, closes: sample.closes, change: sample.change)
                expectPlain(narrator.sentence(reason, on: day))
                if let change = narrator.change(reason, on: day) { expectPlain(change) }
            }
        }
    }

    /// A stricter program is told in its own numbers.
    @Test func gatesSayWhatTheProgramAsks() {
        let narrator = Narrator(units: .metric)
        #expect(
            SampleReasons.stricter.map { narrator.sentence($0, on: day) } == [
                "No strength session on s3 or above, at pain of at most 1, since this phase began; the gate asks"
                    + " for one.",
                "A flare began on 2027-03-03; the gate asks for 41 days without a new one.",
                "No heel-raise test of the last 5 days; the gate asks for one of at least 27 on each side, at"
                    + " pain of at most 0.",
                "No heel-raise test of the last 5 days; the gate asks for one of at least 27 on the right, the"
                    + " sore side, and 95% of the left or at most 2 below it, at pain of at most 0.",
                "No double-leg hop test of the last 5 days; the gate asks for ten hops at pain of at most 0.",
                "1 easy run of at least 45 min in the last 9 days at pain of at most 0 and with a settled next"
                    + " morning; the gate asks for 4.",
            ])
    }

    @Test func reasonsOfOneRuleEachHaveTheirOwnSentence() {
        let narrator = Narrator(units: .metric)
        for rule in [RuleID.oneADay, .restDay, .ladderClosed] {
            let sentences = SampleReasons.all.filter { $0.rule == rule }.map {
                narrator.sentence($0, on: day)
            }
            #expect(Set(sentences).count == sentences.count)
        }
    }
}
