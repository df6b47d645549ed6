import Archives

/// Gzip files as a test wants them, by RFC 1952.
public struct Gzip {
    public var content: [UInt8]
    public var name: String?
    public var comment: String?
    public var extra: [UInt8]?
    /// Instead of the true ones.
    public var crc32: UInt32?
    public var size: UInt32?

    public init(
        content: [UInt8], name: String? = nil, comment: String? = nil, extra: [UInt8]? = nil,
        crc32: UInt32? = nil, size: UInt32? = nil
    ) {
        self.content = content
        self.name = name
        self.comment = comment
        self.extra = extra
        self.crc32 = crc32
        self.size = size
    }

    public var bytes: [UInt8] {
        let flags: UInt8 =
            (extra == nil ? 0 : 4) | (name == nil ? 0 : 8) | (comment == nil ? 0 : 16)
        var bytes: [UInt8] = [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 3]
        if let extra { bytes += UInt16(extra.count).bytes + extra }
        for text in [name, comment] {
            if let text { bytes += Array(text.utf8) + [0] }
        }
        bytes += Deflate.stream(of: content)
        bytes += (crc32 ?? Deflate.crc32(of: content)).bytes
        bytes += (size ?? UInt32(truncatingIfNeeded: content.count)).bytes
        return bytes
    }
}

public enum Deflate {
    /// A deflate stream: ours, or stored blocks where that does not make it smaller.
    public static func stream(of content: [UInt8]) -> [UInt8] {
        let packed = PackedBytes.deflated(content)
        return packed.packing == .deflate ? packed.bytes : stored(content)
    }

    /// A deflate stream that packs nothing (RFC 1951, 3.2.4).
    public static func stored(_ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = content[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            bytes += [rest.isEmpty ? 1 : 0] + count.bytes + (~count).bytes + block
        } while !rest.isEmpty
        return bytes
    }

    public static func crc32(of content: [UInt8]) -> UInt32 {
        PackedBytes.deflated(content).crc32 ?? 0
    }
}

extension FixedWidthInteger {
    /// Least significant byte first.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: littleEndian) { Array($0) }
    }
}
