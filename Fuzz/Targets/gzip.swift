import Archives

/// Gzip and deflate streams; and that what is deflated comes back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeRawBufferPointer(start: start, count: count))
    let limit = 1 << 20
    for packing in [Packing.gzip, .deflate] {
        if let content = try? PackedBytes(input, packing: packing).unpacked(limit: limit) {
            precondition(content.count <= limit)
        }
    }
    precondition((try? PackedBytes.deflated(input).unpacked(limit: input.count)) == input)
    return 0
}
