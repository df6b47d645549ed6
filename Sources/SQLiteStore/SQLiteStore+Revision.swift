import GRDB
public import Stores

extension SQLiteStore {
    public func revision() async throws(StoreError) -> JournalRevision {
        try await read { db in
            // The pragma counts what other connections commit and nothing of this one, the counter the reverse.
            let others = try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
            return JournalRevision(own: db.totalChangesCount, others: others)
        }
    }
}
