/// A record's layout made ready to run: only the fields that are kept, in the order they must be taken.
struct RecordPlan {
    /// Reads one field and puts it where it belongs.
    enum Operation: UInt8 {
        case timestamp, latitude, longitude, distance, compressedSpeedDistance
        case speed16, speed32, altitude16, altitude32
        case heartRate, cadence, cadenceFraction, temperature
        case power, grade, verticalOscillation, stanceTime, stanceTimeBalance, stepLength
        /// A field of another type than usual, read slowly; `Step.field` tells which of `unusual`.
        case unusual
    }

    struct Step {
        let operation: Operation
        let field: UInt8
        let offset: UInt32
    }

    let bigEndian: Bool
    private(set) var steps: [Step] = []
    private(set) var unusual: [MessageLayout.Field] = []
    /// What to read of the fields that apps brought along.
    var developer: [DeveloperFieldReader.Step] = []

    init(_ layout: MessageLayout) {
        bigEndian = layout.bigEndian
        // What is taken later wins: the wider fields over the older, narrow ones, wherever they stand.
        for rank in 0...2 {
            for field in layout.fields where Self.rank(of: field.number) == rank {
                add(field)
            }
        }
    }

    private mutating func add(_ field: MessageLayout.Field) {
        guard let (operation, type) = Self.usual(field.number) else { return }
        let offset = UInt32(truncatingIfNeeded: field.offset)
        if operation == .compressedSpeedDistance {
            guard field.size >= 3, field.type == .byte || field.type == .uint8 else { return }
            steps.append(Step(operation: operation, field: field.number, offset: offset))
        } else if field.type == type, field.size >= type.size {
            steps.append(Step(operation: operation, field: field.number, offset: offset))
        } else {
            let index = UInt8(truncatingIfNeeded: unusual.count)
            unusual.append(field)
            steps.append(Step(operation: .unusual, field: index, offset: offset))
        }
    }

    private static func rank(of field: UInt8) -> Int {
        switch field {
        case 8: 0
        case 73, 78: 2
        default: 1
        }
    }

    /// What FIT's profile says of the fields that are kept.
    private static func usual(_ field: UInt8) -> (Operation, FITBaseType)? {
        switch field {
        case MessageLayout.timestampNumber: (.timestamp, .uint32)
        case 0: (.latitude, .int32)
        case 1: (.longitude, .int32)
        case 2: (.altitude16, .uint16)
        case 3: (.heartRate, .uint8)
        case 4: (.cadence, .uint8)
        case 5: (.distance, .uint32)
        case 6: (.speed16, .uint16)
        case 7: (.power, .uint16)
        case 8: (.compressedSpeedDistance, .byte)
        case 9: (.grade, .int16)
        case 13: (.temperature, .int8)
        case 39: (.verticalOscillation, .uint16)
        case 41: (.stanceTime, .uint16)
        case 53: (.cadenceFraction, .uint8)
        case 73: (.speed32, .uint32)
        case 78: (.altitude32, .uint32)
        case 84: (.stanceTimeBalance, .uint16)
        case 85: (.stepLength, .uint16)
        default: nil
        }
    }
}
