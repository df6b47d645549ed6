import Archives

/// Zip archives as a test wants them, by PKWARE's APPNOTE.TXT, with claims that may be lies.
public struct Zip {
    public struct Member {
        public var name: [UInt8]
        /// What stands in the archive, and how it is packed.
        public var packed: [UInt8]
        public var method: UInt16
        public var size: UInt64
        public var packedSize: UInt64
        public var crc32: UInt32
        public var flags: UInt16 = 0
        public static let namesAreUTF8: UInt16 = 0x800
        /// A Unix mode; none says that the member was packed on MS-DOS.
        public var mode: UInt16?
        /// Whether its sizes stand in a zip64 field.
        public var isLong = false
        /// The member whose bytes it shares.
        public var sharing: Int?

        public init(_ name: String, _ content: [UInt8] = [], method: UInt16 = 8) {
            self.init(
                name, packed: method == 0 ? content : Deflate.stream(of: content), method: method,
                size: UInt64(content.count), crc32: Deflate.crc32(of: content))
        }

        public init(_ name: String, packed: [UInt8], method: UInt16 = 8, size: UInt64, crc32: UInt32) {
            self.name = Array(name.utf8)
            self.packed = packed
            self.method = method
            self.size = size
            packedSize = UInt64(packed.count)
            self.crc32 = crc32
        }
    }

    public var members: [Member] = []
    public var before: [UInt8] = []
    public var after: [UInt8] = []
    public var comment: [UInt8] = []
    /// Instead of the true ones.
    public var directoryStart: UInt32?
    public var directorySize: UInt32?
    public var count: UInt16?
    public var longCount: UInt64?
    /// Whether there is an end record of zip64, too.
    public var hasLongEnd = false
    public var diskNumber: UInt16 = 0

    public init(_ members: [Member] = []) {
        self.members = members
    }

    public var bytes: [UInt8] {
        var bytes = before
        var starts: [Int] = []
        for member in members {
            starts.append(member.sharing.map { starts[$0] } ?? bytes.count)
            guard member.sharing == nil else { continue }
            bytes += member.localHeader
            bytes += member.packed
        }
        let start = bytes.count
        for (member, start) in zip(members, starts) { bytes += member.directoryEntry(start: UInt32(start)) }
        return bytes + end(start: start, size: bytes.count - start) + after
    }

    private func end(start: Int, size: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        let start = directoryStart ?? UInt32(start)
        if hasLongEnd {
            let count = longCount ?? UInt64(members.count)
            bytes += UInt32(0x0606_4B50).bytes + UInt64(44).bytes + UInt16(45).bytes + UInt16(45).bytes
            bytes += UInt32(0).bytes + UInt32(0).bytes + count.bytes + count.bytes
            bytes += UInt64(size).bytes + UInt64(start).bytes
            bytes += UInt32(0x0706_4B50).bytes + UInt32(0).bytes + UInt64(Int(start) + size).bytes
            bytes += UInt32(1).bytes
        }
        let count = count ?? (hasLongEnd ? .max : UInt16(truncatingIfNeeded: members.count))
        bytes += UInt32(0x0605_4B50).bytes + diskNumber.bytes + diskNumber.bytes + count.bytes + count.bytes
        bytes +=
            hasLongEnd
            ? UInt32.max.bytes + UInt32.max.bytes : (directorySize ?? UInt32(size)).bytes + start.bytes
        return bytes + UInt16(comment.count).bytes + comment
    }
}

extension Zip.Member {
    fileprivate var localHeader: [UInt8] {
        UInt32(0x0403_4B50).bytes + commonFields + UInt16(name.count).bytes + UInt16(longField.count).bytes
            + name + longField
    }

    fileprivate func directoryEntry(start: UInt32) -> [UInt8] {
        let system: UInt8 = mode == nil ? 0 : 3
        var bytes = UInt32(0x0201_4B50).bytes + [20, system] + commonFields
        bytes += UInt16(name.count).bytes + UInt16(longField.count).bytes + UInt16(0).bytes
        bytes += UInt16(0).bytes + UInt16(0).bytes + (UInt32(mode ?? 0) << 16).bytes + start.bytes
        return bytes + name + longField
    }

    /// Version, flags, method, time, day, checksum and sizes.
    private var commonFields: [UInt8] {
        let version: UInt16 = isLong ? 45 : 20
        var bytes = version.bytes + flags.bytes + method.bytes + UInt16(0).bytes + UInt16(0x5421).bytes
        bytes += crc32.bytes
        for size in [packedSize, size] {
            bytes += (isLong ? .max : UInt32(truncatingIfNeeded: size)).bytes
        }
        return bytes
    }

    private var longField: [UInt8] {
        isLong ? UInt16(1).bytes + UInt16(16).bytes + size.bytes + packedSize.bytes : []
    }
}
