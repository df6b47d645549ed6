/// The bytes of a file as they were found, and how they are packed.
///
/// What is kept of a runner's file is what was found: a gzip file stays one, a deflated member of an archive stays
/// deflated. Unpacking checks what is known of the content.
public struct PackedBytes: Hashable, Sendable {
    public let packing: Packing
    /// The bytes as they were found.
    public let bytes: [UInt8]
    /// How many bytes the content has, where whoever gave the bytes knows it.
    public let unpackedSize: Int?
    /// The CRC-32 of the content, where whoever gave the bytes knows it.
    public let crc32: UInt32?

    public init(
        _ bytes: [UInt8], packing: Packing = .raw, unpackedSize: Int? = nil, crc32: UInt32? = nil
    ) {
        self.packing = packing
        self.bytes = bytes
        self.unpackedSize = unpackedSize
        self.crc32 = crc32
    }

    /// The content.
    ///
    /// A gzip file may consist of several members, and zeros or rubbish may follow it.
    /// - Parameter limit: The most bytes the content may have; working memory stays within twice as much.
    /// - Throws: `tooLarge` beyond the limit; `damaged`, with the byte of the packed bytes, where they cannot be
    ///   unpacked or give other content than what is known of it.
    public func unpacked(limit: Int) throws(ArchiveError) -> [UInt8] {
        if let unpackedSize, unpackedSize > limit { throw .tooLarge(limit: limit) }
        let most = min(limit, unpackedSize ?? limit)
        let content =
            switch packing {
            case .raw: bytes
            case .gzip: try inflated(.gzip, most: most)
            case .deflate: try inflated(.deflate, most: most)
            }
        if let unpackedSize, unpackedSize != content.count {
            let count = content.count > unpackedSize ? "more" : "\(content.count)"
            throw .damaged("it has \(count) bytes where \(unpackedSize) were promised")
        }
        guard content.count <= limit else { throw .tooLarge(limit: limit) }
        if let crc32, crc32 != content.crc32 {
            throw .damaged("its checksum is not the one that was promised")
        }
        return content
    }
}

extension ArchiveError {
    static func tooLarge(limit: Int) -> ArchiveError {
        ArchiveError(
            .tooLarge, reason: "its content is larger than \(byteCount(limit))",
            advice: "unpack it yourself and look whether it is what you meant")
    }

    static func damaged(_ reason: String, place: String = "") -> ArchiveError {
        ArchiveError(.damaged, place: place, reason: reason, advice: "get the file anew from where it came")
    }

    /// A number of bytes as a person says it.
    private static func byteCount(_ count: Int) -> String {
        count < 10 << 20 ? "\(count) bytes" : "\(count >> 20) MiB"
    }
}
