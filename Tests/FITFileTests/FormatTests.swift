import Testing

@testable import FITFile

@Suite("Corners of the format")
struct FormatTests {
    private static let time = WrittenLayout.Field(253, .uint32)

    @Test("Headers of 12 and 14 bytes, with and without a checksum of their own")
    func headers() throws {
        for (size, writes) in [(12, true), (14, true), (14, false)] {
            var encoder = FITEncoder(headerSize: size, writesHeaderChecksum: writes)
            encoder.define(0, WrittenLayout(MessageNumber.record, [Self.time]))
            try encoder.write(0, [.integer(2_000_000_000)])
            let bytes = try encoder.finished()
            let decoding = try FITDecoder().decode(bytes)
            #expect(Int(bytes[0]) == size)
            #expect(decoding.diagnostics.isEmpty)
            #expect(decoding.files.first?.records.count == 1)
        }
    }

    @Test("Both byte orders in one file, and a local number that changes its layout")
    func redefinition() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time, .init(6, .uint16)]))
            try encoder.write(1, [.integer(1_000_000_000), .integer(3000)])
            encoder.byteOrder = .big
            encoder.define(
                1, WrittenLayout(MessageNumber.record, [.init(9, .int16), .init(0, .int32), Self.time]))
            try encoder.write(1, [.integer(-250), .integer(-7), .integer(1_000_000_001)])
            encoder.byteOrder = .little
            encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time, .init(6, .uint16)]))
            try encoder.write(1, [.integer(1_000_000_002), .integer(3001)])
        }
        let records = try Fixtures.contents(bytes).records
        #expect(records.map { $0.timestamp?.rawValue } == [1_000_000_000, 1_000_000_001, 1_000_000_002])
        #expect(records.map { $0.speed } == [3, nil, 3.001])
        #expect(records[1].grade == -2.5)
        #expect(records[1].latitudeSemicircles == -7)
        #expect(records[1].latitude == nil, "half a position is none")
    }

    @Test("Wider fields win over narrow ones, wherever they stand", arguments: FITByteOrder.allCases)
    func enhanced(order: FITByteOrder) throws {
        for swapped in [false, true] {
            var fields: [WrittenLayout.Field] = [
                .init(6, .uint16), .init(73, .uint32), .init(2, .uint16), .init(78, .uint32),
            ]
            var values: [WrittenValue] = [.integer(3000), .integer(4000), .integer(2500), .integer(3000)]
            var partly: [WrittenValue] = [.integer(3000), .missing, .integer(2500), .missing]
            if swapped {
                fields.reverse()
                values.reverse()
                partly.reverse()
            }
            let bytes = try Fixtures.file(order) { encoder in
                encoder.define(1, WrittenLayout(MessageNumber.record, fields))
                try encoder.write(1, values)
                try encoder.write(1, partly)
            }
            let records = try Fixtures.contents(bytes).records
            #expect(records.map { $0.speed } == [4, 3])
            #expect(records.map { $0.altitude } == [100, 0])
        }
    }

    @Test("Packed times go on over a turn of their five bits")
    func compressedTime() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time, .init(4, .uint8)]))
            encoder.define(2, WrittenLayout(MessageNumber.record, [.init(4, .uint8)]))
            try encoder.write(1, [.integer(1_000_000_030), .integer(80)])
            for step in [1, 2, 2, 33, 40] {
                let time = FITTimestamp(rawValue: UInt32(1_000_000_030 + step))
                try encoder.write(2, [.integer(80)], time: time)
            }
        }
        // 33 and 40 share their five bits with 1 and 8; the first such moment not before the last one is meant.
        let offsets = try Fixtures.contents(bytes).records.map {
            ($0.timestamp?.rawValue ?? 0) - 1_000_000_030
        }
        #expect(offsets == [0, 1, 2, 2, 33, 40])
    }

    @Test("A packed time without any time before it is none, and that is told")
    func compressedWithoutReference() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(2, WrittenLayout(MessageNumber.record, [.init(4, .uint8)]))
            for _ in 0..<3 {
                try encoder.write(2, [.integer(80)], time: FITTimestamp(rawValue: 5))
            }
        }
        let decoding = try FITDecoder().decode(bytes)
        #expect(decoding.files.first?.records.map { $0.timestamp } == [nil, nil, nil])
        #expect(decoding.diagnostics.map { $0.kind } == [.relativeTimeWithoutReference])
        #expect(decoding.diagnostics.first?.occurrences == 3)
        #expect(decoding.isDamaged == false)
    }

    @Test("A record of nothing but a packed time is one; a record of nothing at all is none")
    func recordsWithoutFields() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time]))
            encoder.define(2, WrittenLayout(MessageNumber.record, []))
            try encoder.write(1, [.integer(1_000_000_000)])
            try encoder.write(2, [], time: FITTimestamp(rawValue: 1_000_000_003))
            try encoder.write(2, [])
        }
        let contents = try Fixtures.contents(bytes)
        #expect(contents.records.compactMap { $0.timestamp?.rawValue } == [1_000_000_000, 1_000_000_003])
        #expect(contents.messageCount == 4)
    }

    @Test("Speed and distance in three bytes, the distance going round")
    func compressedSpeedDistance() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [.init(8, .byte, size: 3)]))
            // 3.00 m/s, distance 4000/16; then 250.0 m/s-ish never: 2.56 m/s, 100/16 after one turn; then none.
            for (speed, distance) in [(300, 4000), (256, 100)] {
                let packed = speed | distance << 12
                let bytes = [0, 8, 16].map { UInt8(packed >> $0 & 0xFF) }
                try encoder.write(1, [.bytes(bytes)])
            }
            try encoder.write(1, [.bytes([0xFF, 0xFF, 0xFF])])
        }
        let records = try Fixtures.contents(bytes).records
        #expect(records.map { $0.speed } == [3, 2.56, nil])
        #expect(records.map { $0.distance } == [250, (4096 + 100) / 16.0, nil])
    }

    @Test("No value of each type is no value; the value beside it is one")
    func sentinels() throws {
        let cases: [(FITBaseType, UInt64, UInt64)] = [
            (.enumeration, 0xFF, 0xFE), (.uint8, 0xFF, 0xFE), (.int8, 0x7F, 0x7E), (.uint16, 0xFFFF, 0xFFFE),
            (.int16, 0x7FFF, 0x7FFE), (.uint32, 0xFFFF_FFFF, 0xFFFF_FFFE), (.int32, 0x7FFF_FFFF, 0x7FFF_FFFE),
            (.uint8z, 0, 1), (.uint16z, 0, 1), (.uint32z, 0, 1), (.uint64z, 0, 1), (.byte, 0xFF, 0xFE),
            (.uint64, .max, 1), (.int64, UInt64(Int64.max), 1),
            (.float32, 0xFFFF_FFFF, UInt64(Float(2).bitPattern)), (.float64, .max, 2.0.bitPattern),
        ]
        #expect(Set(cases.map { $0.0 }).union([.string]) == Set(FITBaseType.allCases))
        for (type, invalid, valid) in cases {
            #expect(type.invalidBits == invalid)
            for (bits, isValue) in [(invalid, false), (valid, true)] {
                let bytes = (0..<type.size).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
                let view = bytes.withUnsafeBytes { raw in
                    let field = raw.baseAddress.map {
                        FieldView(number: 0, type: type, size: type.size, bigEndian: false, start: $0)
                    }
                    return (field?.integer != nil, field?.real != nil)
                }
                #expect(view == (isValue, isValue), "\(type) \(bits)")
            }
        }
    }

    @Test("Fields of another type than usual are read by their own type")
    func unusualTypes() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                1,
                WrittenLayout(
                    MessageNumber.record,
                    [
                        .init(253, .uint64), .init(5, .float64), .init(6, .uint8), .init(7, .uint8),
                        .init(3, .uint16), .init(78, .int32), .init(4, .float32), .init(9, .string, size: 2),
                    ]))
            try encoder.write(
                1,
                [
                    .integer(1_000_000_000), .real(12345.4), .integer(200), .integer(90), .integer(150),
                    .integer(3000), .real(84), .text("x"),
                ])
            try encoder.write(
                1,
                [
                    .integer(1 << 40), .real(-5), .missing, .missing, .integer(300), .integer(-1),
                    .real(1e30),
                    .missing,
                ])
        }
        let records = try Fixtures.contents(bytes).records
        #expect(records[0].timestamp?.rawValue == 1_000_000_000)
        #expect(records[0].distance == 123.45)
        #expect(records[0].speed == 0.2)
        #expect(records[0].power == 90)
        #expect(records[0].heartRate == 150)
        #expect(records[0].altitude == 100)
        #expect(records[0].cadence == 84)
        #expect(records[0].grade == nil)
        #expect(records[1] == FITRecord(), "what does not fit is missing, not cut")
    }

    @Test("Of an array the first value counts; a size that is no multiple is read on and told")
    func arraysAndOddSizes() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                1,
                WrittenLayout(
                    MessageNumber.session,
                    [.init(124, .uint32, size: 8), .init(18, .uint8, size: 3), .init(5, .enumeration)]))
            encoder.append(raw: [1, 0xF8, 0x02, 0, 0, 0xFF, 0xFF, 0, 0, 88, 1, 2, 1])
            encoder.define(
                1,
                WrittenLayout(
                    MessageNumber.record,
                    [Self.time, .init(5, .uint32, size: 3), .init(7, .uint16, size: 5), .init(4, .uint8)]))
            encoder.append(raw: [1, 0, 0xCA, 0x9A, 0x3B, 1, 2, 3, 0x2C, 1, 9, 9, 9, 80])
        }
        let decoding = try FITDecoder().decode(bytes)
        let contents = try #require(decoding.files.first)
        #expect(contents.sessions.first?.averageSpeed == 0.76)
        #expect(contents.sessions.first?.averageCadence == 88)
        #expect(contents.sessions.first?.sport == .running)
        let record = try #require(contents.records.first)
        #expect(record.distance == nil, "three bytes hold no number of four")
        #expect(record.power == 300)
        #expect(record.cadence == 80)
        #expect(decoding.diagnostics.map { $0.kind } == [.oddFieldSize(message: 20, field: 5)])
    }

    @Test("255 fields of 255 bytes, and 255 of none")
    func largeLayouts() throws {
        let numbers = (0...254).map { UInt8($0) }
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                1,
                WrittenLayout(MessageNumber.record, numbers.map { .init($0, typeByte: 0x0D, size: 255) }))
            try encoder.write(1, [WrittenValue](repeating: .bytes([]), count: 255))
            for message in [MessageNumber.record, MessageNumber.session, MessageNumber.lap, 9999] {
                encoder.define(
                    2,
                    WrittenLayout(message, numbers.map { .init($0, typeByte: $0 & 0x8F, size: 0) }))
                try encoder.write(2, [WrittenValue](repeating: .missing, count: 255))
            }
            encoder.define(3, WrittenLayout(MessageNumber.record, [Self.time]))
            try encoder.write(3, [.integer(1_000_000_000)])
        }
        let contents = try Fixtures.contents(bytes)
        #expect(contents.messageCount == 7)
        #expect(contents.records.count == 2)
        #expect(contents.sessions.isEmpty && contents.laps.isEmpty)
        #expect(contents.records.last?.timestamp?.rawValue == 1_000_000_000)
    }

    @Test("No more laps and sessions are kept than FIT can number")
    func tooManySummaries() throws {
        let bytes = try Fixtures.file { encoder in
            for message in [MessageNumber.session, MessageNumber.lap] {
                encoder.define(1, WrittenLayout(message, [.init(5, .enumeration)]))
                for _ in 0..<4100 { try encoder.write(1, [.integer(1)]) }
            }
        }
        let decoding = try FITDecoder().decode(bytes)
        let contents = try #require(decoding.files.first)
        #expect(contents.sessions.count == 4096)
        #expect(contents.laps.count == 4096)
        #expect(contents.messageCount == 8201)
        #expect(decoding.diagnostics.map { $0.kind } == [.tooMany(message: MessageNumber.session)])
        #expect(decoding.diagnostics.first?.occurrences == 8)
    }

    @Test("Unknown messages and unknown types are skipped")
    func unknown() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                5, WrittenLayout(0xFF00, [.init(1, typeByte: 0x9F, size: 7), .init(2, .uint8)]))
            encoder.define(
                6, WrittenLayout(MessageNumber.record, [.init(4, typeByte: 0x1F, size: 1), Self.time]))
            try encoder.write(5, [.bytes([1, 2, 3]), .integer(1)])
            try encoder.write(6, [.bytes([80]), .integer(1_000_000_000)])
        }
        let contents = try Fixtures.contents(bytes)
        #expect(contents.messageCount == 3)
        #expect(contents.records.first?.cadence == nil)
        #expect(contents.records.first?.timestamp?.rawValue == 1_000_000_000)
    }

    @Test("The topmost bit of a type may be missing")
    func shortTypeBytes() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                1,
                WrittenLayout(
                    MessageNumber.record,
                    [.init(253, typeByte: 0x06, size: 4), .init(6, typeByte: 0x04, size: 2)]))
            try encoder.write(1, [.integer(1_000_000_000), .integer(2500)])
        }
        #expect(try Fixtures.contents(bytes).records.first?.speed == 2.5)
    }

    @Test("Text ends at a NUL, and wrong UTF-8 is repaired")
    func text() throws {
        let bytes = try Fixtures.file { encoder in
            for (raw, size) in [("Zoë".utf8.map { $0 }, 10), ([0x41, 0xFF, 0x42], 3), ([0, 0x41], 2)] {
                encoder.define(
                    1,
                    WrittenLayout(
                        MessageNumber.session, [.init(110, .string, size: UInt8(size)), .init(5, .uint8)]))
                try encoder.write(1, [.bytes(raw), .integer(1)])
            }
        }
        let names = try Fixtures.contents(bytes).sessions.map { $0.profileName }
        #expect(names == ["Zoë", "A\u{FFFD}B", nil])
    }

    @Test("Records may go back in time and hold the largest numbers")
    func extremes() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                1,
                WrittenLayout(
                    MessageNumber.record,
                    [Self.time, .init(5, .uint32), .init(73, .uint32), .init(78, .uint32), .init(0, .int32)]))
            for time in [4_294_967_294, 1_000_000_000, 1_000_000_001, 999_999_999] {
                try encoder.write(
                    1,
                    [
                        .integer(Int64(time)), .integer(4_294_967_294), .integer(4_294_967_294),
                        .integer(4_294_967_294), .integer(-2_147_483_648),
                    ])
            }
            encoder.define(
                2, WrittenLayout(MessageNumber.session, [.init(2, .uint32), .init(7, .uint32)]))
            try encoder.write(2, [.missing, .integer(4_294_967_294)])
        }
        let decoding = try FITDecoder().decode(bytes)
        let records = try #require(decoding.files.first).records
        #expect(records.count == 4)
        #expect(records[0].distance == 42_949_672.94)
        #expect(records[0].speed == 4_294_967.294)
        #expect(records[0].latitude == nil)
        #expect(decoding.diagnostics.map { $0.kind } == [.timeWentBack])
        #expect(decoding.diagnostics.first?.occurrences == 2)
        #expect(decoding.activities.count == 1)
        #expect(decoding.activities.first?.records.count == 4)
    }

    @Test("A time since switching on is told, once")
    func systemTime() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time]))
            for time in 0..<5 { try encoder.write(1, [.integer(Int64(0x0FFF_FFFE + time))]) }
        }
        let decoding = try FITDecoder().decode(bytes)
        #expect(decoding.files.first?.usesSystemTime == true)
        #expect(decoding.diagnostics.map { $0.kind } == [.systemTime])
        #expect(decoding.diagnostics.first?.occurrences == 2)
        #expect(decoding.diagnostics.first?.remedy == .stateTheDate)
    }

    @Test("Local time gives the distance to UTC, if it is one on Earth")
    func utcOffset() throws {
        let cases: [(Int64, Int?)] = [
            (0, 0), (3600, 60), (-12600, -210), (20700, 345), (7199, 120), (-35999, -600), (50400, 840),
            (86_400, nil), (-1_000_000_000, nil),
        ]
        for (seconds, minutes) in cases {
            let bytes = try Fixtures.file { encoder in
                encoder.define(1, WrittenLayout(MessageNumber.activity, [Self.time, .init(5, .uint32)]))
                try encoder.write(1, [.integer(1_000_000_000), .integer(1_000_000_000 + seconds)])
            }
            #expect(try Fixtures.contents(bytes).utcOffsetMinutes == minutes)
        }
    }

    @Test("Any address will do")
    func unaligned() throws {
        let bytes = try Fixtures.small()
        let expected = try FITDecoder(developerFields: .all).decode(bytes)
        for shift in 0..<8 {
            let moved = [UInt8](repeating: 0, count: shift) + bytes
            let decoding = try moved.withUnsafeBytes { raw in
                try FITDecoder(developerFields: .all).decode(UnsafeRawBufferPointer(rebasing: raw[shift...]))
            }
            #expect(decoding == expected)
        }
    }
}
