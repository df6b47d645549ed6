import ArchiveMaking
import Archives
import Testing

@Suite("Packed bytes")
struct PackedBytesTests {
    private let text = Sample.text.bytes

    private func gunzip(_ bytes: [UInt8], limit: Int = 1 << 20) throws(ArchiveError) -> [UInt8] {
        try PackedBytes(bytes, packing: .gzip).unpacked(limit: limit)
    }

    private func error(of bytes: [UInt8], limit: Int = 1 << 20) throws -> ArchiveError {
        try #require(throws: ArchiveError.self) { try gunzip(bytes, limit: limit) }
    }

    @Test("A checksum is the CRC-32 of every zip and gzip file")
    func checksum() {
        #expect(Deflate.crc32(of: Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test("What was deflated comes back", arguments: Sample.allCases)
    func roundTrip(_ sample: Sample) throws {
        let content = sample.bytes
        let packed = PackedBytes.deflated(content)
        #expect(try packed.unpacked(limit: content.count) == content)
        #expect(try PackedBytes(packed.bytes, packing: packed.packing).unpacked(limit: 1 << 20) == content)
    }

    @Test("Bytes are deflated only where that makes them fewer")
    func onlyIfSmaller() {
        let packed = PackedBytes.deflated(text)
        #expect(packed.packing == .deflate)
        #expect(packed.bytes.count < text.count / 10)
        #expect(
            PackedBytes.deflated([1, 2, 3]) == PackedBytes([1, 2, 3], unpackedSize: 3, crc32: 0x55BC_801D))
    }

    @Test("A gzip file is unpacked, whatever stands in its header")
    func header() throws {
        let plain = Gzip(content: text)
        let named = Gzip(content: text, name: "run.fit", comment: "easy", extra: [1, 2, 0, 0])
        #expect(try gunzip(plain.bytes) == text)
        #expect(try gunzip(named.bytes) == text)
        #expect(try gunzip(Gzip(content: []).bytes) == [])
    }

    @Test("Several gzip members are one content")
    func members() throws {
        let parts = [text, [], Sample.noise.bytes, [7]]
        let bytes = parts.flatMap { Gzip(content: $0).bytes }
        #expect(try gunzip(bytes) == parts.flatMap(\.self))
    }

    @Test("Zeros and rubbish after a gzip file are let be")
    func trailing() throws {
        let padding = [UInt8](repeating: 0, count: 3_000)
        for rubbish in [[0], padding, Array("junk".utf8), [0x1F], [0x1F, 0x8B]] {
            #expect(try gunzip(Gzip(content: text).bytes + rubbish) == text)
        }
    }

    @Test("A gzip file that was cut anywhere is told from a sound one, with the byte where it ends")
    func truncated() throws {
        let bytes = Gzip(content: text, name: "n").bytes
        for count in 0..<bytes.count {
            let error = try error(of: Array(bytes.prefix(count)))
            #expect(error.kind == .damaged)
            #expect(error.place == "byte \(count)")
        }
        #expect(
            try error(of: Array(bytes.prefix(20))).of(file: "run.fit.gz").description
                == "run.fit.gz, byte 20: it ends before its content does; get the file anew from where it came"
        )
    }

    @Test("A wrong checksum, a wrong size and a wrong beginning are told")
    func wrong() throws {
        #expect(
            try error(of: Gzip(content: text, crc32: 1).bytes).reason.contains("incorrect data check"))
        #expect(
            try error(of: Gzip(content: text, size: 1).bytes).reason.contains("incorrect length check"))
        #expect(try error(of: Array("no gzip file".utf8)).reason.contains("incorrect header check"))
    }

    @Test("What is known of a content is checked, however it is packed")
    func promises() throws {
        let deflated = Deflate.stream(of: text)
        let count = text.count
        for (packing, bytes) in [(Packing.raw, text), (.deflate, deflated)] {
            #expect(throws: ArchiveError.self) {
                try PackedBytes(bytes, packing: packing, unpackedSize: count - 1).unpacked(limit: 1 << 20)
            }
            #expect(throws: ArchiveError.self) {
                try PackedBytes(bytes, packing: packing, crc32: 1).unpacked(limit: 1 << 20)
            }
            let sound = PackedBytes(
                bytes, packing: packing, unpackedSize: count, crc32: Deflate.crc32(of: text))
            #expect(try sound.unpacked(limit: count) == text)
        }
    }

    @Test("A content of exactly the limit fits, one byte more does not", arguments: Packing.allCases)
    func limit(_ packing: Packing) throws {
        let bytes =
            switch packing {
            case .raw: text
            case .gzip: Gzip(content: text).bytes
            case .deflate: Deflate.stream(of: text)
            }
        let packed = PackedBytes(bytes, packing: packing)
        #expect(try packed.unpacked(limit: text.count) == text)
        for limit in [text.count - 1, 1, 0, -1] {
            let error = try #require(throws: ArchiveError.self) { try packed.unpacked(limit: limit) }
            #expect(error.kind == .tooLarge)
        }
    }
}
