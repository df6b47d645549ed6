import GRDB
import Stores

/// The tables of a journal and how they come to be.
///
/// The database trusts itself more than this program: what the types refuse, constraints refuse again, and triggers
/// refuse any change of what was appended. Each released version stays as a frozen dump among the test fixtures.
enum Schema {
    /// "SpBk" as the application id of the file, by which a journal is told from any other database.
    static let applicationID = 0x5370_426B
    /// The version this program writes; kept as `user_version`.
    static let version = 3

    /// How a database stands to this program.
    enum Standing: Equatable {
        case current, older
        /// Nothing in it: a new file, or one whose making was interrupted.
        case empty
    }

    /// - Throws: `StoreError.notAJournal` for another program's database, `.newerVersion` for one from the future.
    static func standing(of db: Database, path: String) throws -> Standing {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if id == applicationID {
            if found > version { throw StoreError.newerVersion(path: path, found: found, known: version) }
            return found == version ? .current : .older
        }
        let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        // GRDB writes the list of its migrations before the first of them.
        let others = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'")
        guard id == 0, found == 0, objects == 0 || others == 0 else {
            throw StoreError.notAJournal(path: path, reason: "it is a database of another program")
        }
        return .empty
    }

    /// The steps from an empty database to the present version, each in a transaction of its own.
    static func migrator(path: String) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: SchemaV1.sql)
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        migrator.registerMigration("v2", foreignKeyChecks: .immediate) { db in
            try SchemaV2.migrate(db, path: path)
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        migrator.registerMigration("v3", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: SchemaV3.sql)
            try db.execute(sql: "PRAGMA user_version = 3")
        }
        return migrator
    }
}
