public import Archives

/// A file that activities came from, as it was found, by the SHA-256 of its content.
///
/// The store does not compute the hash: whoever read the file has it already.
public struct OriginalFile: Hashable, Sendable {
    /// SHA-256 of the unpacked content, 64 lower-case hexadecimal digits.
    public var hash: String
    /// How `bytes` are packed.
    public var packing: Packing
    /// The bytes as they were found: a gzip file stays one, a member of an archive stays deflated.
    public var bytes: [UInt8]
    /// The file's own name, by which it is given back; nil where none is known.
    public var name: String?

    public init(hash: String, packing: Packing = .raw, bytes: [UInt8], name: String? = nil) {
        self.hash = hash
        self.packing = packing
        self.bytes = bytes
        self.name = name
    }

    /// Its bytes together with their packing, to be unpacked.
    public var packed: PackedBytes { PackedBytes(bytes, packing: packing) }

    /// The file as its owner knows it: a gzip file stays one, what came out of an archive is unpacked.
    ///
    /// - Throws: when the kept bytes are damaged.
    public func asFound() throws(ArchiveError) -> [UInt8] {
        packing == .deflate ? try packed.unpacked(limit: StoreError.mostBytes) : bytes
    }

    /// Looks at it beside the one that is kept under the same hash.
    ///
    /// Packed bytes of the same content may differ; the one that is kept stays.
    /// - Throws: `.refusedOriginal` when one of the two cannot have the content of that hash.
    package func checkAgainst(_ known: OriginalFile) throws(StoreError) {
        guard packing == .raw, known.packing == .raw, bytes != known.bytes else { return }
        throw .refusedOriginal(hash: hash, reason: "other bytes are kept under it")
    }
}
