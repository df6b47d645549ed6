import Foundation
import Journal
import Testing
import VignetteFiles
import Vignettes

/// Holds `Docs/monotony.md`: every pair of journals on that page is still so, and differs in one worse morning.
struct MonotonyTests {
    static let pairs: [(calmer: Vignette, sorer: Vignette)] = {
        let page = VignetteFolders.project.appending(path: "Docs/monotony.md")
        guard let text = try? String(contentsOf: page, encoding: .utf8) else { return [] }
        let blocks = text.components(separatedBy: "```yaml\n").dropFirst().map { block in
            block.components(separatedBy: "```")[0]
        }
        let vignettes = blocks.compactMap { try? VignetteFile.read(text: $0, file: "monotony.md") }
        guard vignettes.count == blocks.count, vignettes.count % 2 == 0 else { return [] }
        return stride(from: 0, to: vignettes.count, by: 2).map { (vignettes[$0], vignettes[$0 + 1]) }
    }()

    @Test func thePageIsRead() {
        #expect(MonotonyTests.pairs.count >= 10)
    }

    @Test(arguments: pairs.indices)
    func isStillSo(pair: Int) throws {
        let (calmer, sorer) = MonotonyTests.pairs[pair]
        for vignette in [calmer, sorer] {
            let failures = try play(vignette)
            #expect(failures.isEmpty, "\(pair + 1): \(failures.map(\.description).joined(separator: "\n"))")
        }
        #expect(calmer.says == sorer.says)
        let changed = zip(calmer.entries, sorer.entries).filter { $0 != $1 }
        #expect(calmer.entries.count == sorer.entries.count)
        #expect(changed.count == 1)
        for (before, after) in changed {
            guard case .morning(let calm) = before.event, case .morning(let sore) = after.event else {
                Issue.record("\(pair + 1) differs in something else than a morning")
                continue
            }
            #expect(sore.pain >= calm.pain && sore.stiffness >= calm.stiffness && sore != calm)
            #expect(before.day == after.day)
            #expect(calmer.expectations.allSatisfy { $0.day >= before.day })
        }
    }
}
