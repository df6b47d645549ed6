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

    /// The largest original file that is kept, in bytes.
    public static let mostBytes = 500_000_000

    /// Looks at an original file before it is kept.
    ///
    /// - Throws: `.refusedOriginal` when its hash is none or when it is larger than `mostBytes`.
    public static func check(_ original: OriginalFile) throws(StoreError) {
        guard EntryFault.isHash(original.hash) else {
            throw .refusedOriginal(hash: original.hash, reason: "its name is no SHA-256")
        }
        guard original.bytes.count <= mostBytes else {
            throw .refusedOriginal(hash: original.hash, reason: "it is larger than 500 MB")
        }
    }
}
