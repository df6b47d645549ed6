import EmbeddedPrograms
import Foundation
import Importing
import Journal
import JournalFiles
import Quantities
import Rehab
import Stores
import Synchronization

@testable import WebApp

/// A journal in memory that may be missing or erased.
final class MemoryPlace: Sendable {
    private let kept: Mutex<MemoryStore?>

    init(isThere: Bool) { kept = Mutex(isThere ? MemoryStore() : nil) }

    /// The journal; nil where there is none.
    var store: MemoryStore? { kept.withLock { $0 } }

    /// As somebody who deletes the file.
    func remove() { kept.withLock { $0 = nil } }

    var journalPlace: JournalPlace<MemoryStore> {
        JournalPlace(
            isThere: { self.store != nil },
            open: { _ in
                self.kept.withLock { store in
                    let opened = store ?? MemoryStore()
                    store = opened
                    return opened
                }
            }, close: { _ in }, erase: { self.kept.withLock { $0 = nil } }, lockImports: { {} })
    }
}

/// A clock that stands until it is set.
final class TestClock: Sendable {
    private let now: Mutex<Instant>
    private let ids = Mutex<UInt64>(0)

    init() throws { now = Mutex(try Instant("2027-01-11T07:00:00Z")) }

    func set(_ text: String) throws {
        let instant = try Instant(text)
        now.withLock { $0 = instant }
    }

    var edge: Edge {
        Edge(
            moment: {
                let now = self.now.withLock { $0 }
                return Moment(now: now, offset: .utc, today: now.day(at: .utc))
            },
            offset: { _ in .utc },
            newID: { instant in
                self.ids.withLock { count in
                    count += 1
                    return EntryID(at: instant, randomHigh: 0, randomLow: count)
                }
            })
    }
}

extension Coach {
    /// With the built-in program of the midportion.
    static let embedded = Coach { timeline, _, day throws(DeskError) in
        guard let program = try? EmbeddedPrograms.program(for: .midportion) else { throw .noProfile }
        return State(replaying: timeline, program: program, through: day)
    }
}
