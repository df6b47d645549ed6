/// The first 12 or 14 bytes of a FIT file.
package struct FITHeader: Sendable, Hashable {
    /// Its own length in bytes, at least 12.
    package var size: Int
    /// FIT's protocol version, the major number in the upper four bits.
    package var protocolVersion: UInt8
    /// The version of the list of messages the writer knew, times 100 or 1000.
    package var profileVersion: UInt16
    /// Bytes between header and checksum.
    package var dataSize: Int
    /// The header's own checksum, nil when there is none or it is 0, which means the same.
    package var checksum: UInt16?

    /// Bytes that must be there to tell whether it is a header at all.
    package static let minimumSize = 12

    /// Reads the header at `offset`.
    package init(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FITError) {
        let available = bytes.count - offset
        guard available >= Self.minimumSize else { throw .tooShort(count: available) }
        // ".FIT", the first byte lowest.
        guard bytes.littleEndian(UInt32.self, at: offset + 8) == 0x5449_462E else {
            throw .notFIT(offset: offset + 8)
        }
        size = Int(bytes[offset])
        guard size >= Self.minimumSize else { throw .badHeaderSize(stated: size) }
        protocolVersion = bytes[offset + 1]
        profileVersion = bytes.littleEndian(UInt16.self, at: offset + 2)
        dataSize = Int(clamping: bytes.littleEndian(UInt32.self, at: offset + 4))
        checksum = nil
        if size >= 14, available >= 14 {
            let stated = bytes.littleEndian(UInt16.self, at: offset + 12)
            if stated != 0 { checksum = stated }
        }
    }

    package init(size: Int, protocolVersion: UInt8, profileVersion: UInt16, dataSize: Int) {
        self.size = size
        self.protocolVersion = protocolVersion
        self.profileVersion = profileVersion
        self.dataSize = dataSize
    }
}

extension UnsafeRawBufferPointer {
    /// The little-endian number at `offset`, which must lie inside.
    @inline(__always)
    func littleEndian<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type, at offset: Int) -> Number {
        Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
}
