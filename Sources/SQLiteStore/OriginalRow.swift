import Archives
import GRDB
import Stores

/// An original file as a row of the table `original`.
enum OriginalRow {
    /// Keeps a file, unless one of its hash is kept.
    ///
    /// - Returns: whether it was new.
    static func insert(_ original: OriginalFile, in db: Database) throws -> Bool {
        let sql =
            "INSERT INTO original (hash, bytes, packing, name) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        return try original.bytes.withUnsafeBytes { bytes in
            try StatementBinder.run(db, sql) { values in
                values.set(1, Hexadecimal.bytes(original.hash))
                values.set(2, lasting: bytes)
                values.set(3, original.packing.rawValue)
                values.set(4, original.name)
            }
        }
    }

    /// - Throws: `StoreError.damaged` when it is packed as no version of this program packs.
    static func original(_ hash: String, in db: Database, path: String) throws -> OriginalFile? {
        guard let bytes = Hexadecimal.bytes(hash) else { return nil }
        var original: OriginalFile?
        let sql = "SELECT bytes, packing, name FROM original WHERE hash = ?"
        try StatementRow.each(db, sql, [EntryRow.blob(bytes)]) { row in
            guard let packing = Packing(rawValue: row.text(1)) else {
                throw StoreError.damaged(path: path, detail: "the original file \(hash) cannot be read")
            }
            original = OriginalFile(
                hash: hash, packing: packing, bytes: row.blob(0), name: row.optionalText(2))
        }
        return original
    }

    /// The hashes of the files that are kept raw, in order.
    static func rawHashes(in db: Database) throws -> [String] {
        try hashes(in: db, where: "packing = 'raw'")
    }

    /// The hashes of all files, in order.
    static func hashes(in db: Database, where condition: String = "true") throws -> [String] {
        var hashes: [String] = []
        try StatementRow.each(db, "SELECT hash FROM original WHERE \(condition) ORDER BY hash") { row in
            hashes.append(row.withBlob(0) { Hexadecimal.text($0) })
        }
        return hashes
    }

    /// Replaces the bytes of a file that is kept raw by the same content, deflated.
    ///
    /// - Returns: false when it is not kept raw.
    static func deflate(_ hash: String, to packed: PackedBytes, in db: Database) throws -> Bool {
        let sql = "UPDATE original SET packing = ?, bytes = ? WHERE hash = ? AND packing = 'raw'"
        return try packed.bytes.withUnsafeBytes { bytes in
            try StatementBinder.run(db, sql) { values in
                values.set(1, packed.packing.rawValue)
                values.set(2, lasting: bytes)
                values.set(3, Hexadecimal.bytes(hash))
            }
        }
    }
}
