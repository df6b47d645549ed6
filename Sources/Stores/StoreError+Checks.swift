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

    /// Looks at the name of an original file before it is kept.
    ///
    /// - Throws: `.refusedOriginal` when the hash is none.
    public static func check(_ original: OriginalFile) throws(StoreError) {
        guard EntryFault.isHash(original.hash) else {
            throw .refusedOriginal(hash: original.hash, reason: "its name is no SHA-256")
        }
    }
}
