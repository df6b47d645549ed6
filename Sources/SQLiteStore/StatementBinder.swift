import GRDB
import GRDBSQLite

/// The values of a statement that writes, bound one by one; what is not set is NULL.
///
/// Texts are bound with their length: what a file calls its device may hold any character, a NUL too.
struct StatementBinder {
    private let statement: OpaquePointer

    private init(statement: OpaquePointer) { self.statement = statement }

    /// Lets SQLite copy what it is given.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    /// Lets SQLite read it where it lies.
    private static let lasting: sqlite3_destructor_type? = nil

    func set(_ place: Int32, _ value: Int?) {
        guard let value else { return }
        sqlite3_bind_int64(statement, place, Int64(value))
    }

    func set(_ place: Int32, _ value: Double?) {
        guard let value else { return }
        sqlite3_bind_double(statement, place, value)
    }

    func set(_ place: Int32, _ value: Bool) {
        sqlite3_bind_int64(statement, place, value ? 1 : 0)
    }

    func set(_ place: Int32, _ value: String?) {
        guard var value else { return }
        if value.isEmpty {
            sqlite3_bind_text(statement, place, "", 0, Self.copied)
            return
        }
        value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(
                    statement, place, characters.baseAddress, Int32(characters.count), Self.copied)
            }
        }
    }

    func set(_ place: Int32, _ value: [UInt8]?) {
        guard let value else { return }
        value.withUnsafeBytes { set(place, $0, Self.copied) }
    }

    /// Sets bytes that stay where they are until the statement has run.
    func set(_ place: Int32, lasting bytes: UnsafeRawBufferPointer) {
        set(place, bytes, Self.lasting)
    }

    private func set(_ place: Int32, _ bytes: UnsafeRawBufferPointer, _ keeping: sqlite3_destructor_type?) {
        if bytes.isEmpty {
            // A null pointer would be NULL and not a blob without bytes.
            sqlite3_bind_zeroblob(statement, place, 0)
        } else {
            sqlite3_bind_blob(statement, place, bytes.baseAddress, Int32(bytes.count), keeping)
        }
    }

    /// Runs a statement that writes, once its values are set.
    ///
    /// - Returns: whether a row was written.
    /// - Throws: `DatabaseError`.
    @discardableResult
    static func run(_ db: Database, _ sql: String, _ setValues: (StatementBinder) -> Void) throws -> Bool {
        let statement = try db.cachedStatement(sql: sql)
        let raw = statement.sqliteStatement
        sqlite3_reset(raw)
        sqlite3_clear_bindings(raw)
        setValues(StatementBinder(statement: raw))
        defer {
            sqlite3_reset(raw)
            sqlite3_clear_bindings(raw)
        }
        guard sqlite3_step(raw) == SQLITE_DONE else { throw StatementRow.error(of: raw) }
        return sqlite3_changes(sqlite3_db_handle(raw)) > 0
    }
}
