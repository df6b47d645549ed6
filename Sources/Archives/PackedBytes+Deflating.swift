import CZlib

extension PackedBytes {
    /// Bytes, deflated if that makes them smaller; raw otherwise.
    public static func deflated(_ bytes: [UInt8]) -> PackedBytes {
        let packed = deflate(bytes)
        return PackedBytes(
            packed ?? bytes, packing: packed == nil ? .raw : .deflate, unpackedSize: bytes.count,
            crc32: bytes.crc32)
    }

    /// Nil where the deflated bytes would not be fewer.
    private static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
        // zlib counts in 32 bits; nothing a runner has is nearly as large.
        guard let count = UInt32(exactly: bytes.count), count > 0 else { return nil }
        // On the heap, because zlib keeps its address.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        let size = Int32(MemoryLayout<z_stream>.size)
        let begun = deflateInit2_(
            stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard begun == Z_OK else { return nil }
        defer { deflateEnd(stream) }
        var isComplete = false
        let packed = [UInt8](unsafeUninitializedCapacity: bytes.count - 1) { target, written in
            bytes.withUnsafeBufferPointer { source in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.pointee.avail_in = count
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = count - 1
                isComplete = CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
                written = Int(count - 1 - stream.pointee.avail_out)
            }
        }
        return isComplete ? packed : nil
    }
}

extension [UInt8] {
    var crc32: UInt32 {
        withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
