import Testing

@testable import FITFile

@Suite("Checksum")
struct ChecksumTests {
    /// Bit by bit, as the polynomial is defined.
    private func slow(_ bytes: [UInt8]) -> UInt16 {
        bytes.reduce(0) { checksum, byte in
            (0..<8).reduce(checksum ^ UInt16(byte)) { value, _ in
                value & 1 == 1 ? (value >> 1) ^ 0xA001 : value >> 1
            }
        }
    }

    @Test("The check value of CRC-16/ARC in the catalogue of parametrised CRC algorithms")
    func checkValue() {
        #expect(FITChecksum.of(Array("123456789".utf8)) == 0xBB3D)
        #expect(FITChecksum.of([UInt8]()) == 0)
    }

    @Test("Sixteen at a time is one bit at a time", arguments: [0, 1, 7, 15, 16, 17, 31, 32, 33, 100, 1000])
    func agrees(count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        #expect(FITChecksum.of(bytes) == slow(bytes))
    }

    @Test("In pieces is in one go")
    func pieces() {
        var generator = SeededGenerator(seed: 3)
        let bytes = (0..<200).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        for cut in 0...bytes.count {
            var checksum = FITChecksum()
            bytes.withUnsafeBytes { all in
                checksum.update(UnsafeRawBufferPointer(rebasing: all[..<cut]))
                checksum.update(UnsafeRawBufferPointer(rebasing: all[cut...]))
            }
            #expect(checksum.value == slow(bytes))
        }
    }

    @Test("A file with its checksum has the checksum 0")
    func wholeFile() throws {
        #expect(FITChecksum.of(try Fixtures.small()) == 0)
    }
}
