/// Reads runs of records of the same layout; nearly all bytes of an activity pass through here.
struct RecordReader {
    /// What to do with a record of each local layout.
    var plans = [RecordPlan?](repeating: nil, count: 16)
    /// Distance of compressed fields so far, in sixteenths of a metre; the field holds only its lowest 12 bits.
    private var sixteenths: UInt32 = 0
    private var previousTime: UInt32 = 0

    /// Reads records from `start` for as long as they are of the same layout and whole; returns where it stopped.
    ///
    /// The first one must be whole.
    mutating func read(
        _ plan: RecordPlan, size: Int, bytes: UnsafeRawBufferPointer, from start: Int, to end: Int,
        reference: inout UInt32?, contents: inout FITContents, log: inout DiagnosticLog
    ) -> Int {
        guard let base = bytes.baseAddress else { return end }
        let header = MessageHeader(base.load(fromByteOffset: start, as: UInt8.self))
        let mask = header.sameLayoutMask
        let bits = header.layoutBits
        var offset = start
        var time = reference
        repeat {
            var record = FITRecord()
            let message = base + offset + 1
            plan.steps.withUnsafeBufferPointer { steps in
                for step in steps { take(step, of: plan, at: message, into: &record) }
            }
            if record.rawTimestamp != .max {
                time = record.rawTimestamp
            } else if header.isCompressed {
                setRelativeTime(
                    base.load(fromByteOffset: offset, as: UInt8.self), time: &time, of: &record, at: offset,
                    log: &log)
            }
            check(record, at: offset, contents: &contents, log: &log)
            if !plan.developer.isEmpty {
                let index = contents.records.count
                for step in plan.developer {
                    let value = step.value(at: message, bigEndian: plan.bigEndian)
                    contents.developerColumns[step.column].append(value, at: index)
                }
            }
            contents.records.append(record)
            contents.messageCount &+= 1
            offset &+= 1 &+ size
        } while offset < end && end &- offset > size
            && base.load(fromByteOffset: offset, as: UInt8.self) & mask == bits
        reference = time
        return offset
    }

    @inline(__always)
    private mutating func check(
        _ record: FITRecord, at offset: Int, contents: inout FITContents, log: inout DiagnosticLog
    ) {
        let time = record.rawTimestamp
        guard time != .max else { return }
        if time < previousTime { log.note(.timeWentBack, at: offset) }
        previousTime = time
        if time < FITTimestamp.smallestCalendarTime {
            contents.usesSystemTime = true
            log.note(.systemTime, at: offset)
        }
    }

    private func setRelativeTime(
        _ header: UInt8, time: inout UInt32?, of record: inout FITRecord, at offset: Int,
        log: inout DiagnosticLog
    ) {
        guard let known = time, let relative = MessageHeader(header).timeOffset else {
            log.note(.relativeTimeWithoutReference, at: offset)
            return
        }
        let absolute = MessageHeader.time(relative, after: known)
        record.rawTimestamp = absolute
        time = absolute
    }

    @inline(__always)
    private mutating func take(
        _ step: RecordPlan.Step, of plan: RecordPlan, at message: UnsafeRawPointer,
        into record: inout FITRecord
    ) {
        let field = message + Int(step.offset)
        let bigEndian = plan.bigEndian
        switch step.operation {
        case .timestamp: record.rawTimestamp = field.load(UInt32.self, at: 0, bigEndian: bigEndian)
        case .latitude: record.rawLatitude = field.load(Int32.self, at: 0, bigEndian: bigEndian)
        case .longitude: record.rawLongitude = field.load(Int32.self, at: 0, bigEndian: bigEndian)
        case .distance:
            let centimetres = field.load(UInt32.self, at: 0, bigEndian: bigEndian)
            if centimetres != .max { record.distanceQuarters = UInt64(centimetres) &* 4 }
        case .compressedSpeedDistance: takeCompressed(at: field, into: &record)
        case .speed16:
            let speed = field.load(UInt16.self, at: 0, bigEndian: bigEndian)
            if speed != .max { record.rawSpeed = UInt32(speed) }
        case .speed32:
            let speed = field.load(UInt32.self, at: 0, bigEndian: bigEndian)
            if speed != .max { record.rawSpeed = speed }
        case .altitude16:
            let altitude = field.load(UInt16.self, at: 0, bigEndian: bigEndian)
            if altitude != .max { record.rawAltitude = UInt32(altitude) }
        case .altitude32:
            let altitude = field.load(UInt32.self, at: 0, bigEndian: bigEndian)
            if altitude != .max { record.rawAltitude = altitude }
        case .heartRate: record.rawHeartRate = field.load(as: UInt8.self)
        case .cadence: record.rawCadence = field.load(as: UInt8.self)
        case .cadenceFraction: record.rawCadenceFraction = field.load(as: UInt8.self)
        case .temperature: record.rawTemperature = field.load(as: Int8.self)
        case .power: record.rawPower = field.load(UInt16.self, at: 0, bigEndian: bigEndian)
        case .grade: record.rawGrade = field.load(Int16.self, at: 0, bigEndian: bigEndian)
        case .verticalOscillation:
            record.rawVerticalOscillation = field.load(UInt16.self, at: 0, bigEndian: bigEndian)
        case .stanceTime: record.rawStanceTime = field.load(UInt16.self, at: 0, bigEndian: bigEndian)
        case .stanceTimeBalance:
            record.rawStanceTimeBalance = field.load(UInt16.self, at: 0, bigEndian: bigEndian)
        case .stepLength: record.rawStepLength = field.load(UInt16.self, at: 0, bigEndian: bigEndian)
        case .unusual: takeUnusual(plan, Int(step.field), at: field, into: &record)
        }
    }

    /// Three bytes: 12 bits of speed in centimetres a second, then 12 bits of distance in sixteenths of a metre.
    private mutating func takeCompressed(at field: UnsafeRawPointer, into record: inout FITRecord) {
        let low = UInt32(field.load(fromByteOffset: 0, as: UInt8.self))
        let middle = UInt32(field.load(fromByteOffset: 1, as: UInt8.self))
        let high = UInt32(field.load(fromByteOffset: 2, as: UInt8.self))
        if low & middle & high == 0xFF { return }
        record.rawSpeed = (low | (middle & 0x0F) << 8) &* 10
        let rolling = middle >> 4 | high << 4
        sixteenths &+= (rolling &- sixteenths) & 0x0FFF
        record.distanceQuarters = UInt64(sixteenths) &* 25
    }

    private func takeUnusual(
        _ plan: RecordPlan, _ index: Int, at start: UnsafeRawPointer, into record: inout FITRecord
    ) {
        guard plan.unusual.indices.contains(index) else { return }
        let field = plan.unusual[index]
        record.take(
            FieldView(
                number: field.number, type: field.type, size: field.size, bigEndian: plan.bigEndian,
                start: start))
    }
}
