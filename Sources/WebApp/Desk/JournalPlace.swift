public import Stores

/// Where the journal of the app is, which need not be there yet.
public struct JournalPlace<Store: JournalStore>: Sendable {
    /// What a journal is opened for.
    public enum Use: Sendable {
        /// Answers and entries: what was kept survives a power cut.
        case answers
        /// An import, which can be run again.
        case imports
    }

    let isThere: @Sendable () -> Bool
    let open: @Sendable (Use) throws(StoreError) -> Store
    let close: @Sendable (Store) -> Void
    let erase: @Sendable () throws(StoreError) -> Void
    let lockImports: @Sendable () async -> @Sendable () -> Void

    /// - Parameters:
    ///   - isThere: whether there is a journal.
    ///   - open: opens it, and makes it where there is none.
    ///   - close: closes what `open` gave.
    ///   - erase: removes it with all it holds.
    ///   - lockImports: waits until no other import runs; what it returns lets the next one in.
    public init(
        isThere: @escaping @Sendable () -> Bool,
        open: @escaping @Sendable (Use) throws(StoreError) -> Store,
        close: @escaping @Sendable (Store) -> Void,
        erase: @escaping @Sendable () throws(StoreError) -> Void,
        lockImports: @escaping @Sendable () async -> @Sendable () -> Void
    ) {
        self.isThere = isThere
        self.open = open
        self.close = close
        self.erase = erase
        self.lockImports = lockImports
    }
}
