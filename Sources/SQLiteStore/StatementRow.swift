import Foundation
import GRDB
import GRDBSQLite

/// The row a statement stands on, read column by column straight from SQLite.
///
/// A decision reads a journal of ten years in a few milliseconds; that leaves no time for a dictionary or a
/// decoder for each row.
struct StatementRow {
    private let statement: OpaquePointer

    private init(statement: OpaquePointer) { self.statement = statement }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

    func number(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

    func optionalNumber(_ column: Int32) -> Double? { isNull(column) ? nil : number(column) }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(statement, column) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// Whether the bytes of a text are these.
    func isText(_ column: Int32, _ wanted: StaticString) -> Bool {
        guard let start = sqlite3_column_text(statement, column) else { return false }
        let count = Int(sqlite3_column_bytes(statement, column))
        return count == wanted.utf8CodeUnitCount && memcmp(start, wanted.utf8Start, count) == 0
    }

    /// The bytes of a blob, which are there as long as the row is.
    func withBlob<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
        -> Result
    {
        let start = sqlite3_column_blob(statement, column)
        let count = Int(sqlite3_column_bytes(statement, column))
        return try body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    func blob(_ column: Int32) -> [UInt8] { withBlob(column) { [UInt8]($0) } }

    /// Calls `body` with each row of a query.
    ///
    /// - Throws: `DatabaseError`, and what `body` throws.
    static func each(
        _ db: Database, _ sql: String, _ arguments: StatementArguments = StatementArguments(),
        _ body: (StatementRow) throws -> Void
    ) throws {
        let statement = try db.cachedStatement(sql: sql)
        try statement.setArguments(arguments)
        let raw = statement.sqliteStatement
        defer { sqlite3_reset(raw) }
        let row = StatementRow(statement: raw)
        while true {
            let code = sqlite3_step(raw)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw error(of: raw) }
            try body(row)
        }
    }

    /// What the last step of a statement failed with.
    static func error(of statement: OpaquePointer) -> DatabaseError {
        let connection = sqlite3_db_handle(statement)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
    }
}
