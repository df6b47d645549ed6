import Archives
import GRDB
public import Stores

/// What compacting a journal did.
public struct Compaction: Hashable, Sendable {
    /// How many original files were packed.
    public var files: Int
    /// Size of the journal before and after, in bytes.
    public var bytesBefore: Int
    public var bytesAfter: Int

    public init(files: Int, bytesBefore: Int, bytesAfter: Int) {
        self.files = files
        self.bytesBefore = bytesBefore
        self.bytesAfter = bytesAfter
    }
}

extension SQLiteStore {
    /// Deflates the original files that are kept raw, and gives what that frees back to the disk.
    ///
    /// A file is replaced only when its packed bytes give back the same content, a few files in one transaction. So
    /// another process may use the journal meanwhile, and after an interruption at any moment everything can be read
    /// and doing it again goes on where it ended. At the end the journal is written anew, which for that time needs
    /// up to twice its new size of disk: once where the journal lies and once in the folder for temporary files.
    ///
    /// - Parameter progress: called after each transaction with how many of how many files were looked at.
    /// - Throws: `StoreError`: `.diskFull`, `.busy` and what else the storage met; what is packed stays packed.
    public func compact(
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws(StoreError) -> Compaction {
        let before = try await size()
        var compaction = Compaction(files: 0, bytesBefore: before.bytes, bytesAfter: before.bytes)
        let hashes = try await read { db in try OriginalRow.rawHashes(in: db) }
        var done = 0
        while done < hashes.count {
            let group = try await packedFiles(of: hashes[done...])
            compaction.files += try await replace(group.files)
            done = group.end
            progress(done, hashes.count)
        }
        if try await size().hasFreePages {
            try await rewrite()
            compaction.bytesAfter = try await size().bytes
        }
        return compaction
    }

    /// About how many bytes are packed before they are written: a short transaction, and few syncs of the disk.
    private static let bytesOfGroup = 8 << 20

    private struct PackedFile: Sendable {
        let hash: String
        let packed: PackedBytes
    }

    /// Packs the first of some raw files; those that packing makes no smaller are left out.
    private func packedFiles(
        of hashes: ArraySlice<String>
    ) async throws(StoreError) -> (files: [PackedFile], end: Int) {
        var files: [PackedFile] = []
        var bytes = 0
        var end = hashes.startIndex
        while end < hashes.endIndex, bytes < Self.bytesOfGroup {
            let hash = hashes[end]
            end += 1
            guard let original = try await original(hash), original.packing == .raw else { continue }
            bytes += original.bytes.count
            let packed = PackedBytes.deflated(original.bytes)
            guard packed.packing == .deflate,
                (try? packed.unpacked(limit: original.bytes.count)) == original.bytes
            else { continue }
            files.append(PackedFile(hash: hash, packed: packed))
        }
        return (files, end)
    }

    /// - Returns: how many were still raw, and are packed now.
    private func replace(_ files: [PackedFile]) async throws(StoreError) -> Int {
        try await write { db in
            var replaced = 0
            for file in files where try OriginalRow.deflate(file.hash, to: file.packed, in: db) {
                replaced += 1
            }
            return replaced
        }
    }

    /// Writes the database anew without its free pages.
    private func rewrite() async throws(StoreError) {
        do {
            try await database.writer.writeWithoutTransaction { db in try db.execute(sql: "VACUUM") }
        } catch {
            throw StoreError(error, path: database.path)
        }
    }

    private func size() async throws(StoreError) -> (bytes: Int, hasFreePages: Bool) {
        try await read { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            let free = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
            return (pages * (try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0), free > 0)
        }
    }
}
