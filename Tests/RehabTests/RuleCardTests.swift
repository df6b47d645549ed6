import Evidence
import Rehab
import Testing

struct RuleCardTests {
    @Test func everyRuleHasItsCard() {
        #expect(RuleCard.all.map(\.id) == RuleID.allCases)
        for id in RuleID.allCases { #expect(RuleCard.card(id).id == id) }
    }

    @Test(arguments: RuleCard.all)
    func isWhole(card: RuleCard) {
        #expect(card.sentence.count > 20)
        #expect(card.sentence.hasSuffix("."))
        #expect(card.counterExample.count > 20)
        #expect(card.counterExample.hasSuffix("."))
        #expect(!card.sources.isEmpty)
        #expect(Set(card.sources).count == card.sources.count)
    }

    @Test func idsAreReadBack() {
        for id in RuleID.allCases { #expect(RuleID(id.text) == id) }
        #expect(Set(RuleID.allCases.map(\.text)).count == RuleID.allCases.count)
        #expect(RuleID("morning.unknown") == nil)
    }

    /// A grade without a source of its own kind is a default, and says so.
    @Test(arguments: RuleCard.all)
    func gradeFitsItsSources(card: RuleCard) {
        if card.sources.allSatisfy({ $0.key == "springback" }) { #expect(card.grade == .ourDefault) }
    }
}
