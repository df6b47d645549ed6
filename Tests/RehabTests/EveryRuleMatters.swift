import Rehab
import Testing
import VignetteFiles
import Vignettes

/// A rule nobody would miss is no rule: each is taken out in turn, and one of our own vignettes must notice.
struct EveryRuleMatters {
    static let vignettes: [Vignette] = VignetteFolders.files(in: VignetteFolders.own)
        .compactMap { try? VignetteFolders.vignette($0) }

    /// Rules that only speak: they close nothing and change no light.
    static let words: Set<RuleID> = [
        .rampIntensityReturn, .sessionStop, .handoffStuck, .handoffNoProgress, .handoffSudden,
    ]

    @Test func ourVignettesAreRead() {
        #expect(EveryRuleMatters.vignettes.count == VignetteFolders.files(in: VignetteFolders.own).count)
        #expect(!EveryRuleMatters.vignettes.isEmpty)
    }

    /// Vignettes are about the rules; what the personal model takes away is held by `ModelShrinkTests`.
    static let rules = RuleID.allCases.filter { $0 != .modelRisk }

    @Test(arguments: rules)
    func isMissed(rule: RuleID) throws {
        var failures: [Failure] = []
        for vignette in EveryRuleMatters.vignettes {
            failures += try play(vignette, rules: .all.without(rule))
        }
        #expect(!failures.isEmpty, "no vignette notices that \(rule.text) is gone")
        guard !EveryRuleMatters.words.contains(rule) else { return }
        let effects = failures.filter { $0.key != "reasons" && $0.key != "no_reasons" }
        #expect(!effects.isEmpty, "without \(rule.text) only the list of reasons changes")
    }
}
