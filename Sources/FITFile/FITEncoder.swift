/// Writes FIT message by message.
///
/// It is as free as the format, so that tests can write whatever a decoder may meet; ``FITActivityDraft`` writes
/// activities.
package struct FITEncoder: Sendable {
    /// The byte order of layouts defined from now on.
    package var byteOrder: FITByteOrder
    private let headerSize: Int
    private let writesHeaderChecksum: Bool
    private var data: [UInt8] = []
    private var layouts = [Defined?](repeating: nil, count: 16)

    private struct Defined {
        var layout: WrittenLayout
        var byteOrder: FITByteOrder
    }

    /// Begins a file whose header has 12 or 14 bytes; any other size is taken for 14.
    package init(
        byteOrder: FITByteOrder = .little, headerSize: Int = 14, writesHeaderChecksum: Bool = true
    ) {
        self.byteOrder = byteOrder
        self.headerSize = headerSize == 12 ? 12 : 14
        self.writesHeaderChecksum = writesHeaderChecksum
    }

    /// Gives the local number `local`, of which the lowest four bits count, a layout; the one before is forgotten.
    package mutating func define(_ local: UInt8, _ layout: WrittenLayout) {
        let local = local & 0x0F
        layouts[Int(local)] = Defined(layout: layout, byteOrder: byteOrder)
        data.append(0x40 | (layout.developerFields.isEmpty ? 0 : 0x20) | local)
        data.append(0)
        data.append(byteOrder == .big ? 1 : 0)
        append(layout.message, byteOrder)
        data.append(UInt8(truncatingIfNeeded: layout.fields.count))
        for field in layout.fields { data += [field.number, field.size, field.typeByte] }
        guard !layout.developerFields.isEmpty else { return }
        data.append(UInt8(truncatingIfNeeded: layout.developerFields.count))
        for field in layout.developerFields { data += [field.number, field.size, field.developerIndex] }
    }

    /// Writes a message with a value for each field of its layout, those of apps last.
    ///
    /// With `time`, only its lowest five bits are written, into the header; `local` is then below 4.
    package mutating func write(
        _ local: UInt8, _ values: [WrittenValue], time: FITTimestamp? = nil
    ) throws(FITEncodingError) {
        guard let defined = layouts[Int(local & 0x0F)],
            values.count == defined.layout.fields.count + defined.layout.developerFields.count,
            time == nil || local < 4
        else { throw .layoutMismatch(local: local) }
        if let time {
            data.append(0x80 | local << 5 | UInt8(time.rawValue & 0x1F))
        } else {
            data.append(local & 0x0F)
        }
        let layout = defined.layout
        for (index, value) in values.enumerated() {
            if index < layout.fields.count {
                let field = layout.fields[index]
                let type = FITBaseType(definitionByte: field.typeByte) ?? .byte
                try append(
                    value, type: type, size: Int(field.size), order: defined.byteOrder,
                    place: (layout.message, field.number))
            } else {
                let field = layout.developerFields[index - layout.fields.count]
                try append(
                    value, type: field.type, size: Int(field.size), order: defined.byteOrder,
                    place: (layout.message, field.number))
            }
        }
    }

    /// Writes bytes as they are.
    package mutating func append(raw bytes: [UInt8]) {
        data += bytes
    }

    /// The whole file: header, all that was written, checksum.
    package func finished() throws(FITEncodingError) -> [UInt8] {
        guard let size = UInt32(exactly: data.count) else { throw .tooLarge }
        var file: [UInt8] = [UInt8(headerSize), 0x20]
        file.reserveCapacity(headerSize + data.count + 2)
        Self.append(UInt16(2194), .little, to: &file)
        Self.append(size, .little, to: &file)
        file += [0x2E, 0x46, 0x49, 0x54]
        if headerSize == 14 {
            Self.append(writesHeaderChecksum ? FITChecksum.of(file) : 0, .little, to: &file)
        }
        file += data
        Self.append(FITChecksum.of(file), .little, to: &file)
        return file
    }
}

extension FITEncoder {
    private mutating func append(
        _ value: WrittenValue, type: FITBaseType, size: Int, order: FITByteOrder, place: (UInt16, UInt8)
    ) throws(FITEncodingError) {
        let end = data.count + size
        switch value {
        case .bytes(let bytes): data += bytes.prefix(size)
        case .text(let text):
            guard text.utf8.count < max(size, 1) else { throw .textTooLong(text: text) }
            data += Array(text.utf8)
        case .missing:
            while end - data.count >= type.size { append(bits: type.invalidBits, width: type.size, order) }
        case .integer, .real:
            guard size >= type.size else { break }
            guard let bits = type.bits(of: value) else {
                throw .valueOutOfRange(message: place.0, field: place.1, value: value.number)
            }
            append(bits: bits, width: type.size, order)
            // The rest of an array.
            while end - data.count >= type.size { append(bits: type.invalidBits, width: type.size, order) }
        }
        while data.count < end { data.append(0) }
    }

    private mutating func append(bits: UInt64, width: Int, _ order: FITByteOrder) {
        for index in 0..<width {
            let shift = 8 * (order == .little ? index : width - 1 - index)
            data.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
    }

    private mutating func append(_ number: UInt16, _ order: FITByteOrder) {
        append(bits: UInt64(number), width: 2, order)
    }

    private static func append<Number: FixedWidthInteger>(
        _ number: Number, _ order: FITByteOrder, to bytes: inout [UInt8]
    ) {
        for index in 0..<(Number.bitWidth / 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Number(8 * index)))
        }
    }
}

extension WrittenValue {
    /// The number, 0 if it is none; for errors only.
    fileprivate var number: Double {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value): value
        case .text, .bytes, .missing: 0
        }
    }
}
