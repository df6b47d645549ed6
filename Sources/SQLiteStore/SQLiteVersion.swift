import GRDBSQLite
import Stores

/// The SQLite this program runs on, which is the machine's own.
enum SQLiteVersion {
    /// The first version with STRICT tables: 3.37.0 of November 2021.
    private static let oldest: Int32 = 3_037_000

    /// - Throws: `.oldSQLite` when it lacks what the schema needs.
    static func check() throws(StoreError) {
        guard sqlite3_libversion_number() >= oldest else {
            throw .oldSQLite(found: String(cString: sqlite3_libversion()), wanted: "3.37")
        }
    }
}
