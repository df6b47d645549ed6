public import Journal
import Quantities

extension Entry {
    /// The entry as an object of a journal file: when and about what, and one key with what it says, named by kind.
    public var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(id.text), "day": .string(day.text), "at": .string(at.text),
            "offset": .string(offset.text), event.kind.rawValue: event.json,
        ]
        if let side { members["side"] = .string(side.rawValue) }
        return .object(members)
    }

    /// An entry from an object of a journal file.
    ///
    /// - Throws: `JournalFileError` for a key that is missing or unknown and for a value its quantity refuses.
    public init(json: JSONValue) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: "")
        let id = try reader.entryID("id")
        let day = try reader.day("day")
        let at = try reader.instant("at")
        let offset = try reader.offset("offset")
        let side = try reader.optionalWord("side", Side.self)
        let event = try reader.event()
        try reader.finish()
        self.init(id: id, day: day, at: at, offset: offset, side: side, event: event)
        do {
            try EntryFault.check(self)
        } catch {
            throw JournalFileError(key: error.key, reason: error.reason, advice: error.advice)
        }
    }
}

extension ObjectReader {
    /// The one key that names a kind, and what it says.
    mutating func event() throws(JournalFileError) -> Event {
        let kinds = rest.compactMap { Event.Kind(rawValue: $0) }
        guard let kind = kinds.first else {
            throw JournalFileError(
                key: path, reason: "nothing here says what the entry is",
                advice: "add one of \(Event.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard kinds.count == 1 else {
            throw JournalFileError(
                key: key(kinds[1].rawValue), reason: "an entry that is of two kinds",
                advice: "make two entries of it, each with an id of its own")
        }
        return try Event(kind: kind, json: require(kind.rawValue), path: key(kind.rawValue))
    }

    mutating func entryID(_ name: String) throws(JournalFileError) -> EntryID {
        let text = try string(name)
        return try quantity(name) { () throws(QuantityError) in try EntryID(text) }
    }

    mutating func instant(_ name: String) throws(JournalFileError) -> Instant {
        let text = try string(name)
        return try quantity(name) { () throws(QuantityError) in try Instant(text) }
    }

    /// An offset as `+hh:mm` or `-hh:mm`.
    mutating func offset(_ name: String) throws(JournalFileError) -> UTCOffset {
        let text = try string(name)
        return try quantity(name) { () throws(QuantityError) in
            let bytes = Array(text.utf8)
            let digits = [1, 2, 4, 5].compactMap { place in
                place < bytes.count && (48...57).contains(bytes[place]) ? Int(bytes[place] - 48) : nil
            }
            guard bytes.count == 6, digits.count == 4, bytes[3] == UInt8(ascii: ":"), digits[2] < 6,
                bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-")
            else { throw .malformed(quantity: "UTC offset", wanted: "+hh:mm, such as +01:00") }
            let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
            return try UTCOffset(minutes: bytes[0] == UInt8(ascii: "-") ? -minutes : minutes)
        }
    }
}
