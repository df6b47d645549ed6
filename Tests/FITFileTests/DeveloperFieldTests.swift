import Testing

@testable import FITFile

@Suite("Developer fields")
struct DeveloperFieldTests {
    private static let time = WrittenLayout.Field(253, .uint32)

    private func describe(
        _ encoder: inout FITEncoder, _ number: Int64, _ type: FITBaseType, _ name: String, index: Int64 = 0,
        scale: Int64? = nil, offset: Int64? = nil
    ) throws {
        encoder.define(
            4,
            WrittenLayout(
                MessageNumber.fieldDescription,
                [
                    .init(0, .uint8), .init(1, .uint8), .init(2, .uint8), .init(3, .string, size: 16),
                    .init(6, .uint8), .init(7, .int8), .init(14, .uint16), .init(15, .uint8),
                ]))
        try encoder.write(
            4,
            [
                .integer(index), .integer(number), .integer(Int64(type.definitionByte)), .text(name),
                scale.map { .integer($0) } ?? .missing, offset.map { .integer($0) } ?? .missing, .integer(20),
                .integer(7),
            ])
    }

    private func records(_ encoder: inout FITEncoder, _ fields: [WrittenLayout.DeveloperField]) {
        encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time], developerFields: fields))
    }

    @Test("Every numeric type, both byte orders, no developer_data_id", arguments: FITByteOrder.allCases)
    func types(order: FITByteOrder) throws {
        for type in FITBaseType.allCases where type.isNumeric {
            let bytes = try Fixtures.file(order) { encoder in
                try describe(&encoder, 3, type, "x")
                records(&encoder, [.init(3, developerIndex: 0, type)])
                try encoder.write(1, [.integer(1_000_000_000), .integer(100)])
                try encoder.write(1, [.integer(1_000_000_001), .missing])
                try encoder.write(1, [.integer(1_000_000_002), .integer(7)])
            }
            let column = try #require(try Fixtures.contents(bytes).developerColumn(named: "x"))
            #expect([column[0], column[1], column[2], column[3]] == [100, nil, 7, nil], "\(type)")
            #expect(column.count == 2)
            #expect(column.mean == 53.5)
            #expect(column.field.nativeMessage == 20 && column.field.nativeField == 7)
        }
    }

    @Test("Scale and offset, where the description has them")
    func scale() throws {
        let bytes = try Fixtures.file { encoder in
            try describe(&encoder, 0, .uint16, "a", scale: 10, offset: 5)
            try describe(&encoder, 1, .uint16, "b", scale: 0)
            records(&encoder, [.init(0, developerIndex: 0, .uint16), .init(1, developerIndex: 0, .uint16)])
            try encoder.write(1, [.integer(1_000_000_000), .integer(2000), .integer(2000)])
        }
        let contents = try Fixtures.contents(bytes)
        #expect(contents.developerColumn(named: "a")?[0] == 195)
        #expect(contents.developerColumn(named: "b")?[0] == 2000)
    }

    @Test("Gaps between records that carry a field are none of its values")
    func gaps() throws {
        let bytes = try Fixtures.file { encoder in
            try describe(&encoder, 0, .uint8, "x")
            encoder.define(2, WrittenLayout(MessageNumber.record, [Self.time]))
            records(&encoder, [.init(0, developerIndex: 0, .uint8)])
            for second in 0..<12 {
                let time = WrittenValue.integer(Int64(1_000_000_000 + second))
                if second % 4 == 1 || second % 4 == 2 {
                    try encoder.write(1, [time, .integer(Int64(second))])
                } else {
                    try encoder.write(2, [time])
                }
            }
        }
        let column = try #require(try Fixtures.contents(bytes).developerColumn(named: "x"))
        #expect((0..<12).map { column[$0] } == [nil, 1, 2, nil, nil, 5, 6, nil, nil, 9, 10, nil])
    }

    @Test("A description that comes late, never, or is text")
    func descriptions() throws {
        let bytes = try Fixtures.file { encoder in
            try describe(&encoder, 2, .string, "words")
            records(
                &encoder,
                [
                    .init(0, developerIndex: 0, .uint8), .init(1, developerIndex: 0, .uint8),
                    .init(2, developerIndex: 0, .string, size: 4),
                ])
            try encoder.write(1, [.integer(1_000_000_000), .integer(1), .integer(2), .text("abc")])
            try describe(&encoder, 0, .uint8, "late")
            try encoder.write(1, [.integer(1_000_000_001), .integer(3), .integer(4), .text("abc")])
        }
        let decoding = try FITDecoder(developerFields: .all).decode(bytes)
        let contents = try #require(decoding.files.first)
        #expect(contents.developerFields.map { $0.name } == ["words", "late"])
        #expect(contents.developerColumns.map { $0.field.name } == ["late"])
        #expect(contents.developerColumns.first?[0] == nil)
        #expect(contents.developerColumns.first?[1] == 3)
        #expect(decoding.diagnostics.map { $0.kind } == [.undescribedDeveloperField(index: 0, field: 0)])
        #expect(contents.records.count == 2)
    }

    @Test("Only what is asked for is read")
    func choice() throws {
        let bytes = try Fixtures.file { encoder in
            try describe(&encoder, 0, .uint8, "Power")
            try describe(&encoder, 1, .uint8, "Other")
            records(&encoder, [.init(0, developerIndex: 0, .uint8), .init(1, developerIndex: 0, .uint8)])
            try encoder.write(1, [.integer(1_000_000_000), .integer(1), .integer(2)])
        }
        func names(_ choice: FITDeveloperFieldChoice) throws -> [String]? {
            let decoding = try FITDecoder(developerFields: choice).decode(bytes)
            #expect(decoding.files.first?.developerFields.count == 2)
            #expect(decoding.files.first?.records.count == 1)
            return decoding.files.first?.developerColumns.map { $0.field.name }
        }
        #expect(try names(.none) == [])
        #expect(try names(.all) == ["Power", "Other"])
        #expect(try names(.named(["Other", "Nothing"])) == ["Other"])
    }

    @Test("A field told twice is one; one told anew is another")
    func repeated() throws {
        let bytes = try Fixtures.file { encoder in
            for name in ["a", "a", "b"] {
                try describe(&encoder, 0, .uint8, name)
                let field = WrittenLayout.DeveloperField(0, developerIndex: 0, .uint8)
                records(&encoder, [field, field])
                try encoder.write(1, [.integer(1_000_000_000), .integer(1), .integer(2)])
            }
        }
        let contents = try Fixtures.contents(bytes)
        #expect(contents.developerFields.map { $0.name } == ["a", "b"])
        #expect(contents.developerColumns.map { $0.count } == [2, 1])
        #expect(contents.developerColumn(named: "b")?[2] == 1)
    }
}
