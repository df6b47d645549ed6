/// Bytes that XML forbids, but that notes and names of watches and phones hold.
enum ControlCharacters {
    /// Whether there is any: below 0x20, and neither tab, line feed nor carriage return.
    static func occur(in bytes: UnsafeRawBufferPointer) -> Bool {
        typealias Block = SIMD32<UInt8>
        let width = MemoryLayout<Block>.size
        let wholeBlocks = bytes.count / width * width
        for offset in stride(from: 0, to: wholeBlocks, by: width) {
            let block = bytes.loadUnaligned(fromByteOffset: offset, as: Block.self)
            let isFound = (block .< 0x20) .& (block .!= 0x09) .& (block .!= 0x0A) .& (block .!= 0x0D)
            if any(isFound) { return true }
        }
        return bytes[wholeBlocks...].contains(where: isForbidden)
    }

    /// The bytes with a space for each of them.
    static func replaced(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        bytes.map { isForbidden($0) ? 0x20 : $0 }
    }

    private static func isForbidden(_ byte: UInt8) -> Bool { byte < 0x20 && !XMLBytes.isBlank(byte) }
}
