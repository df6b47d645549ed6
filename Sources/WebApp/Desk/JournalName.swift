import Journal
import Rehab
import Synchronization

/// Which journal pages are made of, told to pages and kept entries: what waits on a device for one that was deleted must
/// not come into the next.
final class JournalName: Sendable {
    private let name = Mutex<String?>(nil)

    /// The id of its first profile; nil while there is none.
    var text: String? { name.withLock { $0 } }

    func set(_ id: EntryID?) { name.withLock { $0 = id?.text } }
}

extension Timeline {
    /// The profile the plan began with, which is never taken back; nil before there is one.
    var firstProfile: EntryID? { entries.first { $0.event.kind == .profile }?.id }
}
