public import Journal
import JournalFiles

extension StoreError {
    /// Looks an entry over before it is kept.
    ///
    /// - Throws: `.refusedEntry` with the key that is wrong.
    public static func check(_ entry: Entry) throws(StoreError) {
        do {
            try EntryFault.check(entry)
        } catch {
            throw .refusedEntry(id: entry.id, key: error.key, reason: error.reason, advice: error.advice)
        }
    }

    /// The largest original file that is kept, in bytes, packed or unpacked.
    public static let mostBytes = 500_000_000
    /// The longest name of one, in bytes: what a zip archive may call its members.
    public static let mostBytesOfName = 65_535

    /// Looks at an original file before it is kept; its content is not unpacked for it.
    ///
    /// - Throws: `.refusedOriginal` when its hash is none, when it is larger than `mostBytes`, or its name longer than
    ///   `mostBytesOfName`.
    public static func check(_ original: OriginalFile) throws(StoreError) {
        guard EntryFault.isHash(original.hash) else {
            throw .refusedOriginal(hash: original.hash, reason: "its name is no SHA-256")
        }
        guard original.bytes.count <= mostBytes else {
            throw .refusedOriginal(hash: original.hash, reason: "it is larger than 500 MB")
        }
        guard (original.name ?? "").utf8.count <= mostBytesOfName else {
            throw .refusedOriginal(hash: original.hash, reason: "its name is longer than 65,535 bytes")
        }
    }
}
