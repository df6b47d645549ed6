import Testing

struct LawTests {
    /// `SPRINGBACK_LAWS` says on how many journals (500), `SPRINGBACK_LAWS_SEED` from which seed.
    @Test(arguments: 0..<LawRun.parts)
    func hold(part: Int) throws {
        if part == 0 { print("laws: \(LawRun.count) journals, seed \(LawRun.seed)") }
        for number in LawRun.journals(ofPart: part) {
            let journal = try LawRun.journal(number)
            for law in Law.all {
                guard try law.broken(journal) != nil else { continue }
                let small = try journal.shrunk { try law.broken($0) != nil }
                let how = try law.broken(small) ?? ""
                Issue.record(
                    "\(law.says), seed \(LawRun.seed), journal \(number)\n\(small.listing)\n\(how)")
                return
            }
        }
    }
}
