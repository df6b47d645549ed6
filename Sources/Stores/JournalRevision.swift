/// What a store has seen of changes to its journal: two that are equal mean that nothing was added in between.
public struct JournalRevision: Hashable, Sendable {
    /// Changes made through this store.
    public let own: Int
    /// Changes made by others, such as another process.
    public let others: Int

    public init(own: Int, others: Int) {
        self.own = own
        self.others = others
    }
}
