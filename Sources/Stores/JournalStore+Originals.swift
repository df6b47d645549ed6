import Archives
public import JournalFiles

extension JournalStore {
    /// Writes the original files into a folder, each named by the SHA-256 of its content.
    ///
    /// A gzip file is written as it was found, as `HASH.gz`; what came out of an archive is written unpacked.
    /// - Returns: how many there are.
    /// - Throws: `StoreError`, `OriginalsFolder.Failure`, and `ArchiveError` when a kept file cannot be unpacked.
    @discardableResult
    public func exportOriginals(to folder: OriginalsFolder) async throws -> Int {
        let hashes = try await originalHashes()
        for hash in hashes {
            guard let original = try await original(hash) else { continue }
            let name = OriginalsFolder.Name(hash: hash, isGzip: original.packing == .gzip)
            let bytes =
                name.isGzip ? original.bytes : try original.packed.unpacked(limit: StoreError.mostBytes)
            try folder.write(name, bytes)
        }
        return hashes.count
    }

    /// Takes the original files of a folder in, one transaction each.
    ///
    /// - Parameter sha256: the SHA-256 of bytes as 64 lower-case hexadecimal digits.
    /// - Returns: the hashes of the files whose content is not what their name says; they were passed over.
    /// - Throws: `StoreError`, `OriginalsFolder.Failure`.
    public func importOriginals(from folder: OriginalsFolder, sha256: ([UInt8]) -> String) async throws
        -> [String]
    {
        var refused: [String] = []
        for name in try folder.names() {
            if let original = try original(name, in: folder, sha256: sha256) {
                try await append(JournalBatch(originals: [original]))
            } else {
                refused.append(name.hash)
            }
        }
        return refused
    }

    /// Nil where the content is not what the name says.
    private func original(
        _ name: OriginalsFolder.Name, in folder: OriginalsFolder, sha256: ([UInt8]) -> String
    ) throws(OriginalsFolder.Failure) -> OriginalFile? {
        guard let bytes = try folder.read(name, limit: StoreError.mostBytes) else { return nil }
        let original = OriginalFile(hash: name.hash, packing: name.isGzip ? .gzip : .raw, bytes: bytes)
        guard let content = try? original.packed.unpacked(limit: StoreError.mostBytes),
            sha256(content) == name.hash
        else { return nil }
        return original
    }
}
