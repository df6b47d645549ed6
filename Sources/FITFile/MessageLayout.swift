/// A definition message: where in the following data messages which field lies.
struct MessageLayout {
    /// A field of the profile.
    struct Field {
        let number: UInt8
        let size: Int
        let type: FITBaseType?
        /// From the first byte after the header of a data message.
        let offset: Int
    }

    /// A field that an app brought along; its type stands in its description.
    struct DeveloperField {
        let number: UInt8
        let size: Int
        let developerIndex: UInt8
        let offset: Int
    }

    /// Bytes of the definition before its first field, header byte included.
    static let fixedSize = 6
    /// The number of the field that holds the time in every message.
    static let timestampNumber: UInt8 = 253

    let message: UInt16
    let bigEndian: Bool
    /// Fields without bytes are left out: they hold nothing, and what is left is bounded by the bytes there are.
    private(set) var fields: [Field] = []
    private(set) var developerFields: [DeveloperField] = []
    /// Bytes of a data message after its header.
    private(set) var size = 0
    /// Bytes of the definition itself, header byte included.
    private(set) var length = 0
    /// Where the time stands, if it is there in its usual form.
    private(set) var timestampOffset: Int?

    /// Reads the definition whose header byte is at `offset`; nil if it reaches beyond `end`.
    init?(_ bytes: UnsafeRawBufferPointer, at offset: Int, end: Int) {
        guard end - offset >= Self.fixedSize else { return nil }
        bigEndian = bytes[offset + 2] != 0
        let low = UInt16(bytes[offset + (bigEndian ? 4 : 3)])
        let high = UInt16(bytes[offset + (bigEndian ? 3 : 4)])
        message = high << 8 | low
        let count = Int(bytes[offset + 5])
        var position = offset + Self.fixedSize
        guard end - position >= 3 * count else { return nil }
        fields.reserveCapacity(count)
        for _ in 0..<count {
            add(number: bytes[position], size: Int(bytes[position + 1]), typeByte: bytes[position + 2])
            position += 3
        }
        if bytes[offset] & 0x20 != 0 {
            guard end > position else { return nil }
            let count = Int(bytes[position])
            position += 1
            guard end - position >= 3 * count else { return nil }
            for _ in 0..<count {
                let field = DeveloperField(
                    number: bytes[position], size: Int(bytes[position + 1]),
                    developerIndex: bytes[position + 2], offset: size)
                if field.size > 0 { developerFields.append(field) }
                size += field.size
                position += 3
            }
        }
        length = position - offset
    }

    private mutating func add(number: UInt8, size fieldSize: Int, typeByte: UInt8) {
        let type = FITBaseType(definitionByte: typeByte)
        guard fieldSize > 0 else { return }
        fields.append(Field(number: number, size: fieldSize, type: type, offset: size))
        if number == Self.timestampNumber, type == .uint32, fieldSize >= 4 { timestampOffset = size }
        size += fieldSize
    }

    /// Hands each field of the data message that begins at `start` to `body`, in the order of the file.
    @inline(__always)
    func forEachField(at start: UnsafeRawPointer, _ body: (FieldView) -> Void) {
        for field in fields {
            body(
                FieldView(
                    number: field.number, type: field.type, size: field.size, bigEndian: bigEndian,
                    start: start + field.offset))
        }
    }

    /// The first field whose size is no multiple of its type.
    var oddField: Field? {
        fields.first { field in
            guard let type = field.type else { return false }
            return field.size % type.size != 0
        }
    }
}
