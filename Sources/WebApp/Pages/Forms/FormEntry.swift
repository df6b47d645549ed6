import Journal
import Quantities

/// Something a form says, under the id the form was made with.
struct FormEntry: Sendable {
    /// As many ids a form may use, one after the other; those of further forms of its page lie beyond.
    static let most = 64

    let id: EntryID
    let event: Event
    /// Today if left out.
    var day: Day?
    var side: Side?

    init(_ id: EntryID, _ event: Event, day: Day? = nil, side: Side? = nil) {
        self.id = id
        self.event = event
        self.day = day
        self.side = side
    }

    /// Several things one form says: the first has its id, each further one the next.
    static func all(_ id: EntryID, _ events: [Event]) -> [FormEntry] {
        events.enumerated().map { FormEntry(id.following($0.offset), $0.element) }
    }
}

extension EntryID {
    var isVersion7: Bool { high & 0xF000 == 0x7000 && low >> 62 == 0b10 }

    /// The id that is so many further on, of the same version and time.
    func following(_ count: Int) -> EntryID {
        let random = (low &+ UInt64(clamping: count)) & 0x3FFF_FFFF_FFFF_FFFF
        return EntryID(high: high, low: 0x8000_0000_0000_0000 | random)
    }
}
