import Testing

@testable import FITFile

@Suite("Several files in one")
struct ChainTests {
    private static let time = WrittenLayout.Field(253, .uint32)

    @Test("Each that says what it is stands for itself")
    func separate() throws {
        let first = try Fixtures.draft(seconds: 5).encoded()
        var second = Fixtures.draft(seconds: 7)
        second.sport = .walking
        var settings = FITEncoder(headerSize: 12)
        settings.define(0, WrittenLayout(MessageNumber.fileID, [.init(0, .enumeration)]))
        try settings.write(0, [.integer(2)])
        var style = FITEncodingStyle()
        style.byteOrder = .big
        let decoding = try FITDecoder().decode(
            first + settings.finished() + second.encoded(style))
        #expect(decoding.diagnostics.isEmpty)
        #expect(decoding.files.map { $0.fileID?.type?.name } == ["activity", "settings", "activity"])
        #expect(decoding.files.map { $0.records.count } == [6, 0, 8])
        #expect(decoding.activities.map { $0.sport } == [.running, .walking])
    }

    @Test("One that does not say what it is goes on where the one before stopped")
    func joined() throws {
        let first = try Fixtures.draft(seconds: 5).encoded()
        var encoder = FITEncoder(byteOrder: .big)
        encoder.define(
            4,
            WrittenLayout(
                MessageNumber.fieldDescription,
                [
                    .init(0, .uint8), .init(1, .uint8), .init(2, .uint8), .init(3, .string, size: 11),
                    .init(8, .string, size: 6),
                ]))
        try encoder.write(
            4, [.integer(0), .integer(0), .integer(0x88), .text("Form Power"), .text("Watts")])
        encoder.define(
            1,
            WrittenLayout(
                MessageNumber.record, [Self.time],
                developerFields: [.init(0, developerIndex: 0, .float32)]))
        try encoder.write(1, [.integer(1_141_281_100), .real(5)])
        let decoding = try FITDecoder(developerFields: .all).decode(first + encoder.finished())
        #expect(decoding.files.count == 1)
        let contents = try #require(decoding.files.first)
        #expect(contents.records.count == 7)
        #expect(contents.developerColumns.count == 1)
        #expect(contents.developerColumns.first?[6] == 5)
        #expect(contents.developerColumns.first?[0] == 70)
    }

    @Test("Layouts and times of one file mean nothing in the next")
    func isolation() throws {
        let first = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time]))
            try encoder.write(1, [.integer(1_000_000_000)])
        }
        var second = FITEncoder()
        second.define(2, WrittenLayout(MessageNumber.record, [.init(4, .uint8)]))
        try second.write(2, [.integer(80)], time: FITTimestamp(rawValue: 3))
        second.append(raw: [1, 0, 0, 0, 0])
        let decoding = try FITDecoder().decode(first + second.finished())
        #expect(decoding.files.first?.records.map { $0.timestamp?.rawValue } == [1_000_000_000, nil])
        #expect(
            decoding.diagnostics.map { $0.kind } == [
                .relativeTimeWithoutReference, .undefinedMessage(local: 1),
            ])
    }

    @Test("Something else after the end is left alone and told")
    func trailing() throws {
        let bytes = try Fixtures.small()
        for tail in [[0], [UInt8](repeating: 0, count: 40), Array("GPX and not FIT at all".utf8)] {
            let decoding = try FITDecoder().decode(bytes + tail)
            #expect(
                decoding.diagnostics == [FITDiagnostic(.trailingBytes(count: tail.count), at: bytes.count)])
            #expect(decoding.files.first?.records.count == 9)
            #expect(decoding.isDamaged == false)
        }
    }

    @Test("A damaged file does not hide the next")
    func damagedFirst() throws {
        var bytes = try Fixtures.small()
        let length = bytes.count
        bytes[length - 1] ^= 0x10
        let decoding = try FITDecoder().decode(bytes + Fixtures.small())
        #expect(decoding.files.count == 2)
        #expect(decoding.activities.count == 2)
        #expect(decoding.diagnostics.map { $0.offset } == [length - 2])
    }
}
