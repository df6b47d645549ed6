/// Keeps the descriptions of developer fields and makes steps of the layouts that use them.
struct DeveloperFieldReader {
    /// Reads one developer field of a record into its column.
    struct Step {
        let column: Int
        let offset: Int
        let size: Int
        let type: FITBaseType
        let scale: Double
        let shift: Double

        /// The value in the record that begins at `start`; not a number if it is missing.
        @inline(__always)
        func value(at start: UnsafeRawPointer, bigEndian: Bool) -> Double {
            let raw: Double
            switch type {
            case .uint8:
                let value = start.load(UInt8.self, at: offset, bigEndian: bigEndian)
                raw = value == .max ? .nan : Double(value)
            case .uint16:
                let value = start.load(UInt16.self, at: offset, bigEndian: bigEndian)
                raw = value == .max ? .nan : Double(value)
            case .float32:
                let value = Float(bitPattern: start.load(UInt32.self, at: offset, bigEndian: bigEndian))
                raw = value.isFinite ? Double(value) : .nan
            default:
                raw = unusual(at: start, bigEndian: bigEndian)
            }
            return raw / scale - shift
        }

        private func unusual(at start: UnsafeRawPointer, bigEndian: Bool) -> Double {
            FieldView(
                number: 0, type: type, size: size, bigEndian: bigEndian, start: start + offset
            ).real ?? .nan
        }
    }

    /// Where in ``FITContents/developerFields`` the field with this key stands.
    private var described: [UInt16: Int] = [:]
    /// Where in ``FITContents/developerColumns`` its values go.
    private var columns: [UInt16: Int] = [:]
    /// Fields that a layout used before they were described.
    private var awaited: Set<UInt16> = []

    /// Takes a description; returns whether a layout has been waiting for it.
    mutating func take(_ field: FITDeveloperField, contents: inout FITContents) -> Bool {
        let key = Self.key(field.developerIndex, field.number)
        if let known = described[key], contents.developerFields[known].means(field) {
            contents.developerFields[known] = field
        } else {
            described[key] = contents.developerFields.count
            columns[key] = nil
            contents.developerFields.append(field)
        }
        return awaited.remove(key) != nil
    }

    /// The steps for the developer fields of `layout` that are wanted and described.
    mutating func steps(
        for layout: MessageLayout, choice: FITDeveloperFieldChoice, contents: inout FITContents
    ) -> [Step] {
        guard choice != .none else { return [] }
        var steps: [Step] = []
        for field in layout.developerFields {
            let key = Self.key(field.developerIndex, field.number)
            guard let index = described[key] else {
                awaited.insert(key)
                continue
            }
            let description = contents.developerFields[index]
            guard let type = description.type, type.isNumeric, field.size >= type.size,
                choice.includes(description)
            else { continue }
            let column = column(for: key, description, contents: &contents)
            // The same field twice in one layout: a record can have only one value of it.
            guard !steps.contains(where: { $0.column == column }) else { continue }
            steps.append(
                Step(
                    column: column, offset: field.offset, size: field.size, type: type,
                    scale: description.scale, shift: description.shift))
        }
        return steps
    }

    /// The first developer field of `layout` that is not described.
    func undescribed(in layout: MessageLayout) -> MessageLayout.DeveloperField? {
        layout.developerFields.first { described[Self.key($0.developerIndex, $0.number)] == nil }
    }

    private mutating func column(
        for key: UInt16, _ field: FITDeveloperField, contents: inout FITContents
    ) -> Int {
        if let known = columns[key] { return known }
        let index = contents.developerColumns.count
        columns[key] = index
        contents.developerColumns.append(FITDeveloperColumn(field))
        return index
    }

    private static func key(_ developer: UInt8, _ number: UInt8) -> UInt16 {
        UInt16(developer) << 8 | UInt16(number)
    }
}
