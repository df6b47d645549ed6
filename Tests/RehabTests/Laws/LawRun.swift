import EntryMaking
import Foundation

/// How many journals the laws are tried on, and from which seed: `SPRINGBACK_LAWS` and `SPRINGBACK_LAWS_SEED`.
enum LawRun {
    static let count = number("SPRINGBACK_LAWS") ?? 500
    static let seed = UInt64(number("SPRINGBACK_LAWS_SEED") ?? 20_270_104)

    /// A part of the journals, so that the parts can be tried side by side.
    static let parts = 8

    static func journals(ofPart part: Int) -> StrideTo<Int> { stride(from: part, to: count, by: parts) }

    /// The journal of a number: the same one for the same seed, whatever the count.
    static func journal(_ number: Int) throws -> MadeJournal {
        var random = SeededRandom(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
        return try JournalMaker.journal(number, &random)
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }
}
